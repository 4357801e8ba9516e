import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'day',
    component: () => import('../pages/day/DayPage.vue'),
    meta: { title: 'My day' },
  },
];
