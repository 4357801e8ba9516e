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
  {
    path: 'transitions/arrivals',
    component: () => import('../pages/transitions/ArrivalsPage.vue'),
    meta: { title: 'Who arrived?' },
  },
  {
    path: 'transitions/:id',
    component: () => import('../pages/transitions/TransitionPage.vue'),
    meta: { title: 'Transition' },
  },
  {
    path: 'transitions/:id/note',
    component: () => import('../pages/transitions/WriteNotePage.vue'),
    meta: { title: 'Transition note' },
  },
];
