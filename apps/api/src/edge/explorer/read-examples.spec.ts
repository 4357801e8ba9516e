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

/** Whom an example is for is the first word of its name. */
const readers = { manager: people.manager, worker: people.worker, school: people.referrer };
const readerOf = (name: string) => readers[name.split(' ')[0] as keyof typeof readers];

describe('the examples of the explorer', () => {
  it.each(examples)('are answered to whom they are for: $name', async ({ name, document }) => {
    const reader = await outreach.as(readerOf(name));
    const { data, errors } = await reader.run(document);
    expect(errors).toEqual([]);
    expect(data).not.toBeNull();
  });

  it.each(Object.keys(readers))('are there for a %s', (reader) => {
    expect(examples.filter(({ name }) => name.startsWith(reader))).not.toEqual([]);
  });

  it('are none where there is no folder of them', async () => {
    expect(await readExamples('/nowhere')).toEqual([]);
  });
});
