import { defineConfig } from 'vite';

/** The server as plain JavaScript: our workspaces are bundled in, everything from the registry stays outside. */
export default defineConfig({
  logLevel: 'warn',
  ssr: { noExternal: [/^@outreach\//] },
  build: {
    ssr: true,
    target: 'node24',
    sourcemap: true,
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        'create-admin': 'src/cli/create-admin.ts',
        'grouping-worker': 'src/grouping/grouping-worker.ts',
        'import-establishments': 'src/cli/import-establishments.ts',
      },
    },
  },
});
