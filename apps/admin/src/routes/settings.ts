import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'settings',
    component: () => import('../pages/settings/SettingsPage.vue'),
    meta: { title: 'Settings' },
  },
];
