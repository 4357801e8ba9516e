import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'allocation',
    component: () => import('../pages/allocation/AllocationPage.vue'),
    meta: { title: 'Allocation' },
  },
  {
    path: 'allocation/workers/:id',
    component: () => import('../pages/allocation/WorkerWeekPage.vue'),
    meta: { title: 'Time of a worker' },
  },
];
