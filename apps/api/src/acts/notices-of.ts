import { DIGEST_AT, dayOf, instantAt } from '@outreach/domain';
import type { Context, SignedIn } from '../context.ts';
import { Notice } from '../modules/notices/notice.entity.ts';
import type { Em } from '../persistence/orm.ts';
import type { Told } from './act.ts';

/** The rows of the outbox for what an act tells, each person and thing once. */
export function noticesOf(
  em: Em,
  told: readonly Told[],
  { viewer }: SignedIn,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
) {
  const at = now();
  const today = dayOf(at);
  const once = new Map(told.map((one) => [`${one.kind} ${one.to} ${one.path}`, one]));
  return [...once.values()].flatMap(({ kind, to, path, on }) =>
    to == null || to === viewer.staffId
      ? []
      : [
          em.create(Notice, {
            id: newId(),
            centreId: viewer.centreId,
            recipientId: to,
            kind,
            path,
            createdAt: at,
            sendAfter: on !== undefined && on > today ? new Date(instantAt(on, DIGEST_AT)) : at,
          }),
        ],
  );
}
