import { moveDate } from './moved-date.ts';

/** Loaded before the service: its day, and its database's, is then what the journey says. */
process.on('message', (ahead) => {
  moveDate(Number(ahead));
  process.send?.(ahead);
});
process.channel?.unref();
