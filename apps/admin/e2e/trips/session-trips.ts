import { first, inDays, tripsOf, type People, type Rows } from './trip.ts';

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

/** A session is moved and shared, and put back. */
export const sessionTrips = tripsOf({
  moveSession: async (people) => {
    const one = await aSession(people);
    return { look: one.standing, go: () => one.to('05:30'), back: () => one.to('05:00') };
  },
  shareSession: async (people) => {
    const one = await aMeeting(people);
    return { look: one.look, go: () => one.share(70, 30), back: () => one.share(100) };
  },
});
