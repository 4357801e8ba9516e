import { describe, it } from 'vitest';
import { aReferrer, aWorker } from '../access/viewer.builder.ts';
import { A_STUDENT } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import type { GroupId, SeriesId, SessionId } from '../kernel/identifiers.ts';
import { copySession, type CopySession } from './copy-session.ts';
import { AN_AUTUMN, aSession, aSlot, studentFacts } from './session.builder.ts';

const last = aSession('ONE_TO_ONE', 1, { seriesId: 'series-1' as SeriesId }).held();
const copy: CopySession = {
  by: aWorker(),
  id: 'the copy' as SessionId,
  isWorker: true,
  students: [studentFacts()],
  maximumSize: 6,
  calendar: AN_AUTUMN,
  today: '2026-11-20',
  weeks: 1,
};

describe('a session that is planned again', () => {
  it('has the hour, the room, the topics and who is expected, and nothing of what became of it', () => {
    given(last.build())
      .when(copySession, copy)
      .then({
        type: 'SessionPlanned',
        session: {
          id: 'the copy' as SessionId,
          state: 'PLANNED',
          planned: true,
          slot: aSlot({ on: '2026-11-23' }),
          students: [{ studentId: A_STUDENT }],
          topics: ['COPING'],
          seriesId: null,
        },
      })
      .warning();
  });

  it('is held against the rules of its own day', () => {
    given(last.build())
      .when(copySession, { ...copy, students: [studentFacts(A_STUDENT, { onRoll: false })] })
      .thenRefused('STUDENT_NOT_ON_ROLL at students.0');
    given(last.build())
      .when(copySession, { ...copy, today: '2026-11-24' })
      .thenRefused('SESSION_IN_THE_PAST at on');
    given(aSession('ONE_TO_ONE', 1, { slot: aSlot({ on: '2026-11-20' }) }).build())
      .when(copySession, copy)
      .thenRefused('NOT_A_SCHOOL_DAY at on');
  });

  it('is none of a run, which has its dates from its programme', () => {
    given(aSession('WORKSHOP', 2, { groupId: 'group-1' as GroupId }).build())
      .when(copySession, copy)
      .thenRefused('SESSION_OF_A_RUN at sessionIds');
  });

  it.each([0, 9, 1.5])('comes no %s weeks later', (weeks) => {
    given(last.build())
      .when(copySession, { ...copy, weeks })
      .thenRefused('SERIES_INTERVAL_OUT_OF_RANGE at weeks');
  });

  it('is planned by who works there', () => {
    given(last.build())
      .when(copySession, { ...copy, by: aReferrer() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });
});
