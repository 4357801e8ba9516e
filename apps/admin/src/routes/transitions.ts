import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'transitions',
    component: () => import('../pages/transitions/TransitionListPage.vue'),
    meta: { title: 'Transitions' },
  },
  {
    path: 'transitions/nominate',
    component: () => import('../pages/transitions/NominatePage.vue'),
    meta: { title: 'Nominate a pupil' },
  },
];
