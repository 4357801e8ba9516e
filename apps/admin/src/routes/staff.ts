import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'staff',
    component: () => import('../pages/staff/StaffListPage.vue'),
    meta: { title: 'Staff' },
  },
];
