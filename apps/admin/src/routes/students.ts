import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'students',
    component: () => import('../pages/students/StudentListPage.vue'),
    meta: { title: 'Students' },
  },
  {
    path: 'students/add',
    component: () => import('../pages/students/AddStudentPage.vue'),
    meta: { title: 'Add a student' },
  },
  {
    path: 'students/:id',
    component: () => import('../pages/students/StudentPage.vue'),
    meta: { title: 'Student' },
  },
  {
    path: 'students/:id/consent',
    component: () => import('../pages/consents/RecordConsentPage.vue'),
    meta: { title: 'Record a request form' },
  },
  {
    path: 'students/:id/request-form',
    component: () => import('../pages/consents/RequestFormPage.vue'),
    meta: { title: 'Request form' },
  },
  {
    path: 'students/:studentId/consents/:id/withdraw',
    component: () => import('../pages/consents/WithdrawConsentPage.vue'),
    meta: { title: 'Withdraw consent' },
  },
];
