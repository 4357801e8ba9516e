import type { Answer } from './harness.ts';

interface Member {
  readonly __typename: string;
}

/** The member of a result union that a test counts on, or a failure that shows what came instead. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test names the member's shape
export function expectMember<Found extends object>(
  answer: Answer<Record<string, unknown>>,
  act: string,
  member: string,
): Found {
  const result = answer.data?.[act] as (Member & Found) | undefined;
  if (result?.__typename !== member) throw new Error(`${act} answered ${JSON.stringify(answer)}`);
  return result;
}
