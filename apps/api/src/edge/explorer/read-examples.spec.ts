import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/harness.ts';
import { people, seedPeople } from '../../../test/people.ts';
import { places } from '../../start/home.ts';
import { readExamples } from './read-examples.ts';

const examples = await readExamples(places.examples);
let outreach: TestApp;

beforeAll(async () => {
  outreach = await createTestApp({ seed: seedPeople });
});

afterAll(() => outreach.close());

describe('the examples of the explorer', () => {
  it.each(examples)('are within the schema and its limits: $name', async ({ document }) => {
    const manager = await outreach.as(people.manager);
    const { errors } = await manager.run(document);
    expect(errors).toEqual([]);
  });

  it('are none where there is no folder of them', async () => {
    expect(await readExamples('/nowhere')).toEqual([]);
  });
});
