import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'imports',
    component: () => import('../pages/imports/ImportsPage.vue'),
    meta: { title: 'Imports' },
  },
];
