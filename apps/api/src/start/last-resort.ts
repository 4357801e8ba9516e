import { describe } from '../errors/format-error.ts';
import type { Log } from '../edge/log.ts';

/**
 * What nothing else caught is logged without its words, which may hold what somebody wrote about a child,
 * and ends the process: a server in an unknown state should be started anew by whoever watches it.
 */
export function endOnUncaught(log: Log, newId: () => string): void {
  const end = (error: unknown): void => {
    log({ event: 'fault', incident: newId(), ...describe(error) });
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
