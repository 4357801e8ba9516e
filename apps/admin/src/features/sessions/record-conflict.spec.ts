import { expect, it } from 'vitest';
import { aMark, aSession, heldMeanwhile } from '../../testing/sessions.ts';
import { firstChoices, takeSaved, whereTheyDiffer } from './record-conflict.ts';
import { expectedIn, valuesOf, type SessionWhole } from './record-values.ts';

const whole = (session: object) => session as SessionWhole;
const session = whole(aSession());
const saved = () => valuesOf(whole(heldMeanwhile()));
const yours = () => ({ ...valuesOf(session), howItWent: 'WELL', workedOn: 'What I wrote' });
const differ = (mine = yours(), theirs = saved()) =>
  whereTheyDiffer(mine, theirs, expectedIn(session));

it('shows only the parts that are not the same, in words', () => {
  expect(differ()).toEqual([
    { key: 'howItWent', label: 'How it went', yours: 'Went well', saved: 'Was hard' },
    {
      key: 'workedOn',
      label: 'What was done',
      yours: 'What I wrote',
      saved: 'What a colleague wrote',
    },
  ]);
  expect(differ(saved())).toEqual([]);
});

it('chooses what was typed, and what is saved where nothing was typed', () => {
  const rows = differ({ ...yours(), workedOn: '' });
  expect(firstChoices(rows)).toEqual({ howItWent: 'YOURS', workedOn: 'SAVED' });
});

it('tells apart how a student was marked and what is noted of them', () => {
  const theirs = valuesOf(
    whole(
      heldMeanwhile({
        students: {
          nodes: [
            aMark('s1', 'Sam Invented', {
              attendance: 'ABSENT',
              absenceReason: 'SUSPENDED',
              privateNote: { id: 'p', note: 'Call home' },
            }),
          ],
        },
      }),
    ),
  );
  const mine = yours();
  mine.marks['s1']!.attendance = 'LATE';
  mine.marks['s1']!.minutesLate = '10';
  const [mark, note] = differ(mine, theirs);
  expect(mark).toMatchObject({ yours: 'Came late, 10 minutes', saved: 'Absent. Suspended' });
  expect(note).toMatchObject({ yours: 'Nothing', saved: 'Call home' });
  takeSaved(mine, theirs, 'note.s1');
  expect(mine.marks['s1']).toMatchObject({ attendance: 'LATE', privateNote: 'Call home' });
  takeSaved(mine, theirs, 'marks.s1');
  expect(mine.marks['s1']).toMatchObject({ attendance: 'ABSENT', privateNote: 'Call home' });
});

it.each(['topics', 'howItWent', 'workedOn', 'minutes', 'concern'])(
  'takes what is saved of %s and leaves the rest as typed',
  (key) => {
    const theirs = {
      ...saved(),
      topics: ['BULLYING'],
      minutes: '30',
      concern: 'YES',
      concernToldTo: 'Ms Fable',
    };
    const mine = { ...yours(), nextStep: 'Mine' };
    expect(differ(mine, theirs).map((row) => row.key)).toContain(key);
    takeSaved(mine, theirs, key);
    expect(differ(mine, theirs).map((row) => row.key)).not.toContain(key);
    expect(mine.nextStep).toBe('Mine');
  },
);
