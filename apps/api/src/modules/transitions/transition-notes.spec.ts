import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import { aNomination, aNote } from '../../../test/mutations/acts-on-transitions.ts';
import { type Asker, everybody } from '../../../test/mutations/askers.ts';
import { inDays } from '../../../test/mutations/rows.ts';
import { schools } from '../../../test/people.ts';
import { asSession } from '../../auth/roles.ts';
import { hashToken } from '../../auth/session-token.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const notes = `query($id: ID!) { transitionNomination(id: $id) { note { version strengths forConversation }
  notes { nodes { version strengths } } viewerCanWriteNote viewerCanReadRestricted } }`;
interface Read {
  readonly transitionNomination: {
    readonly note: object | null;
    readonly notes: { readonly nodes: readonly { readonly version: number }[] };
    readonly viewerCanWriteNote: boolean;
    readonly viewerCanReadRestricted: boolean;
  } | null;
}
const read = async (who: Asker, id: string) => {
  const { data } = await acts.clients[who].run<Read>(notes, { id });
  return data?.transitionNomination ?? null;
};
/** Whoever reads the note in the graph, and whoever finds it in the table itself. */
const readers = async (id: string) => {
  const graph: Asker[] = [];
  const table: Asker[] = [];
  for (const who of everybody) {
    if ((await read(who, id))?.note) graph.push(who);
    if ((await rowsOf(who, 'transition_note', id)) > 0) table.push(who);
  }
  expect(table).toEqual(graph);
  return graph;
};
/** Rows that the database shows to the role that answers this person's requests. */
const rowsOf = async (who: Asker, table: string, id: string) => {
  const { token } = acts.clients[who];
  return acts.outreach.database.orm.em
    .fork({ session: asSession(token === null ? '' : (hashToken(token) ?? '')) })
    .transactional(async (em) => {
      const [row] = await em.execute<{ n: number }[]>(
        `select count(*)::int as n from outreach.${table} where nomination_id = ?`,
        [id],
      );
      return row?.n ?? 0;
    });
};
const seesStudent = async (who: Asker, id: string) => {
  const [{ student } = { student: '' }] = await acts.stored<{ student: string }>(
    `select student_id as student from outreach.transition_nomination where id = '${id}'`,
  );
  const { data } = await acts.clients[who].run<{ student: object | null }>(
    'query($id: ID!) { student(id: $id) { id } }',
    { id: student },
  );
  return data?.student != null;
};
const ofStudent = (id: string, table: string, change: string, key = 'student_id') =>
  acts.stored(
    `update outreach.${table} set ${change} where ${key} = (select student_id from outreach.transition_nomination where id = '${id}')`,
  );
const moveStudent = (id: string, to: string) =>
  ofStudent(id, 'student', `school_id = '${to}'`, 'id');
const end = (id: string, reason: string) =>
  acts.stored(
    `update outreach.transition_nomination set ended_on = '${inDays(0)}', end_reason = '${reason}' where id = '${id}'`,
  );
const written = async (changes: object = {}) => {
  const id = await aNomination(acts.outreach);
  await acts.does('worker', 'writeTransitionNote', aNote(id, changes));
  return id;
};
const atOak: Asker[] = ['manager', 'worker', 'referrer', 'lead'];

describe('a transition note (TRN-4)', () => {
  it('is read by the school to which they go, its worker and the manager, and by nobody else', async () => {
    expect(await readers(await written())).toEqual(atOak);
  });

  it('is kept version by version, and a second person who saw another one is told', async () => {
    const id = await written();
    const again = aNote(id, { expectedVersion: 1, strengths: 'Sings' });
    await acts.does('lead', 'writeTransitionNote', again);
    expect(await read('referrer', id)).toMatchObject({
      note: { version: 2, strengths: 'Sings', forConversation: true },
      notes: { nodes: [{ version: 2 }, { version: 1, strengths: expect.any(String) as string }] },
    });
    await expect(acts.does('lead', 'writeTransitionNote', again)).rejects.toThrow('Conflict');
    expect((await acts.stored(`select from outreach.transition_note`)).length).toBeGreaterThan(1);
  });

  it('says strengths or worries, and no more than a person would', async () => {
    const id = await aNomination(acts.outreach);
    const empty = aNote(id, { strengths: ' ', worries: null });
    expect(await acts.refuses('lead', 'writeTransitionNote', empty)).toEqual([
      'TRANSITION_NOTE_EMPTY at strengths',
    ]);
    await expect(
      acts.does('lead', 'writeTransitionNote', aNote(id, { worries: 'x'.repeat(2_001) })),
    ).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is written of nobody whose parents’ agreement has run out (TRN-2)', async () => {
    const id = await aNomination(acts.outreach);
    await ofStudent(id, 'consent', `valid_until = '${inDays(-1)}'`);
    expect(await acts.refuses('lead', 'writeTransitionNote', aNote(id))).toEqual([
      'SUPPORT_NOT_AGREED',
    ]);
  });

  it('leaves no word of itself in the history or in a log', async () => {
    const id = await written({ strengths: 'Whistles', restricted: 'Gravelly' });
    const [{ student } = { student: '' }] = await acts.stored<{ student: string }>(
      `select student_id as student from outreach.transition_nomination where id = '${id}'`,
    );
    const told = JSON.stringify([await acts.happened(student), acts.outreach.logged]);
    expect(told).toContain('TRANSITION_NOTE_WRITTEN');
    expect(told).not.toMatch(/Whistles|Gravelly/);
  });
});

describe('the restricted part', () => {
  const restricted = `query($id: ID!) { transitionNomination(id: $id) { notes { nodes { version restricted { note } } } } }`;

  it('is found in the table by the manager and the worker alone', async () => {
    const id = await written({ restricted: 'Not for school' });
    const finds: Asker[] = [];
    for (const who of everybody)
      if ((await rowsOf(who, 'restricted_part', id)) > 0) finds.push(who);
    expect(finds).toEqual(['manager', 'worker']);
  });

  it('is asked for by no school, nor written', async () => {
    const id = await written({ restricted: 'Not for school' });
    const { data, errors } = await acts.clients.lead.run(restricted, { id });
    expect(JSON.stringify([data, errors])).not.toContain('Not for school');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(
      await acts.refuses(
        'lead',
        'writeTransitionNote',
        aNote(id, { expectedVersion: 1, restricted: 'Mine' }),
      ),
    ).toEqual(['NOT_ALLOWED_FOR_ROLE at restricted']);
  });

  it('stays when the school writes the note anew, and is taken away only where the service says so', async () => {
    const id = await written({ restricted: 'Not for school' });
    await acts.does('lead', 'writeTransitionNote', aNote(id, { expectedVersion: 1 }));
    await acts.does(
      'worker',
      'writeTransitionNote',
      aNote(id, { expectedVersion: 2, restricted: '' }),
    );
    expect(await acts.reads('manager', restricted, { id })).toMatchObject({
      transitionNomination: {
        notes: {
          nodes: [
            { version: 3, restricted: { note: null } },
            { version: 2, restricted: { note: 'Not for school' } },
            { version: 1, restricted: { note: 'Not for school' } },
          ],
        },
      },
    });
  });
});

describe('when the pupil gets another school', () => {
  it('the note is neither the new school’s nor any more the old one’s', async () => {
    const id = await written({ restricted: 'Not for school' });
    const [{ student, programme } = { student: '', programme: '' }] = await acts.stored<{
      student: string;
      programme: string;
    }>(
      `select student_id as student, programme_id as programme from outreach.transition_nomination where id = '${id}'`,
    );
    await acts.does('manager', 'nominateForTransition', {
      ...{ schoolId: schools.elm.id, studentId: student, programmeId: programme },
      needs: ['NOT_KNOWN_YET'],
    });
    expect(await readers(id)).toEqual(['manager']);
    for (const who of ['worker', 'otherWorker', 'lead', 'otherReferrer'] as const)
      expect([who, await rowsOf(who, 'restricted_part', id)]).toEqual([who, 0]);
    const [{ again } = { again: '' }] = await acts.stored<{ again: string }>(
      `select id as again from outreach.transition_nomination where student_id = '${student}' and ended_on is null`,
    );
    expect(await read('otherReferrer', again)).toMatchObject({
      ...{ note: null, notes: { nodes: [] }, viewerCanWriteNote: true },
    });
    expect(
      await acts.refuses('manager', 'writeTransitionNote', aNote(id, { expectedVersion: 1 })),
    ).toEqual(['NOMINATION_HAS_ENDED']);
  });

  it.each([
    ['arrived', 'ARRIVED', atOak],
    ['moved away', 'MOVED_AWAY', ['manager']],
    ['is no longer wanted', 'NO_LONGER_WANTED', ['manager']],
  ])('it stays with the school of somebody who %s', async (_what, reason, whom) => {
    const id = await written();
    await end(id, reason);
    expect(await readers(id)).toEqual(whom);
  });

  it.each([
    ['before anybody said that they did not come', null],
    ['after they arrived', 'ARRIVED'],
  ])('it is no longer the school’s when the roll has them elsewhere, %s', async (_when, reason) => {
    const id = await written();
    if (reason !== null) await end(id, reason);
    await moveStudent(id, schools.elm.id);
    expect(await readers(id)).toEqual(['manager']);
    for (const who of ['lead', 'worker', 'otherReferrer'] as const)
      expect([who, await seesStudent(who, id)]).toEqual([who, who === 'otherReferrer']);
  });
});

describe('a pupil whom another served school sends', () => {
  const sent = async () => {
    const id = await aNomination(acts.outreach, { from_school_id: schools.elm.id });
    await moveStudent(id, schools.elm.id);
    for (const table of ['consent', 'intervention_consent'])
      await ofStudent(id, table, `school_id = '${schools.elm.id}'`);
    return id;
  };

  it('has a note that both schools read, until the nomination ends', async () => {
    const id = await sent();
    await acts.does('otherReferrer', 'writeTransitionNote', aNote(id));
    expect(await readers(id)).toEqual([...atOak, 'otherReferrer']);
    expect(await read('otherWorker', id)).toMatchObject({
      ...{ note: null, viewerCanWriteNote: false, viewerCanReadRestricted: false },
    });
    expect(await acts.refuses('otherWorker', 'writeTransitionNote', aNote(id))).toContain(
      'NOT_ALLOWED_FOR_ROLE',
    );
    await end(id, 'ANOTHER_SCHOOL');
    expect(await readers(id)).toEqual(['manager']);
  });

  it('is written about on the agreement that the writer’s own school asked for (TRN-2)', async () => {
    const id = await sent();
    expect(await acts.refuses('lead', 'writeTransitionNote', aNote(id))).toEqual([
      'SUPPORT_NOT_AGREED',
    ]);
  });
});

it('the list of those still without a note is asked for', async () => {
  const [without, withNote] = [await aNomination(acts.outreach), await written()];
  const list = async (hasNote: boolean) => {
    const { transitionNominations } = await acts.reads<{
      transitionNominations: { nodes: { id: string }[] };
    }>(
      'referrer',
      'query($hasNote: Boolean) { transitionNominations(first: 100, filter: { stands: true, hasNote: $hasNote }) { nodes { id } } }',
      { hasNote },
    );
    const ids = transitionNominations.nodes.map(({ id }) => id);
    return [ids.includes(without), ids.includes(withNote)];
  };
  expect([await list(false), await list(true)]).toEqual([
    [true, false],
    [false, true],
  ]);
});
