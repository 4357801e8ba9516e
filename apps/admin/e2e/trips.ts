import { randomUUID } from 'node:crypto';
import type { MutationName, ReversibleName } from '../src/graphql/undo.ts';
import { today } from './dates.ts';

/** Asks the graph, or acts in it, as one of the demonstration's people. */
export interface Person {
  readonly ask: (query: string, variables?: object) => Promise<unknown>;
  readonly act: (name: MutationName, input: object) => Promise<void>;
}
/** The people who make the round trips. */
export type People = Readonly<Record<'manager' | 'referrer' | 'lead', Person>>;

/** There and back: what is looked at, what is done, and what takes it back. */
export interface Trip {
  readonly look: () => Promise<unknown>;
  readonly go: () => Promise<void>;
  readonly back: () => Promise<void>;
}

const inDays = (days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const reason = 'To see that it can be taken back';

interface Rows<Row> {
  readonly nodes: readonly Row[];
}
const first = <Row>({ nodes }: Rows<Row>): Row => {
  const [row] = nodes;
  if (row === undefined) throw new Error('The demonstration has none');
  return row;
};

interface FoundCase {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly dedicatedWorker: { readonly id: string } | null;
  readonly covers: Rows<{ id: string; from: string; to: string; endedOn: string | null }>;
}

async function onACase({ manager }: People) {
  const { cases, staff } = (await manager.ask(`{
    cases(first: 1, filter: { status: [ACTIVE] }) { nodes { id } }
    staff(filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) { nodes { id } } }`)) as {
    cases: Rows<{ id: string }>;
    staff: Rows<{ id: string }>;
  };
  const { id } = first(cases);
  const read = async () => {
    const { case: found } = (await manager.ask(
      `query($id: ID!) { case(id: $id) { id version status nextCheckOn closedOn outcome
         dedicatedWorker { id } covers(first: 100) { nodes { id from to endedOn } } } }`,
      { id },
    )) as { case: FoundCase };
    return found;
  };
  const act = async (name: MutationName, input: object) => {
    const { version } = await read();
    await manager.act(name, { caseId: id, expectedVersion: version, ...input });
  };
  const standing = (found: FoundCase) =>
    found.covers.nodes.filter((one) => one.endedOn === null && one.to === inDays(40));
  const dedicated = (await read()).dedicatedWorker?.id;
  const workerId = staff.nodes.find((one) => one.id !== dedicated)?.id;
  return {
    standing: async () => {
      const { covers, version, ...rest } = await read();
      return { ...rest, covers: standing({ covers, version, ...rest }).length };
    },
    stepDown: () => act('stepDownCase', { nextCheckOn: inDays(30), reason }),
    reactivate: () => act('reactivateCase', { reason }),
    close: () => act('closeCase', { outcome: 'TARGETS_MET', closedOn: today, reason }),
    reopen: () => act('reopenCase', { reason }),
    assign: (worker: string | undefined) =>
      act('assignDedicatedWorker', { workerId: worker, from: today }),
    cover: (from: number) =>
      act('arrangeCover', { workerId, from: inDays(from), to: inDays(40), reason }),
    endCover: async () => {
      const [cover] = standing(await read());
      // The day on which it ends is its last: not even cover to come ends before it begins.
      await act('endCover', { coverId: cover?.id, endedOn: cover?.from });
    },
    dedicated,
    workerId,
  };
}

/** Does what has to be there before, and gives the trip. */
const after = async (before: () => Promise<void>, trip: Trip): Promise<Trip> => {
  await before();
  return trip;
};

/** A school's closed days, terms and weekly time. */
async function atASchool({ manager }: People) {
  const { schools, staff } = (await manager.ask(`{ schools(first: 1) { nodes { id } }
    staff(filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) { nodes { id } } }`)) as {
    schools: Rows<{ id: string }>;
    staff: Rows<{ id: string }>;
  };
  const schoolId = first(schools).id;
  const look = async () => {
    const { school } = (await manager.ask(
      `query($id: ID!) { school(id: $id) { closures { nodes { id date kind note } }
         allocations { nodes { id version role from to minutesPerWeek weekdays } }
         terms { nodes { academicYear term firstDay lastDay halfTermFrom halfTermTo } } } }`,
      { id: schoolId },
    )) as {
      school: {
        closures: Rows<{ id: string; date: string; kind: string; note: string }>;
        allocations: Rows<{ id: string; version: number; from: string; to: string }>;
        terms: Rows<{ academicYear: string; term: string; firstDay: string; lastDay: string }>;
      };
    };
    return school;
  };
  const date = inDays(400);
  const closed = async () => (await look()).closures.nodes.filter((one) => one.date === date);
  const timeOn = async () =>
    (await look()).allocations.nodes.filter(({ to }) => to === inDays(390));
  return {
    closed: async () => (await closed()).map(({ kind, note }) => ({ kind, note })),
    close: () =>
      manager.act('addSchoolClosure', { schoolId, date, kind: 'INSET', note: 'Training' }),
    open: async () => manager.act('removeSchoolClosure', { closureId: (await closed())[0]?.id }),
    time: async () => (await timeOn()).length,
    give: (from: number) =>
      manager.act('setAllocation', {
        schoolId,
        workerId: first(staff).id,
        role: 'COVER',
        minutesPerWeek: 60,
        weekdays: ['MON'],
        from: inDays(from),
        to: inDays(390),
        reason,
      }),
    take: async () => {
      const [one] = await timeOn();
      await manager.act('endAllocation', {
        allocationId: one?.id,
        expectedVersion: one?.version,
        to: one?.from,
        reason,
      });
    },
    terms: async () => (await look()).terms,
    term: first((await look()).terms),
    setTerm: (term: object) => manager.act('setSchoolTerm', { schoolId, ...term }),
  };
}

/** A person's account; who has one that is not disabled. */
function ofAnAccount({ manager }: People) {
  const email = `${randomUUID()}@example.org`;
  const invite = () =>
    manager.act('inviteStaffMember', { email, name: 'Ines Invited', role: 'CENTRE_STAFF' });
  const read = async () => {
    const { staff } = (await manager.ask(
      'query($email: String) { staff(filter: { search: $email }) { nodes { id version email accountState } } }',
      { email: 'Ines Invited' },
    )) as { staff: Rows<{ id: string; version: number; email: string; accountState: string }> };
    return staff.nodes.filter((one) => one.email === email);
  };
  const act = async (name: 'disableStaffMember' | 'enableStaffMember') => {
    const [one] = await read();
    await manager.act(name, { staffMemberId: one?.id, expectedVersion: one?.version });
  };
  return {
    look: async () => (await read()).filter((one) => one.accountState !== 'DISABLED').length,
    invite,
    disable: () => act('disableStaffMember'),
    enable: () => act('enableStaffMember'),
  };
}

/** A referral that a school writes. */
async function ofADraft({ referrer, lead }: People) {
  const { students } = (await referrer.ask(`{ students(first: 30, filter: { hasOpenCase: false,
    hasOpenReferral: false }) { nodes { id referralDrafts { totalCount } } } }`)) as {
    students: Rows<{ id: string; referralDrafts: { totalCount: number } }>;
  };
  const studentId = students.nodes.find((one) => one.referralDrafts.totalCount === 0)?.id;
  const read = async () => {
    const { student } = (await referrer.ask(
      `query($id: ID!) { student(id: $id) { referralDrafts { nodes { id version signedOffAt
         statement { strengths } } } } }`,
      { id: studentId },
    )) as {
      student: {
        referralDrafts: Rows<{ id: string; version: number; signedOffAt: string | null }>;
      };
    };
    return student.referralDrafts.nodes;
  };
  const seen = async () => {
    const [draft] = await read();
    return { draftId: draft?.id, expectedVersion: draft?.version };
  };
  return {
    look: async () =>
      (await read()).map(({ signedOffAt, ...rest }) => ({
        ...rest,
        version: null,
        signedOff: signedOffAt !== null,
      })),
    start: () => referrer.act('startReferralDraft', { studentId }),
    discard: async () => referrer.act('discardReferralDraft', await seen()),
    write: async (strengths: string | null) =>
      referrer.act('saveReferralDraft', { ...(await seen()), statement: { strengths } }),
    signOff: async () => lead.act('signOffReferralDraft', await seen()),
  };
}

/** Advice to staff that is planned for an hour at which nobody is there yet. */
async function aSession({ manager }: People) {
  const { schools, staff } = (await manager.ask(`{ schools(first: 1) { nodes { id } }
    staff(filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) { nodes { id } } }`)) as {
    schools: Rows<{ id: string }>;
    staff: Rows<{ id: string }>;
  };
  const workerId = first(staff).id;
  const on = inDays(30);
  const time = { on, minutes: 15 };
  await manager.act('planSession', {
    ...time,
    schoolId: first(schools).id,
    workerId,
    kind: 'ADVICE',
    startsAt: '05:00',
  });
  const read = async () => {
    const { sessions } = (await manager.ask(
      `query($workerId: ID!, $on: Date!) { sessions(filter: { workerId: $workerId, from: $on, to: $on }) {
         nodes { id version on startsAt minutes } } }`,
      { workerId, on },
    )) as { sessions: Rows<{ id: string; version: number; startsAt: string }> };
    return sessions.nodes.filter(({ startsAt }) => startsAt < '06:00');
  };
  return {
    standing: async () =>
      (await read()).map(({ version, ...rest }) => ({ ...rest, seen: version > 0 })),
    to: async (startsAt: string) => {
      const [one] = await read();
      await manager.act('moveSession', {
        ...time,
        sessionId: one?.id,
        expectedVersion: one?.version,
        startsAt,
        reason: 'SCHOOL_ASKED',
      });
    },
  };
}

/** The manager's own Monday email. */
function theDigest({ manager }: People) {
  const read = async () =>
    (await manager.ask('{ viewer { id wantsDigest } }')) as {
      viewer: { id: string; wantsDigest: boolean };
    };
  const to = async (wanted: boolean) => {
    const { viewer } = await read();
    await manager.act('chooseDigest', { staffMemberId: viewer.id, wanted });
  };
  return { standing: read, to };
}

/** A meeting at one school that another one takes part in. */
async function aMeeting({ manager }: People) {
  const { schools, staff } = (await manager.ask(`{
    schools(first: 2, filter: { secondary: true, served: true }) { nodes { id } }
    staff(filter: { role: [OUTREACH_WORKER], accountState: [ACTIVE] }) { nodes { id } } }`)) as {
    schools: Rows<{ id: string }>;
    staff: Rows<{ id: string }>;
  };
  const [own, other] = schools.nodes.map(({ id }) => id);
  const workerId = first(staff).id;
  const on = inDays(31);
  const time = { on, startsAt: '05:00', minutes: 15 };
  await manager.act('planSession', { ...time, schoolId: own, workerId, kind: 'MEETING' });
  const read = async () => {
    const { sessions } = (await manager.ask(
      `query($workerId: ID!, $on: Date!) { sessions(filter: { workerId: $workerId, from: $on, to: $on, kind: [MEETING] }) {
         nodes { id version startsAt shares { nodes { percent school { id } } } } } }`,
      { workerId, on },
    )) as { sessions: Rows<{ id: string; version: number; startsAt: string; shares: object }> };
    return first({ nodes: sessions.nodes.filter(({ startsAt }) => startsAt < '06:00') });
  };
  const share = async (...percents: number[]) => {
    const { id, version } = await read();
    await manager.act('shareSession', {
      sessionId: id,
      expectedVersion: version,
      shares: percents.map((percent, at) => ({ schoolId: at === 0 ? own : other, percent })),
    });
  };
  return { look: async () => (await read()).shares, share };
}

/** The way there and back of each act that can be put back. */
export const trips: Readonly<Record<ReversibleName, (people: People) => Promise<Trip>>> = {
  chooseDigest: (people) => {
    const { standing, to } = theDigest(people);
    return Promise.resolve({ look: standing, go: () => to(false), back: () => to(true) });
  },
  stepDownCase: async (people) => {
    const one = await onACase(people);
    return { look: one.standing, go: one.stepDown, back: one.reactivate };
  },
  reactivateCase: async (people) => {
    const one = await onACase(people);
    return after(one.stepDown, { look: one.standing, go: one.reactivate, back: one.stepDown });
  },
  reopenCase: async (people) => {
    const one = await onACase(people);
    return after(one.close, { look: one.standing, go: one.reopen, back: one.close });
  },
  assignDedicatedWorker: async (people) => {
    const one = await onACase(people);
    return {
      look: one.standing,
      go: () => one.assign(one.workerId),
      back: () => one.assign(one.dedicated),
    };
  },
  arrangeCover: async (people) => {
    const one = await onACase(people);
    return { look: one.standing, go: () => one.cover(0), back: one.endCover };
  },
  endCover: async (people) => {
    const one = await onACase(people);
    return after(() => one.cover(1), {
      look: one.standing,
      go: one.endCover,
      back: () => one.cover(2),
    });
  },
  moveSession: async (people) => {
    const one = await aSession(people);
    return { look: one.standing, go: () => one.to('05:30'), back: () => one.to('05:00') };
  },
  shareSession: async (people) => {
    const one = await aMeeting(people);
    return { look: one.look, go: () => one.share(70, 30), back: () => one.share(100) };
  },
  addSchoolClosure: async (people) => {
    const one = await atASchool(people);
    return { look: one.closed, go: one.close, back: one.open };
  },
  removeSchoolClosure: async (people) => {
    const one = await atASchool(people);
    return after(one.close, { look: one.closed, go: one.open, back: one.close });
  },
  setAllocation: async (people) => {
    const one = await atASchool(people);
    return { look: one.time, go: () => one.give(380), back: one.take };
  },
  endAllocation: async (people) => {
    const one = await atASchool(people);
    return after(() => one.give(381), {
      look: one.time,
      go: one.take,
      back: () => one.give(382),
    });
  },
  setSchoolTerm: async (people) => {
    const one = await atASchool(people);
    const later = new Date(Date.parse(one.term.lastDay) - 86_400_000).toISOString().slice(0, 10);
    return {
      look: one.terms,
      go: () => one.setTerm({ ...one.term, lastDay: later }),
      back: () => one.setTerm(one.term),
    };
  },
  inviteStaffMember: (people) => {
    const one = ofAnAccount(people);
    return Promise.resolve({ look: one.look, go: one.invite, back: one.disable });
  },
  disableStaffMember: async (people) => {
    const one = ofAnAccount(people);
    return after(one.invite, { look: one.look, go: one.disable, back: one.enable });
  },
  enableStaffMember: async (people) => {
    const one = ofAnAccount(people);
    return after(() => one.invite().then(one.disable), {
      look: one.look,
      go: one.enable,
      back: one.disable,
    });
  },
  startReferralDraft: async (people) => {
    const one = await ofADraft(people);
    return { look: one.look, go: one.start, back: one.discard };
  },
  saveReferralDraft: async (people) => {
    const one = await ofADraft(people);
    return after(one.start, {
      look: one.look,
      go: () => one.write('Draws well'),
      back: () => one.write(null),
    });
  },
  signOffReferralDraft: async (people) => {
    const one = await ofADraft(people);
    return after(() => one.start().then(() => one.write('Draws well')), {
      look: one.look,
      go: one.signOff,
      back: () => one.write('Draws well'),
    });
  },
};
