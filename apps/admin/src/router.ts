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

/** Every page, each in a chunk of its own. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    component: () => import('./layouts/PlainLayout.vue'),
    children: [
      {
        path: 'sign-in',
        component: () => import('./pages/SignInPage.vue'),
        meta: { title: 'Sign in' },
      },
      {
        path: 'welcome',
        component: () => import('./pages/WelcomePage.vue'),
        meta: { title: 'Choose a password' },
      },
    ],
  },
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
