import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'sessions/add',
    component: () => import('../pages/sessions/UnplannedSessionPage.vue'),
    meta: { title: 'Record something unplanned' },
  },
  {
    path: 'sessions/:id',
    component: () => import('../pages/sessions/SessionPage.vue'),
    meta: { title: 'Session' },
  },
  {
    path: 'sessions/:id/record',
    component: () => import('../pages/sessions/RecordSessionPage.vue'),
    meta: { title: 'Record a session' },
  },
];
