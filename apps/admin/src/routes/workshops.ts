import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'workshops',
    component: () => import('../pages/workshops/GroupListPage.vue'),
    meta: { title: 'Workshops' },
  },
  {
    path: 'workshops/waiting',
    component: () => import('../pages/workshops/WaitingListPage.vue'),
    meta: { title: 'Waiting list' },
  },
  {
    path: 'workshops/programmes',
    component: () => import('../pages/workshops/ProgrammeListPage.vue'),
    meta: { title: 'Programmes' },
  },
  {
    path: 'workshops/programmes/new',
    component: () => import('../pages/workshops/NewProgrammePage.vue'),
    meta: { title: 'New programme' },
  },
  {
    path: 'workshops/programmes/:id',
    component: () => import('../pages/workshops/ProgrammePage.vue'),
    meta: { title: 'Programme' },
  },
  {
    path: 'workshops/plan',
    component: () => import('../pages/workshops/PlanGroupPage.vue'),
    meta: { title: 'Plan a group' },
  },
  {
    path: 'workshops/:id',
    component: () => import('../pages/workshops/GroupPage.vue'),
    meta: { title: 'Group' },
  },
  {
    path: 'workshops/:id/members',
    component: () => import('../pages/workshops/GroupBuilderPage.vue'),
    meta: { title: 'Group builder' },
  },
  {
    path: 'workshops/:id/paper',
    component: () => import('../pages/workshops/GroupPaperPage.vue'),
    meta: { title: 'Plan and register' },
  },
];
