import { digestWeekDue } from '@outreach/domain';
import { asAuth } from '../../auth/roles.ts';
import { silentHolidays } from '../silence/silence.view.ts';
import { sendNotices, type PostParts } from './send-notices.ts';

export interface PostOffice {
  /** Lets the round that goes on end, and begins no other. */
  stop(): Promise<void>;
}

interface Hours extends PostParts {
  readonly now: () => Date;
}

/** One round: the digests of the week where they are due and not written yet, and whatever is to be sent. */
export async function postRound({ now, ...parts }: Hours): Promise<number> {
  const week = digestWeekDue(now());
  if (week !== null)
    await parts.database.orm.em
      .fork({ session: asAuth })
      .transactional((em) =>
        em.execute('select auth.write_digests(?::date, ?::date[])', [
          week,
          `{${silentHolidays(week).join(',')}}`,
        ]),
      );
  return sendNotices(parts);
}

/** Rounds for as long as the server lives. A round that fails is said, and the next one comes all the same. */
export function openPostOffice(parts: Hours, everyMilliseconds = 30_000): PostOffice {
  let timer: NodeJS.Timeout;
  let round: Promise<void> = Promise.resolve();
  let open = true;
  const next = () => {
    round = postRound(parts)
      .then(() => undefined)
      .catch((error: unknown) => {
        parts.log({
          event: 'mail-failed',
          errorName: error instanceof Error ? error.name : 'Error',
        });
      })
      .then(() => {
        if (open) timer = setTimeout(next, everyMilliseconds).unref();
      });
  };
  timer = setTimeout(next, 1_000).unref();
  return {
    stop: async () => {
      open = false;
      clearTimeout(timer);
      await round;
    },
  };
}
