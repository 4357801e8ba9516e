import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './examples.tsx';
import { fetcher } from './fetcher.ts';
import { memory } from './memory.ts';

const greeting = `# The graph of Outreach, answered as the person who is signed in.
# Sign in at / first. Operations to start from are under "Examples" on the left.

query WhoAmI {
  viewer {
    name
    role
  }
}
`;

const place = document.getElementById('explorer');
if (place)
  createRoot(place).render(
    <GraphiQL
      fetcher={fetcher}
      storage={memory}
      defaultQuery={greeting}
      plugins={[examplesPlugin]}
      visiblePlugin={examplesPlugin}
      isHeadersEditorEnabled={false}
    />,
  );
