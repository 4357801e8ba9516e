import type { Em } from '../../src/persistence/orm.ts';
import type { TestApp, TestClient } from '../harness.ts';
import { centres, people, schools, seedPeople } from '../people.ts';

/** Has a student's case wherever a situation has an open one, and serves no school. */
export const caseWorker = { id: '00000000-0000-4000-8000-000300000012' };

/** Serves no school, has no case, and is asked to work by situations. */
export const spareWorker = { id: '00000000-0000-4000-8000-000300000013' };

/** Everybody who asks, seen from Oak School, where all situations are; nobody is nobody signed in. */
export const askers = {
  manager: people.manager,
  worker: people.worker,
  caseWorker,
  otherWorker: people.otherWorker,
  referrer: people.referrer,
  lead: people.lead,
  otherReferrer: people.otherReferrer,
  panel: people.panel,
  centreStaff: people.centreStaff,
  commissioner: people.commissioner,
  administrator: people.administrator,
  managerElsewhere: people.managerElsewhere,
  nobody: null,
} as const;
export type Asker = keyof typeof askers;
export const everybody = Object.keys(askers) as Asker[];

export type Clients = Readonly<Record<Asker, TestClient>>;

/** Everybody's client, signed in once. */
export async function signEverybodyIn(outreach: TestApp): Promise<Clients> {
  const clients: Partial<Record<Asker, TestClient>> = {};
  for (const asker of everybody) {
    const person = askers[asker];
    clients[asker] = person === null ? outreach.nobody : await outreach.as(person);
  }
  return clients as Clients;
}

/** The people of the other tests, the two workers above, and a worker at the other school. */
export async function seedAskers(em: Em): Promise<void> {
  await seedPeople(em);
  for (const [name, { id }] of Object.entries({ caseWorker, spareWorker }))
    await em.execute(
      `insert into outreach.staff_member (id, centre_id, name, email, role, account_state)
       values (?, ?, ?, ?, 'OUTREACH_WORKER', 'ACTIVE')`,
      [id, centres.herts.id, name, `${name.toLowerCase()}@example.org`],
    );
  await em.execute(
    `insert into outreach.allocation (id, centre_id, school_id, worker_id, role, minutes_per_week, starts_on)
     values (gen_random_uuid(), ?, ?, ?, 'DEDICATED', 300, '2020-01-01')`,
    [centres.herts.id, schools.elm.id, people.otherWorker.id],
  );
}
