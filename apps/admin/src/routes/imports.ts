import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'imports',
    component: () => import('../pages/imports/ImportsPage.vue'),
    meta: { title: 'Imports' },
  },
  {
    path: 'imports/:id',
    component: () => import('../pages/imports/ImportPage.vue'),
    meta: { title: 'File of the register' },
  },
];
