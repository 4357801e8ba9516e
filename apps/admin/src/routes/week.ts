import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'week',
    component: () => import('../pages/week/WeekPage.vue'),
    meta: { title: 'Week' },
  },
];
