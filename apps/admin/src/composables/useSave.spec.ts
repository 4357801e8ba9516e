import { expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { graphql } from '../graphql/graphql.ts';
import { refused } from '../testing/fixtures.ts';
import { show } from '../testing/harness.ts';
import { Fault, type Answer } from '../testing/test-client.ts';
import { useSave, type SaveOutcome } from './useSave.ts';

const mutation = graphql(`
  mutation Disable($input: DisableStaffMemberInput!) {
    disableStaffMember(input: $input) {
      __typename
      ... on StaffMemberSuccess {
        staffMember {
          id
        }
      }
      ... on RuleViolations {
        violations {
          code
          field
          detail
        }
      }
      ... on Conflict {
        currentVersion
      }
    }
  }
`);

async function saving(answer: Answer) {
  let save: ReturnType<
    typeof useSave<{ disableStaffMember: { __typename: string } }, never>
  >['save'];
  const Page = defineComponent(() => {
    save = useSave(mutation).save;
    return () => h('p');
  });
  const screen = await show(Page, { answers: { Disable: answer } });
  const send = async (staffMemberId: string): Promise<SaveOutcome<unknown>> =>
    save({ staffMemberId, expectedVersion: 1 } as never);
  const keys = (): string[] =>
    screen
      .sent('Disable')
      .map((sent) => (sent as { input: { idempotencyKey: string } }).input.idempotencyKey);
  return { send, keys };
}

it.each([
  ['yes', { __typename: 'StaffMemberSuccess', staffMember: { id: 'a' } }, 'accepted'],
  ['no', refused('CANNOT_DISABLE_YOURSELF'), 'violations'],
  ['somebody was first', { __typename: 'Conflict', currentVersion: 2 }, 'conflict'],
])('tells apart: %s', async (_case, answer, kind) => {
  const { send } = await saving({ disableStaffMember: answer });
  expect((await send('a')).kind).toBe(kind);
});

it('gives the code and the reference of a fault', async () => {
  const { send } = await saving(new Fault('INTERNAL_SERVER_ERROR', 'ABC-1'));
  expect(await send('a')).toEqual({
    kind: 'fault',
    code: 'INTERNAL_SERVER_ERROR',
    incident: 'ABC-1',
  });
});

it('resends after a fault with the same key, and anything else with a new one', async () => {
  let failing = true;
  const { send, keys } = await saving(() =>
    failing
      ? new Fault('INTERNAL_SERVER_ERROR')
      : { disableStaffMember: { __typename: 'StaffMemberSuccess', staffMember: { id: 'a' } } },
  );
  await send('a');
  failing = false;
  await send('a');
  await send('a');
  const [first, again, later] = keys();
  expect(again).toBe(first);
  expect(later).not.toBe(first);
});
