import { retryAfterMinutes, type NoticeKind } from '@outreach/domain';
import { asAuth } from '../../auth/roles.ts';
import type { Log } from '../../edge/log.ts';
import type { Database } from '../../persistence/database.ts';
import type { Em } from '../../persistence/orm.ts';
import type { Transport } from './transport.ts';
import { wordsOf } from './words.ts';

export interface PostParts {
  readonly database: Pick<Database, 'orm'>;
  readonly transport: Transport;
  readonly from: string;
  readonly publicUrl: string;
  readonly log: Log;
}

interface Leased {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly path: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly tries: number;
  readonly email: string;
}

/** More than a centre has in a morning; the rest waits for the next round. */
const mostInARound = 200;

/**
 * Sends what is due, one at a time: taken by lease, so that of several servers one sends it, and another only after
 * that one died with it. Answers with how many were sent.
 */
export async function sendNotices(parts: PostParts): Promise<number> {
  const work = <T>(run: (em: Em) => Promise<T>): Promise<T> =>
    parts.database.orm.em.fork({ session: asAuth }).transactional((em) => run(em as Em));
  let sent = 0;
  for (let round = 0; round < mostInARound; round++) {
    const [notice] = await work((em) => em.execute<Leased[]>('select * from auth.lease_notice()'));
    if (notice === undefined) break;
    try {
      await parts.transport(mailOf(notice, parts));
      await work((em) => em.execute('select auth.notice_was_sent(?::uuid)', [notice.id]));
      sent++;
    } catch (error) {
      const code = codeOf(error);
      const minutes = retryAfterMinutes(notice.tries);
      const event = minutes === null ? 'mail-given-up' : 'mail-failed';
      parts.log({ event, noticeId: notice.id, codes: [code] });
      await work((em) =>
        em.execute('select auth.notice_failed(?::uuid, ?, ?::int)', [notice.id, code, minutes]),
      );
    }
  }
  return sent;
}

function mailOf(notice: Leased, { from, publicUrl }: PostParts) {
  const linkTo = (path: string) => `${publicUrl.replace(/\/$/, '')}${path}`;
  const { subject, lines } = wordsOf(notice.kind, notice.facts, linkTo);
  const link = linkTo(notice.path);
  const text = [...lines, '', link, '', 'Names are not sent by e-mail. Sign in to see them.'];
  return { id: notice.id, from, to: notice.email, subject, text: `${text.join('\n')}\n` };
}

/** Codes of ours or of the mail library only: a server's own words may quote an address. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'FAILED';
}
