import icons from '@nuxt/ui/runtime/vue/plugins/icons.js';
import { createApp } from 'vue';
import App from './App.vue';
import { provideClient } from './composables/useClient.ts';
import { followPageTitle } from './composables/usePageTitle.ts';
import { followTheme } from './composables/useTheme.ts';
import { createClient } from './graphql/client.ts';
import { createAppRouter } from './router.ts';
import { leaveTo, signInPath } from './server/sign-in-path.ts';
import './styles/main.css';

followTheme();
followPageTitle();
icons.install();

const app = createApp(App);
const router = createAppRouter();
app.use(router);
provideClient(
  app,
  createClient(() => leaveTo(signInPath(router.currentRoute.value.fullPath))),
);
app.mount('#app');
