/// <reference types="vite/client" />

// The linter reads .ts files without the Vue compiler; vue-tsc takes the real types.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}
