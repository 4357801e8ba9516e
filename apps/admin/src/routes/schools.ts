import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: 'schools',
    component: () => import('../pages/schools/SchoolListPage.vue'),
    meta: { title: 'Schools' },
  },
  {
    path: 'schools/:id',
    component: () => import('../pages/schools/SchoolPage.vue'),
    props: true,
    meta: { title: 'School' },
    children: [
      {
        path: '',
        component: () => import('../pages/schools/SchoolOverviewPage.vue'),
        props: true,
        meta: { title: 'School' },
      },
      {
        path: 'people',
        component: () => import('../pages/schools/SchoolPeoplePage.vue'),
        props: true,
        meta: { title: 'School: people' },
      },
      {
        path: 'calendar',
        component: () => import('../pages/schools/SchoolCalendarPage.vue'),
        props: true,
        meta: { title: 'School: calendar' },
      },
      {
        path: 'cases',
        component: () => import('../pages/schools/SchoolCasesPage.vue'),
        props: true,
        meta: { title: 'School: cases' },
      },
      {
        path: 'students',
        component: () => import('../pages/schools/SchoolStudentsPage.vue'),
        props: true,
        meta: { title: 'School: students' },
      },
      {
        path: 'time',
        component: () => import('../pages/schools/SchoolTimePage.vue'),
        props: true,
        meta: { title: 'School: time' },
      },
    ],
  },
];
