import { CURRENT_REQUEST_FORM } from '@outreach/domain';
import { expect, it } from 'vitest';
import { today } from '../../components/dates.ts';
import { currentNotices } from '../../composables/useNotices.ts';
import { consents } from '../../testing/casework.ts';
import { refused } from '../../testing/fixtures.ts';
import { problemsSaid, saidAt, typeDate } from '../../testing/forms.ts';
import { show } from '../../testing/harness.ts';
import RecordConsentForm from './RecordConsentForm.vue';

const saved = (...warnings: object[]) => ({
  recordConsent: {
    __typename: 'RecordConsentSuccess',
    student: { id: 's1', ...consents() },
    warnings,
  },
});
const open = (answer: object = saved()) =>
  show(RecordConsentForm, {
    props: { studentId: 's1', back: '/referrals/drafts/d1' },
    answers: { RecordConsent: answer },
  });
type Screen = Awaited<ReturnType<typeof open>>;
const fillIn = async (screen: Screen) => {
  await screen.fill('Who signed?', 'Invented Parent');
  await screen.fill('Relationship to the student', 'MOTHER');
  await screen.choose('Holds parental responsibility');
  await screen.fill('Who saw the paper or heard the words?', 'Invented Lead');
};
const record = 'Record the form';

it('records who signed, and shares with nobody unless somebody said so', async () => {
  const screen = await open();
  await fillIn(screen);
  expect(await screen.violations()).toEqual([]);
  await screen.press(record);
  expect(screen.sent('RecordConsent')).toEqual([
    {
      input: {
        studentId: 's1',
        formVersion: CURRENT_REQUEST_FORM,
        signedByName: 'Invented Parent',
        relationship: 'MOTHER',
        parentalResponsibility: 'HELD',
        method: 'PAPER',
        seenByName: 'Invented Lead',
        signedOn: today(),
        interventions: [
          { kind: 'ONE_TO_ONE', given: true },
          { kind: 'GROUP', given: true },
          { kind: 'RESPITE', given: false },
        ],
        sharing: [],
        idempotencyKey: expect.any(String) as string,
      },
    },
  ]);
});

it('records for each agency what that agency may be told', async () => {
  const screen = await open();
  await fillIn(screen);
  await screen.choose('GP');
  await screen.fill(/^Other agencies/, 'Invented charity');
  const charity = screen.getByRole('group', { name: 'What may be told to: Invented charity?' });
  charity.querySelector<HTMLInputElement>('[value=NAME_AND_CONTACT]')?.click();
  await screen.press(record);
  expect(screen.sent('RecordConsent')).toMatchObject([
    {
      input: {
        sharing: [
          {
            agency: 'GP',
            agencyName: null,
            information: ['NAME_AND_CONTACT', 'NEEDS'],
            given: true,
          },
          {
            agency: 'OTHER_NAMED',
            agencyName: 'Invented charity',
            information: ['NEEDS'],
            given: true,
          },
        ],
      },
    },
  ]);
});

it('goes back to where the person came from, and says what to look at', async () => {
  const screen = await open(
    saved({ code: 'RESPONSIBILITY_NOT_HELD', field: 'parentalResponsibility', detail: null }),
  );
  await fillIn(screen);
  await screen.press(record);
  expect(screen.router.currentRoute.value.path).toBe('/referrals/drafts/d1');
  expect(currentNotices.value.map(({ words }) => words)).toEqual([
    'The form is recorded. The person who signs must hold parental responsibility',
  ]);
});

it('names everything that is missing before it sends anything', async () => {
  const screen = await open();
  typeDate('Date of the signature', '');
  await screen.press(record);
  expect(problemsSaid()).toEqual([
    'Enter who signed',
    'Choose the relationship',
    'Choose what was stated',
    'Enter the date of the signature',
  ]);
  expect(saidAt('Who signed?')).toContain('Enter who signed');
  expect(saidAt('Date of the signature')).toContain('Enter the date of the signature');
  expect(screen.operations).toEqual([]);
});

it.each([
  ['SEEN_BY_MISSING', 'seenByName', 'Who saw the paper or heard the words?', 'who saw'],
  ['RELATIONSHIP_MAY_NOT_SIGN', 'relationship', 'Relationship to the student', 'may not sign'],
  ['SIGNATURE_TOO_OLD', 'signedOn', 'Date of the signature', 'too old'],
  ['INFORMATION_MISSING', 'sharing.0.information', 'What may be told to: GP?', 'may be shared'],
])('shows the refusal %s at its field', async (code, field, label, words) => {
  const screen = await open({ recordConsent: refused(code, field) });
  await fillIn(screen);
  await screen.choose('GP');
  await screen.press(record);
  expect(problemsSaid()).toHaveLength(1);
  expect(saidAt(label)).toContain(words);
  expect(screen.getByLabel('Who signed?').value).toBe('Invented Parent');
});

it('needs nobody to have seen a form that was signed electronically', async () => {
  const screen = await open();
  await screen.choose('Electronically');
  expect(screen.text()).toContain('Who saw the paper or heard the words? (optional)');
});
