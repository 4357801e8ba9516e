import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'time',
    component: () => import('../pages/time/TimeOwedPage.vue'),
    meta: { title: 'Time owed' },
  },
];
