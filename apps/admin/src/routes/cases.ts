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
  {
    path: 'cases/:id/plan',
    component: () => import('../pages/cases/PlanPage.vue'),
    meta: { title: 'Profile and plan' },
  },
  {
    path: 'cases/:id/plan/write',
    component: () => import('../pages/cases/WritePlanPage.vue'),
    meta: { title: 'Write a plan' },
  },
  {
    path: 'cases/:id/plan/profile',
    component: () => import('../pages/cases/WriteProfilePage.vue'),
    meta: { title: 'Needs profile' },
  },
  {
    path: 'cases/:id/plan/report',
    component: () => import('../pages/cases/PlanReportPage.vue'),
    meta: { title: 'End report' },
  },
];
