import { yearGroupFor } from '@outreach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acts, openActs } from '../../../test/acts.ts';
import type { Asker } from '../../../test/mutations/askers.ts';
import type { Input } from '../../../test/mutations/mutation-case.ts';
import { aStudent, inDays } from '../../../test/mutations/rows.ts';
import { people, schools } from '../../../test/people.ts';

let acts: Acts;

beforeAll(async () => {
  acts = await openActs();
});
afterAll(() => acts.close());

const dateOfBirth = '2013-03-04';
const details = {
  givenName: 'Amy',
  familyName: 'Testerfield',
  dateOfBirth,
  sex: 'FEMALE',
  yearGroup: yearGroupFor(dateOfBirth, inDays(0)),
};
const added = (changes: Input = {}): Input => ({
  ...details,
  schoolId: schools.oak.id,
  onRollFrom: inDays(-30),
  ...changes,
});
const adds = async (changes?: Input) => {
  const { shown, warnings } = await acts.does('referrer', 'addStudent', added(changes));
  return { id: (shown['student'] as { id: string }).id, warnings };
};
const seen = async (id: string, who: Asker = 'lead') => {
  const { student } = await acts.reads<{ student: Record<string, unknown> | null }>(
    who,
    `query($id: ID!) { student(id: $id) { displayName givenName dateOfBirth sex yearGroup upn upnUnknownReason uln
      school { id } enrolments { nodes { kind from to yearGroup } } version
      contacts { nodes { name priority telephone email note parentalResponsibility } } } }`,
    { id },
  );
  return student;
};

describe('a student who is added', () => {
  it('is on roll there from the day, without stray spaces, and seen by the school, its worker and the manager', async () => {
    const { id, warnings } = await adds({
      preferredName: '  Ames ',
      familyName: ' Testerfield',
      upn: 'p919000024001',
      uln: ' 9276308686 ',
    });
    const student = {
      displayName: 'Ames Testerfield',
      givenName: 'Amy',
      dateOfBirth,
      sex: 'FEMALE',
      yearGroup: details.yearGroup,
      upn: 'P919000024001',
      upnUnknownReason: null,
      uln: '9276308686',
      school: { id: schools.oak.id },
      enrolments: {
        nodes: [{ kind: 'MAIN', from: inDays(-30), to: null, yearGroup: details.yearGroup }],
      },
    };
    for (const who of ['lead', 'worker', 'manager'] as const)
      expect(await seen(id, who)).toMatchObject(student);
    for (const who of ['otherReferrer', 'otherWorker', 'managerElsewhere'] as const)
      expect([who, await seen(id, who)]).toEqual([who, null]);
    expect(warnings).toEqual([]);
    expect(await acts.happened(id)).toEqual([['STUDENT_ADDED', people.referrer.id]]);
    expect(
      await acts.refuses('manager', 'addStudent', added({ upn: 'P919000024001' })),
      'the number is theirs',
    ).toEqual(['UPN_IN_USE at upn']);
  });

  it('may be taught out of year, and it is said', async () => {
    const yearGroup = details.yearGroup - 1;
    const { id, warnings } = await adds({ yearGroup });
    expect(warnings).toEqual(['YEAR_GROUP_MISMATCH at yearGroup']);
    expect(await seen(id)).toMatchObject({ yearGroup });
  });
});

describe('details that are corrected', () => {
  it('are new for everybody, and the history says which, never what they were', async () => {
    const { id } = await adds({ preferredName: 'Ames', upnUnknownReason: 'UN1' });
    await acts.does('worker', 'correctStudentDetails', {
      ...details,
      studentId: id,
      expectedVersion: 1,
      givenName: 'Amelie',
      preferredName: ' ',
      upnUnknownReason: 'UN1',
    });
    expect(await seen(id)).toMatchObject({
      displayName: 'Amelie Testerfield',
      upnUnknownReason: 'UN1',
      version: 2,
    });
    expect(await acts.happened(id)).toEqual([
      ['STUDENT_ADDED', people.referrer.id],
      ['STUDENT_CORRECTED', people.worker.id, 'field givenName', 'field preferredName'],
    ]);
  });
});

describe('details that cannot be', () => {
  const wrong: readonly [what: string, changes: Input, why: string][] = [
    ['no first name', { givenName: ' ' }, 'GIVEN_NAME_MISSING at givenName'],
    ['no surname', { familyName: '' }, 'FAMILY_NAME_MISSING at familyName'],
    ['a birth last week', { dateOfBirth: inDays(-7) }, 'DATE_OF_BIRTH_IMPOSSIBLE at dateOfBirth'],
    ['a year group of fifteen', { yearGroup: 15 }, 'YEAR_GROUP_IMPOSSIBLE at yearGroup'],
    ['a number of another form', { upn: 'P91900002400' }, 'UPN_FORMAT at upn'],
    ['a number with another letter', { upn: 'A919000024001' }, 'UPN_CHECK_LETTER at upn'],
    ['a number of no authority', { upn: 'A123456789012' }, 'UPN_LA_UNKNOWN at upn'],
    [
      'a number, and why there is none',
      { upn: 'P919000024001', upnUnknownReason: 'UN1' },
      'UPN_AND_REASON at upn',
    ],
    [
      'no reason that is known',
      { upnUnknownReason: 'UN11' },
      'UPN_REASON_UNKNOWN at upnUnknownReason',
    ],
    ['a learner number of nine digits', { uln: '927630868' }, 'ULN_FORMAT at uln'],
    ['a learner number that does not check', { uln: '9276308685' }, 'ULN_CHECK_DIGIT at uln'],
  ];

  it.each(wrong)('%s: are refused, added or corrected', async (_what, changes, why) => {
    expect(await acts.refuses('lead', 'addStudent', added(changes))).toEqual([why]);
    const studentId = await aStudent(acts.outreach);
    const corrected = { ...details, studentId, expectedVersion: 1, ...changes };
    expect(await acts.refuses('lead', 'correctStudentDetails', corrected)).toEqual([why]);
  });

  it('on roll from tomorrow: is refused', async () => {
    expect(await acts.refuses('lead', 'addStudent', added({ onRollFrom: inDays(1) }))).toEqual([
      'ON_ROLL_IN_FUTURE at onRollFrom',
    ]);
  });
});

describe('whom to get in touch with', () => {
  const contact = (studentId: string, changes: Input = {}) => ({
    studentId,
    name: ' Pat Testerfield ',
    relationship: 'MOTHER',
    parentalResponsibility: 'HELD',
    telephone: ' 01632 960001 ',
    note: '',
    ...changes,
  });

  it('is tried in the order in which they were added', async () => {
    const id = await aStudent(acts.outreach);
    await acts.does('lead', 'addStudentContact', contact(id));
    const other = { name: 'Sam Testerfield', relationship: 'CARER', telephone: null };
    const { warnings } = await acts.does('lead', 'addStudentContact', contact(id, other));
    const kept = { parentalResponsibility: 'HELD', email: null, note: null };
    expect(await seen(id, 'worker')).toMatchObject({
      contacts: {
        nodes: [
          { ...kept, name: 'Pat Testerfield', priority: 1, telephone: '01632 960001' },
          { ...kept, name: 'Sam Testerfield', priority: 2, telephone: null },
        ],
      },
    });
    expect(warnings).toEqual(['CONTACT_UNREACHABLE at telephone']);
    expect(await acts.happened(id)).toEqual([
      ['CONTACT_ADDED', people.lead.id, 'relationship MOTHER'],
      ['CONTACT_ADDED', people.lead.id, 'relationship CARER'],
    ]);
  });

  it('has a name', async () => {
    const nameless = contact(await aStudent(acts.outreach), { name: '  ' });
    expect(await acts.refuses('lead', 'addStudentContact', nameless)).toEqual([
      'CONTACT_NAME_MISSING at name',
    ]);
  });
});
