/** Minutes to wait after each try that failed: a mail server that is down for a morning is waited for. */
const WAITS = [1, 5, 30, 120, 720] as const;

/** Minutes until a notice is tried again; null once it was tried often enough to give up, which is said aloud. */
export function retryAfterMinutes(tries: number): number | null {
  return WAITS[tries - 1] ?? null;
}
