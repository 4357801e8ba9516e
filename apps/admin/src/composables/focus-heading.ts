/**
 * Puts the focus on the new page's heading so that it is read out and Tab starts there. A heading that
 * waits for its data is waited for, unless the person has moved on meanwhile.
 */
export function focusHeading(root: HTMLElement): void {
  const heading = root.querySelector<HTMLElement>('h1');
  if (heading !== null) {
    heading.focus({ preventScroll: true });
    return;
  }
  root.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    const late = root.querySelector<HTMLElement>('h1');
    if (late === null) return;
    observer.disconnect();
    if (document.activeElement === root) late.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 10_000);
}
