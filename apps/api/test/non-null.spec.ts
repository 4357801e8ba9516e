import {
  execute,
  parse,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDemo } from '../src/demo/load-demo.ts';
import { demoAccounts } from '../src/demo/demo-accounts.ts';
import { findSignedIn } from '../src/auth/viewer-from-session.ts';
import { makeContext } from '../src/context.ts';
import { buildGraph, fieldResolver } from '../src/schema.ts';
import { createTestApp, type TestApp } from './harness.ts';
import { inDays } from './mutations/rows.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ seed: (em) => loadDemo(em) });
}, 120_000);
afterAll(() => app.close());

/** A time around the day on which the demonstration is told. */
const TERM = `(from:"${inDays(-60)}",to:"${inDays(30)}")`;

/** Every field of a type that has no arguments to give, and one step into what it leads to. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) || depth === 0) return [];
    const asked = new Set(field.args.map(({ name }) => name));
    if (field.args.some((one) => isRequiredArgument(one) && !['from', 'to'].includes(one.name)))
      return [];
    const given = asked.has('first') ? '(first: 3)' : asked.has('from') ? TERM : '';
    const inner = named.name.endsWith('Connection')
      ? `nodes { ${everything(getNamedType(named.getFields()['nodes']!.type) as GraphQLObjectType, depth - 1) || '__typename'} }`
      : everything(named, depth - 1);
    return inner === '' ? [] : [`${field.name}${given} { ${inner} }`];
  });
  return fields.join(' ');
}

/** A private note, the restricted part of a transition note, and what was measured. */
const serviceOwn =
  /(?:privateNote|restricted) \{[^{}]*\}|measures\(first: 3\) \{ nodes \{(?:[^{}]|\{[^{}]*\})*\} \}/g;

it.each(['manager', 'referrer', 'worker'] as const)(
  'gives a %s no null where the schema promises a value',
  async (who) => {
    const schema = await buildGraph();
    const account = demoAccounts.find(({ email }) => email.startsWith(`${who}@`));
    const [staff] = await app.asSystem((em) =>
      em.execute<{ id: string }[]>('select id from outreach.staff_member where email = ?', [
        account?.email,
      ]),
    );
    const client = await app.as({ id: staff?.id ?? '' });
    const contextValue = makeContext({
      database: app.database,
      signedIn: await findSignedIn(app.database, client.token ?? ''),
      requestId: '00000000-0000-4000-8000-000000000001',
      operationName: null,
      now: app.clock.now,
      newId: () => crypto.randomUUID(),
      publicUrl: '',
      signal: null,
    });
    for (const name of [
      'students',
      'referrals',
      'cases',
      'schools',
      'staff',
      'allocations',
      'attention',
      'referralDrafts',
      'programmes',
      'groups',
      'waitingList',
      'transitionNominations',
      // A private note is in no school's reach, nor is who is kept apart from whom.
      ...(who === 'referrer' ? [] : ['sessions', 'keepApart']),
    ]) {
      const connection = getNamedType(
        schema.getQueryType()!.getFields()[name]!.type,
      ) as GraphQLObjectType;
      const node = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
      const filter = name === 'students' ? ', filter: { hasOpenCase: true }' : '';
      const hidden = {
        manager: [],
        worker: ['contractedMinutesPerWeek', 'allocatedMinutesPerWeek', 'reason'],
        referrer: [
          ...['contractedMinutesPerWeek', 'allocatedMinutesPerWeek', 'reason'],
          ...['workerMinutesLeft', 'note'],
        ],
      }[who];
      const selection = everything(node, 2)
        .split(' ')
        .filter((word) => !(hidden as string[]).includes(word))
        .join(' ')
        // No school reads what the service keeps to itself.
        .replaceAll(who === 'referrer' ? serviceOwn : '', '');
      const document = parse(`{ ${name}(first: 25${filter}) { nodes { ${selection} } } }`);
      // Completed by graphql-js, which says so where a promise is broken.
      const { errors } = await execute({ schema, document, contextValue, fieldResolver });
      expect(
        errors?.map(({ message, path }) => `${path?.join('.')}: ${message}`) ?? [],
        name,
      ).toEqual([]);
    }
  },
  60_000,
);
