import { after, first, inDays, reason, tripsOf, type People, type Rows } from './trip.ts';

interface Term {
  readonly version: number;
  readonly academicYear: string;
  readonly term: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

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
         terms { nodes { version academicYear term firstDay lastDay halfTermFrom halfTermTo } } } }`,
      { id: schoolId },
    )) as {
      school: {
        closures: Rows<{ id: string; date: string; kind: string; note: string }>;
        allocations: Rows<{ id: string; version: number; from: string; to: string }>;
        terms: Rows<Term>;
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
    terms: async () => (await look()).terms.nodes.map(({ version: _, ...term }) => term),
    term: first((await look()).terms),
    setTerm: async (term: Term) => {
      const { version: expectedVersion } = first((await look()).terms);
      const { version: _, ...dates } = term;
      await manager.act('setSchoolTerm', { schoolId, expectedVersion, ...dates });
    },
  };
}

/** A school’s days, terms and time are set, and set back. */
export const schoolTrips = tripsOf({
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
});
