import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'silent-cases',
    component: () => import('../pages/silence/SilentCasesPage.vue'),
    meta: { title: 'Silent cases' },
  },
];
