const words: Readonly<Record<string, string>> = {
  NETWORK: 'No answer came. Check the connection and send it again: it will not be done twice.',
  UNAUTHENTICATED: 'You have been signed out. Sign in and send it again.',
  FORBIDDEN: 'Your role may not do this.',
  NOT_FOUND: 'It is no longer there, or it is not yours to see.',
  CONFLICT: 'Someone else changed this first.',
  IDEMPOTENCY_MISMATCH: 'This was sent before with other content. Reload the page and try again.',
};

/** What a person is told when an act or a page ended in a fault. */
export function faultWords(code: string, incident: string | null = null): string {
  const reference = incident === null ? '' : ` Quote ${incident} when you report it.`;
  return `${words[code] ?? 'Something went wrong at our end. Nothing was changed.'}${reference}`;
}
