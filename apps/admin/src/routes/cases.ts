import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'cases',
    component: () => import('../pages/cases/CaseListPage.vue'),
    meta: { title: 'Cases' },
  },
  {
    path: 'cases/:id',
    component: () => import('../pages/cases/CasePage.vue'),
    meta: { title: 'Case' },
  },
];
