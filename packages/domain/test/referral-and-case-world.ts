import { A_CENTRE, A_SCHOOL, A_WORKER, ANOTHER_WORKER } from '../src/access/viewer.builder.ts';
import type { Viewer } from '../src/access/viewer.ts';
import { openCase } from '../src/cases/open-case.ts';
import { evolveCase, type CaseEvent, type SupportCase } from '../src/cases/support-case.ts';
import { aConsent, A_STUDENT, TODAY } from '../src/consent/consent.builder.ts';
import type { ConsentRecord } from '../src/consent/consent-record.ts';
import { addDays } from '../src/kernel/dates.ts';
import type { Decision } from '../src/kernel/decision.ts';
import type { CaseId, ReferralId, SchoolDate } from '../src/kernel/identifiers.ts';
import { nameStudent } from '../src/referrals/name-withheld.ts';
import { aReferralDraft } from '../src/referrals/referral-draft.builder.ts';
import {
  evolveReferral,
  isOpen,
  type Referral,
  type ReferralEvent,
} from '../src/referrals/referral.ts';
import { submitReferral } from '../src/referrals/submit-referral.ts';
import { DEFAULT_SETTINGS } from '../src/settings/service-settings.ts';

/** A thing with everything that happened to it, and by whom. */
export interface Told<State, Event> {
  readonly state: State;
  readonly events: readonly { readonly event: Event; readonly by: Viewer }[];
}
export type ToldReferral = Told<Referral, ReferralEvent>;
export type ToldCase = Told<SupportCase, CaseEvent>;

/** All that there is of one student at one school, as a caller that looks everything up would keep it. */
export interface World {
  readonly today: SchoolDate;
  readonly consents: readonly ConsentRecord[];
  readonly referrals: readonly ToldReferral[];
  readonly cases: readonly ToldCase[];
}

export const AN_EMPTY_WORLD: World = {
  today: TODAY,
  consents: [],
  referrals: [],
  cases: [],
};
export const WORKERS = [A_WORKER, ANOTHER_WORKER] as const;
const ready = aReferralDraft().ready();

/** What may be written in a referral: ready, too little tried, too little tried but urgent. */
export const CONTENTS = [
  ready.content,
  ready.with({ priorInterventions: [] }).content,
  ready.with({ priorInterventions: [] }).urgent().content,
] as const;

export function openReferral({ referrals }: World): Referral | undefined {
  return referrals.map(({ state }) => state).find(isOpen);
}

export function openCaseOf({ cases }: World): SupportCase | undefined {
  return cases.map(({ state }) => state).find(({ status }) => status !== 'CLOSED');
}

export function later(world: World, days: number): World {
  return { ...world, today: addDays(world.today, days) };
}

/** A parent signs or withdraws, and where a name was waiting for it, it follows (SSR-2). */
export function answerForm(world: World, by: Viewer, agrees: boolean): World {
  const signed = aConsent().signedOn(world.today);
  const consents = [...world.consents, (agrees ? signed : signed.withdrawn(world.today)).build()];
  return {
    ...world,
    consents,
    referrals: world.referrals.map(({ state, events }) => {
      const named = nameStudent(state, consents, world.today);
      return {
        state: named.reduce<Referral>(evolveReferral, state),
        events: [...events, ...named.map((event) => ({ event, by }))],
      };
    }),
  };
}

/** What is looked up when somebody accepts. */
export function acceptanceFacts({ today, consents }: World) {
  const { enrolments, studentAsked } = ready.facts;
  return { today, consents, enrolments, studentAsked };
}

export function submit(world: World, by: Viewer, content: (typeof CONTENTS)[number]): World {
  const { draft, facts } = ready.with(content).where({
    today: world.today,
    openReferralId: openReferral(world)?.id ?? null,
    openCaseId: openCaseOf(world)?.id ?? null,
    consents: world.consents,
  });
  const decision = submitReferral(draft, {
    by,
    centreId: A_CENTRE,
    facts,
    settings: { ...DEFAULT_SETTINGS, consentBeingSoughtAllowed: true },
    referralId: `referral-${world.referrals.length}` as ReferralId,
  });
  if (decision.outcome === 'refused') return world;
  return {
    ...world,
    referrals: [
      ...world.referrals,
      ...decision.events.map((event) => ({
        state: evolveReferral(null, event),
        events: [{ event, by }],
      })),
    ],
  };
}

/** Applies what a decision said of one referral; a case opens with an acceptance that says so. */
export function applyToReferral(
  world: World,
  told: ToldReferral,
  by: Viewer,
  decision: Decision<ReferralEvent>,
): World {
  if (decision.outcome === 'refused') return world;
  return decision.events.reduce<World>((now, event) => {
    const referrals = now.referrals.map((one) =>
      one.state.id === told.state.id
        ? { state: evolveReferral(one.state, event), events: [...one.events, { event, by }] }
        : one,
    );
    return event.type === 'ReferralAccepted' && event.opensCase
      ? opened({ ...now, referrals }, by, event)
      : { ...now, referrals };
  }, world);
}

function opened(
  world: World,
  by: Viewer,
  { caseId, workerId }: Extract<ReferralEvent, { type: 'ReferralAccepted' }>,
): World {
  const decision = openCase(
    world.cases.map(({ state }) => state),
    {
      by,
      centreId: A_CENTRE,
      schoolId: A_SCHOOL,
      studentId: A_STUDENT,
      caseId,
      workerId,
      today: world.today,
    },
  );
  if (decision.outcome === 'refused') throw new Error('an acceptance could not open its case');
  const cases = decision.events.map((event) => ({
    state: evolveCase(null, event),
    events: [{ event, by }],
  }));
  return { ...world, cases: [...world.cases, ...cases] };
}

export function applyToCase(
  world: World,
  told: ToldCase,
  by: Viewer,
  decision: Decision<CaseEvent>,
): World {
  if (decision.outcome === 'refused') return world;
  const cases = world.cases.map((one) =>
    one.state.id === told.state.id
      ? decision.events.reduce<ToldCase>(
          ({ state, events }, event) => ({
            state: evolveCase(state, event),
            events: [...events, { event, by }],
          }),
          one,
        )
      : one,
  );
  return { ...world, cases };
}

export function newCaseId({ cases }: World): CaseId {
  return `case-${cases.length}` as CaseId;
}
