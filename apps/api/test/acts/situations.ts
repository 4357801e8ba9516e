import { aReferralDraft } from '@outreach/domain/testing';
import type { Em } from '../../src/persistence/orm.ts';
import { centres, people, schools } from '../people.ts';
import { amy } from '../students.ts';

const numbered = (place: number) => `00000000-0000-4000-8000-0009${String(place).padStart(8, '0')}`;

export const ids = {
  draft: numbered(1),
  referral: numbered(2),
  case: numbered(3),
  cover: numbered(4),
  consent: numbered(5),
  allocation: numbered(6),
  closure: numbered(7),
  invited: numbered(8),
  disabled: numbered(9),
  active: numbered(10),
};

type Row = Readonly<Record<string, unknown>>;
/** What has to be so before an act: rows, put in as whoever runs the server. */
export type Situation = (em: Em, today: string) => Promise<void>;

const place = { centre_id: centres.herts.id, school_id: schools.oak.id };
const ofAmy = { ...place, student_id: amy.id };

async function add(em: Em, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  await em.execute(
    `insert into outreach.${table} (${columns.join(', ')}) values (${marks})`,
    Object.values(row),
  );
}

/** One situation after the other. */
export const first =
  (...situations: Situation[]): Situation =>
  async (em, today) => {
    for (const situation of situations) await situation(em, today);
  };

export const nothing: Situation = () => Promise.resolve();

/** Consent to support, signed a month ago by a parent. */
export const consent =
  (parts: Row = {}): Situation =>
  async (em, today) => {
    await add(em, 'consent', {
      ...ofAmy,
      ...{ id: ids.consent, kind: 'INTERVENTION', form_version: '2026-09', method: 'PAPER' },
      ...{ signed_by_name: 'Pat Testerfield', relationship: 'MOTHER' },
      ...{ parental_responsibility: 'HELD', signed_on: today, valid_until: '2200-01-01' },
      ...{ recorded_at: `${today}T08:00:00Z`, recorded_by: people.referrer.id, ...parts },
    });
    for (const [index, kind] of ['ONE_TO_ONE', 'GROUP', 'RESPITE'].entries())
      await add(em, 'intervention_consent', {
        ...ofAmy,
        ...{ id: numbered(50 + index), consent_id: ids.consent, kind, given: true },
      });
  };

/** A draft in which nothing is missing but, unless it is there, the sign-off. */
export const draft =
  (parts: Row = {}): Situation =>
  (em, today) =>
    add(em, 'referral_draft', {
      ...ofAmy,
      ...{ id: ids.draft, author_id: people.referrer.id },
      content: JSON.stringify(aReferralDraft().ready().content),
      ...{ started_at: `${today}T08:00:00Z`, saved_at: `${today}T08:00:00Z` },
      ...{ purge_on: '2200-01-01', ...parts },
    });

export const signedOff = {
  signed_off_by: people.lead.id,
  signed_off_at: '2026-09-01T08:00:00Z',
};

/** A referral as far as the columns say, with what the school sent. */
export const referral =
  (status: string, parts: Row = {}): Situation =>
  async (em, today) => {
    const owner = { ...ofAmy, referral_id: ids.referral };
    await add(em, 'referral', {
      ...ofAmy,
      ...{ id: ids.referral, reference: 'R-TESTTEST', referrer_id: people.referrer.id, status },
      ...{ purpose: 'SUPPORT', year_group: 8, urgent: false, submitted_at: `${today}T08:00:00Z` },
      ...{ clock_started_on: today, reply_due_on: '2200-01-01', ...parts },
    });
    await add(em, 'referral_submission', {
      ...owner,
      ...{ id: numbered(60), number: 1, rule_version: '1' },
      content: JSON.stringify(aReferralDraft().ready().content),
      readiness: JSON.stringify({ met: true, ruleVersion: '1', shortfalls: [] }),
      ...{ submitted_at: `${today}T08:00:00Z`, submitted_by: people.referrer.id },
    });
    if (status === 'RETURNED')
      await add(em, 'referral_question', {
        ...owner,
        ...{ id: numbered(61), question: 'Who helps?', asked_at: `${today}T09:00:00Z` },
        ...{ asked_on: today, asked_by: people.manager.id },
      });
  };

export const declined = {
  decided_at: '2026-09-02T08:00:00Z',
  decided_by: people.manager.id,
  decline_reason: 'NO_CAPACITY',
  what_to_try: 'A mentor',
  advice_offered: true,
};
export const challenged = { ...declined, challenge_grounds: 'We did', challenged_at: '2026-09-03' };

/** The worker's case of the student. */
export const supportCase =
  (status: string, parts: Row = {}): Situation =>
  (em) =>
    add(em, 'support_case', {
      ...ofAmy,
      ...{ id: ids.case, status, opened_on: '2026-01-05', dedicated_worker_id: people.worker.id },
      ...parts,
    });

export const closed = { closed_on: '2026-03-02', outcome: 'TARGETS_MET', closing_reason: 'Done' };

export const cover: Situation = (em) =>
  add(em, 'case_cover', {
    ...ofAmy,
    ...{ id: ids.cover, case_id: ids.case, worker_id: people.otherWorker.id },
    ...{ starts_on: '2026-01-05', ends_on: '2200-01-01', reason: 'Leave' },
  });

export const closure: Situation = (em) =>
  add(em, 'school_closure', {
    ...place,
    ...{ id: ids.closure, closed_on: '2199-12-02', kind: 'INSET' },
  });

/** An allocation of a worker at the school that has none. */
export const allocation: Situation = (em) =>
  add(em, 'allocation', {
    ...{ ...place, school_id: schools.elm.id, id: ids.allocation, role: 'DEDICATED' },
    ...{ worker_id: people.otherWorker.id, minutes_per_week: 60, starts_on: '2020-01-01' },
  });

export const account =
  (id: string, state: string): Situation =>
  (em) =>
    add(em, 'staff_member', {
      ...{
        id,
        centre_id: centres.herts.id,
        name: 'Nell Newcomer',
        email: `${state.toLowerCase()}@example.org`,
      },
      ...{ role: 'PANEL_MEMBER', account_state: state },
    });
