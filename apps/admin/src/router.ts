import type { Component } from 'vue';
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router';
import { setPageTitle } from './composables/usePageTitle.ts';
import AppLayout from './layouts/AppLayout.vue';

declare module 'vue-router' {
  interface RouteMeta {
    /** Never a person's name: titles stay in the browser's history. */
    title?: string;
  }
}

// One file an area, so that two areas never edit the same one.
const areas = import.meta.glob<RouteRecordRaw[]>('./routes/*.ts', {
  eager: true,
  import: 'routes',
});

// A layout of its own at each path: a shared one at '/' would answer for Home, with nothing in it.
const signedOut = (
  path: string,
  title: string,
  component: () => Promise<Component>,
): RouteRecordRaw => ({
  path,
  component: () => import('./layouts/PlainLayout.vue'),
  children: [{ path: '', component, meta: { title } }],
});

/** Every page, each in a chunk of its own. */
export const routes: RouteRecordRaw[] = [
  signedOut('/sign-in', 'Sign in', () => import('./pages/SignInPage.vue')),
  signedOut('/welcome', 'Choose a password', () => import('./pages/WelcomePage.vue')),
  signedOut('/privacy', 'Privacy', () => import('./pages/PrivacyPage.vue')),
  {
    path: '/',
    component: AppLayout,
    children: [
      ...Object.values(areas).flat(),
      {
        path: 'change-password',
        component: () => import('./pages/ChangePasswordPage.vue'),
        meta: { title: 'Change password' },
      },
      {
        path: ':rest(.*)*',
        component: () => import('./pages/NotFoundPage.vue'),
        meta: { title: 'Page not found' },
      },
    ],
  },
];

/** The router of the browser. */
export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
  });
  router.afterEach((to) => setPageTitle(to.meta.title ?? ''));
  return router;
}
