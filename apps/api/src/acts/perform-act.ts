import { dayOf, settingsFrom } from '@outreach/domain';
import { requireSignedIn } from '../auth/require-signed-in.ts';
import type { Context, SignedIn } from '../context.ts';
import { HistoryEntry } from '../modules/history/history-entry.entity.ts';
import type { Em } from '../persistence/orm.ts';
import type { Act, Happening, Told } from './act.ts';
import { askedAbout } from './asked-about.ts';
import { noticesOf } from './notices-of.ts';
import { auditDenial, auditRow } from './audit.ts';
import { isContention, violationBehind } from './constraint-violations.ts';
import { claimKey, digestOf, keepAnswer, type Request } from './idempotency.ts';
import type { Done, Outcome } from './outcome.ts';

export interface ActRequest {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string };
  readonly work: (act: Act) => Promise<Outcome>;
}

const tries = 5;

/** Not done, so that nothing of the transaction stays. */
class NotDone extends Error {
  constructor(readonly outcome: Exclude<Outcome, Done>) {
    super('not done');
  }
}

/**
 * Does one act of the service: key, work, history and audit in one transaction as the viewer. A refusal
 * stores nothing; contention is tried again; a constraint that a race ran into answers as its rule.
 */
export async function performAct(context: Context, request: ActRequest): Promise<Outcome> {
  const signedIn = requireSignedIn(context);
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.asViewer((em) => inTransaction(em, context, signedIn, request));
    } catch (error) {
      if (error instanceof NotDone) return denied(context, signedIn, request, error.outcome);
      const violation = violationBehind(error);
      if (violation) return { outcome: 'refused', violations: [violation] };
      if (!isContention(error) || attempt === tries) throw error;
    }
  }
}

async function inTransaction(
  em: Em,
  context: Context,
  signedIn: SignedIn,
  { name, input, work }: ActRequest,
): Promise<Outcome> {
  const { viewer } = signedIn;
  const now = context.now();
  const at = now.toISOString();
  const key: Request = {
    actorId: viewer.staffId,
    key: input.idempotencyKey,
    act: name,
    digest: digestOf(input),
    at,
  };
  const claimed = await claimKey(em, key, viewer.centreId);
  if ('kept' in claimed) return claimed.kept;
  const happenings: Happening[] = [];
  const told: Told[] = [];
  const outcome = await work({
    em,
    viewer,
    at,
    now,
    today: dayOf(now),
    settings: settingsFrom(claimed.settings),
    publicUrl: context.publicUrl,
    newId: context.newId,
    record: (happening) => happenings.push(happening),
    tell: (one) => told.push(one),
  });
  if (outcome.outcome !== 'done') throw new NotDone(outcome);
  for (const happening of happenings)
    em.persist(historyEntry(em, happening, signedIn, context, now));
  for (const notice of noticesOf(em, told, signedIn, context)) em.persist(notice);
  await em.flush();
  const [about] = happenings;
  await keepAnswer(
    em,
    key,
    outcome,
    auditRow(context, signedIn, { act: name, outcome: 'DONE', about }),
  );
  return outcome;
}

function historyEntry(
  em: Em,
  { facts = [], schoolId, studentId, referralId, caseId, ...happening }: Happening,
  { viewer }: SignedIn,
  context: Context,
  at: Date,
) {
  return em.create(HistoryEntry, {
    id: context.newId(),
    centreId: viewer.centreId,
    schoolId: schoolId ?? null,
    studentId: studentId ?? null,
    referralId: referralId ?? null,
    caseId: caseId ?? null,
    facts: [...facts],
    actorId: viewer.staffId,
    actorRole: viewer.role,
    at,
    ...happening,
  });
}

/** Refused for who asked, not for what: that is kept, in a transaction of its own. */
const denials = new Set([
  'NOT_ALLOWED_FOR_ROLE',
  'NOT_YOUR_SCHOOL',
  'NOT_YOUR_CASE',
  'MANAGER_INVITES_THEM',
  'MANAGER_RECORDS_A_MOVE',
]);

async function denied(
  context: Context,
  signedIn: SignedIn,
  { name, input }: ActRequest,
  outcome: Exclude<Outcome, Done>,
): Promise<Outcome> {
  if (outcome.outcome === 'refused' && outcome.violations.some(({ code }) => denials.has(code)))
    await context.asViewer((em) =>
      auditDenial(em, context, signedIn, { act: name, about: askedAbout(input) }),
    );
  return outcome;
}
