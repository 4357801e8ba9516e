import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'referrals',
    component: () => import('../pages/referrals/ReferralListPage.vue'),
    meta: { title: 'Referrals' },
  },
  {
    path: 'referrals/drafts',
    component: () => import('../pages/referrals/DraftListPage.vue'),
    meta: { title: 'Referrals not sent yet' },
  },
  {
    path: 'referrals/drafts/:id',
    component: () => import('../pages/referrals/DraftPage.vue'),
    meta: { title: 'Refer a student' },
  },
  {
    path: 'referrals/drafts/:id/check',
    component: () => import('../pages/referrals/CheckAnswersPage.vue'),
    meta: { title: 'Check your answers' },
  },
  {
    path: 'referrals/drafts/:id/:section',
    component: () => import('../pages/referrals/DraftSectionPage.vue'),
    meta: { title: 'Refer a student' },
  },
  {
    path: 'referrals/:id',
    component: () => import('../pages/referrals/ReferralPage.vue'),
    meta: { title: 'Referral' },
  },
];
