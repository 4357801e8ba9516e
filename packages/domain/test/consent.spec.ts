import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { A_CENTRE, A_SCHOOL, aManager, aReferrer } from '../src/access/viewer.builder.ts';
import { A_STUDENT, TODAY } from '../src/consent/consent.builder.ts';
import {
  INTERVENTION_CONSENT_KINDS,
  type AgencyCode,
  type InterventionConsentKind,
} from '../src/consent/consent-codes.ts';
import {
  evolveConsent,
  type ConsentEvent,
  type ConsentRecord,
} from '../src/consent/consent-record.ts';
import { consentStanding, mayShare, maySupport } from '../src/consent/consent-standing.ts';
import { disputeConsent } from '../src/consent/dispute-consent.ts';
import { recordConsent } from '../src/consent/record-consent.ts';
import { resolveConsentDispute } from '../src/consent/resolve-consent-dispute.ts';
import { withdrawConsent } from '../src/consent/withdraw-consent.ts';
import { withdrawalConsequences } from '../src/consent/withdrawal-consequences.ts';
import { addDays } from '../src/kernel/dates.ts';
import type { Decision } from '../src/kernel/decision.ts';
import type { ConsentId } from '../src/kernel/identifiers.ts';
import { DEFAULT_SETTINGS } from '../src/settings/service-settings.ts';
import { holds } from './seeded.ts';

const AGENCIES = ['CAMHS', 'GP'] as const satisfies AgencyCode[];

interface World {
  readonly today: string;
  /** Acts so far: no two are recorded at the same moment. */
  readonly at: number;
  readonly events: readonly ConsentEvent[];
  readonly records: readonly ConsentRecord[];
}

const answers = {
  interventions: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...INTERVENTION_CONSENT_KINDS), given: fc.boolean() }),
    { selector: ({ kind }) => kind },
  ),
  sharing: fc.uniqueArray(
    fc.record({
      agency: fc.constantFrom(...AGENCIES),
      agencyName: fc.constant(null),
      information: fc.subarray(['NEEDS', 'ATTENDANCE'] as const, { minLength: 1 }),
      given: fc.boolean(),
    }),
    { selector: ({ agency }) => agency },
  ),
};
const acts = fc.oneof(
  fc.record({ act: fc.constant('RECORD' as const), ago: fc.nat(40), ...answers }),
  fc.record({
    act: fc.constant('WITHDRAW' as const),
    which: fc.nat(9),
    interventions: fc.subarray([...INTERVENTION_CONSENT_KINDS]),
    agencies: fc.subarray([...AGENCIES]),
  }),
  fc.record({ act: fc.constant('DISPUTE' as const), which: fc.nat(9) }),
  fc.record({ act: fc.constant('RESOLVE' as const), which: fc.nat(9), upheld: fc.boolean() }),
  fc.record({ act: fc.constant('PASS' as const), days: fc.oneof(fc.nat(20), fc.nat(400)) }),
);
type Act = typeof acts extends fc.Arbitrary<infer One> ? One : never;

const start: World = { today: TODAY, at: 0, events: [], records: [] };

function decide(world: World, act: Act): Decision<ConsentEvent> | null {
  const { today, at, records } = world;
  const seen = { by: aManager(), centreId: A_CENTRE };
  if (act.act === 'PASS') return null;
  if (act.act === 'RECORD')
    return recordConsent(
      { centreId: A_CENTRE, studentId: A_STUDENT, schoolId: A_SCHOOL },
      {
        ...act,
        by: aReferrer(),
        today,
        at: `${today}T10:00:00.${String(at).padStart(3, '0')}Z`,
        settings: DEFAULT_SETTINGS,
        interventionConsentId: `support-${at}` as ConsentId,
        sharingConsentId: `sharing-${at}` as ConsentId,
        formVersion: '2026-09',
        signedByName: 'A parent',
        relationship: 'FATHER',
        parentalResponsibility: 'HELD',
        method: 'ELECTRONIC',
        seenByName: null,
        signedOn: addDays(today, -act.ago),
      },
    );
  const record = records[act.which % records.length];
  if (record === undefined) return null;
  switch (act.act) {
    case 'WITHDRAW':
      return withdrawConsent(record, {
        ...seen,
        ...scopeOf(act, record),
        today,
        method: 'PHONE',
        withdrawnByName: 'A parent',
        reason: null,
      });
    case 'DISPUTE':
      return disputeConsent(record, { ...seen, note: 'The other parent says no.' });
    case 'RESOLVE':
      return resolveConsentDispute(record, { ...seen, upheld: act.upheld, note: 'Settled.' });
  }
}

/** Only what is on the form: the rest would be refused. */
function scopeOf(
  { interventions, agencies }: Extract<Act, { act: 'WITHDRAW' }>,
  record: ConsentRecord,
): { interventions: InterventionConsentKind[]; agencies: AgencyCode[] } {
  return record.kind === 'INTERVENTION'
    ? {
        interventions: interventions.filter((kind) =>
          record.interventions.some((one) => one.kind === kind),
        ),
        agencies: [],
      }
    : {
        interventions: [],
        agencies: agencies.filter((agency) => record.sharing.some((one) => one.agency === agency)),
      };
}

function replayed(events: readonly ConsentEvent[]): ConsentRecord[] {
  return events.reduce<ConsentRecord[]>(
    (records, event) =>
      event.type === 'ConsentRecorded'
        ? [...records, evolveConsent(null, event)]
        : records.map((one) => (one.id === event.consentId ? evolveConsent(one, event) : one)),
    [],
  );
}

function step(world: World, act: Act): World {
  const at = world.at + 1;
  if (act.act === 'PASS') return { ...world, at, today: addDays(world.today, act.days) };
  const decision = decide(world, act);
  if (decision === null || decision.outcome === 'refused') return { ...world, at };
  const { events, records } = world;
  const changed = decision.events.reduce<readonly ConsentRecord[]>(
    (now, event) =>
      event.type === 'ConsentRecorded'
        ? [...now, event.record]
        : now.map((one) => (one.id === event.consentId ? evolveConsent(one, event) : one)),
    records,
  );
  return { ...world, at, events: [...events, ...decision.events], records: changed };
}

/** Every word that was said about an item: when, and whether it was a yes that still stands. */
function words({ records, today }: World, item: InterventionConsentKind | AgencyCode) {
  return records.flatMap((record) => {
    const said =
      record.kind === 'INTERVENTION'
        ? record.interventions.filter(({ kind }) => kind === item)
        : record.sharing.filter(({ agency }) => agency === item);
    return said.map(({ given, withdrawn }) => ({
      on: withdrawn?.on ?? record.signedOn,
      no: !given || withdrawn !== null,
      stands: given && withdrawn === null && !record.disputed && record.validUntil >= today,
    }));
  });
}

const stories = fc.array(acts, { minLength: 3, maxLength: 25, size: 'max' });

describe('whatever is signed, withdrawn, disputed and found later', () => {
  holds(
    'a grant rests on a yes that stands, with no later no (CNS-1, CNS-3, SHR-2)',
    fc.property(stories, (story) => {
      story.reduce((before, act) => {
        const world = step(before, act);
        const standing = consentStanding(world.records, world.today);
        const granted = [
          ...INTERVENTION_CONSENT_KINDS.filter((kind) => maySupport(standing, kind)),
          ...AGENCIES.filter(
            (agency) =>
              mayShare(standing, agency, 'NEEDS') || mayShare(standing, agency, 'ATTENDANCE'),
          ),
        ];
        for (const item of granted) {
          const said = words(world, item);
          const yes = said.filter(({ stands }) => stands).map(({ on }) => on);
          const no = said.filter((word) => word.no).map(({ on }) => on);
          expect(yes).not.toEqual([]);
          for (const on of no) expect(yes.some((day) => day >= on)).toBe(true);
        }
        return world;
      }, start);
    }),
  );

  holds(
    'what was relied on and is withdrawn no longer counts, that same day (CNS-3)',
    fc.property(stories, (story) => {
      story.reduce((before, act) => {
        const world = step(before, act);
        const last = world.events.at(-1);
        if (world.events.length > before.events.length && last?.type === 'ConsentWithdrawn') {
          const was = consentStanding(before.records, world.today);
          const is = consentStanding(world.records, world.today);
          for (const [at, item] of was.interventions.entries())
            if (item.consentId === last.consentId && last.interventions.includes(item.kind))
              expect(is.interventions[at]).toMatchObject({ kind: item.kind, state: 'WITHDRAWN' });
          for (const item of is.sharing)
            if (item.consentId === last.consentId && last.agencies.includes(item.agency))
              expect(item.state).toBe('WITHDRAWN');
        }
        return world;
      }, start);
    }),
  );

  holds(
    'what a withdrawal is said to stop and to leave is what it stops and leaves (SHR-6)',
    fc.property(stories, (story) => {
      story.reduce((before, act) => {
        const world = step(before, act);
        const record = act.act === 'WITHDRAW' && before.records[act.which % before.records.length];
        if (act.act !== 'WITHDRAW' || !record) return world;
        const foretold = withdrawalConsequences(before.records, record, scopeOf(act, record), {
          today: before.today,
          hasOpenCase: true,
          hasOpenReferral: false,
          plannedWork: [],
          disclosures: [],
        });
        const after = consentStanding(world.records, world.today);
        const goesOn = foretold.continues
          .filter(({ code }) => code === 'SUPPORT_CONTINUES')
          .map(({ detail }) => detail);
        expect(goesOn).toEqual(
          INTERVENTION_CONSENT_KINDS.filter((kind) => maySupport(after, kind)),
        );
        const stops = foretold.stops.map(({ code }) => code);
        if (stops.includes('GROUP_PLACE_ENDS')) expect(goesOn).not.toContain('GROUP');
        if (stops.includes('ONE_TO_ONE_STOPS')) expect(goesOn).not.toContain('ONE_TO_ONE');
        if (stops.includes('RESPITE_STOPS')) expect(goesOn).not.toContain('RESPITE');
        return world;
      }, start);
    }),
  );

  holds(
    'the events, told again, give the records; nothing is ever deleted (CNS-3)',
    fc.property(stories, (story) => {
      story.reduce((before, act) => {
        const world = step(before, act);
        expect(replayed(world.events)).toEqual(world.records);
        expect(world.records.map(({ id }) => id)).toEqual(
          expect.arrayContaining(before.records.map(({ id }) => id)),
        );
        return world;
      }, start);
    }),
  );
});
