const implicit: Readonly<Record<string, string>> = {
  button: 'button',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  select: 'combobox',
  textarea: 'textbox',
  table: 'table',
  tr: 'row',
  td: 'cell',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  nav: 'navigation',
  main: 'main',
  fieldset: 'group',
  dialog: 'dialog',
};
const inputs: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  file: 'file',
};

/** The role that assistive technology is told. */
export function roleOf(element: Element): string | null {
  const given = element.getAttribute('role');
  if (given !== null) return given;
  const tag = element.localName;
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : null;
  if (tag === 'input') return inputs[element.getAttribute('type') ?? 'text'] ?? 'textbox';
  if (tag === 'th') return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
  return implicit[tag] ?? null;
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The name that assistive technology reads out: the part of its rules that our screens use. */
export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  if (by !== null)
    return by
      .split(' ')
      .map((id) => words(document.getElementById(id)))
      .join(' ');
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const { localName } = element;
  if (['input', 'select', 'textarea'].includes(localName)) {
    const own = (element as HTMLInputElement).labels?.[0];
    if (own !== undefined) return ownWords(own);
  }
  if (localName === 'fieldset') return words(element.querySelector('legend'));
  if (localName === 'table') return words(element.querySelector('caption'));
  return words(element);
}

// The text of a label without what is chosen in a control inside it.
function ownWords(label: HTMLElement): string {
  const copy = label.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('select, textarea').forEach((control) => control.remove());
  return words(copy);
}
