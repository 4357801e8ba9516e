import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'staff',
    component: () => import('../pages/staff/StaffListPage.vue'),
    meta: { title: 'Staff' },
  },
  {
    path: 'staff/:id/cover',
    component: () => import('../pages/staff/CoverPage.vue'),
    meta: { title: 'Cover or hand over' },
  },
];
