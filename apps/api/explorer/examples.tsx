import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';

interface Example {
  readonly name: string;
  readonly document: string;
}

/** A list of operations to start from; each opens in a tab of its own. */
function Examples() {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    void fetch('/explorer/examples')
      .then((response) => response.json() as Promise<Example[]>)
      .then(setExamples);
  }, []);
  const [wanted, setWanted] = useState<Example>();
  // The list may be there before the editor, and what was chosen until then must not be lost.
  useEffect(() => {
    if (!wanted || !queryEditor) return;
    actions.addTab();
    queryEditor.setValue(wanted.document);
    setWanted(undefined);
  }, [wanted, queryEditor, actions]);
  return (
    <section aria-label="Examples">
      <h2>Examples</h2>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              onClick={() => {
                setWanted(example);
              }}
            >
              {example.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Icon = () => (
  <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M4 5h12M4 10h12M4 15h8" />
  </svg>
);

export const examplesPlugin = { title: 'Examples', icon: Icon, content: Examples };
