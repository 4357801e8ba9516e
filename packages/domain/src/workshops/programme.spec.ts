import { describe, expect, it } from 'vitest';
import { aManager, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { keepProgramme } from './keep-programme.ts';
import { isMeantFor, largestGroup } from './programme.ts';
import { aProgramme } from './workshop.builder.ts';

const settings = { groupSizeDefault: 6 };
const keep = (parts: Parameters<typeof aProgramme>[0] = {}) => ({
  by: aManager(),
  programme: aProgramme(parts),
  settings,
});

describe('a programme', () => {
  it('is written by the manager, and once', () => {
    given(null).when(keepProgramme, keep()).then({ type: 'ProgrammeKept' });
    given(aProgramme()).when(keepProgramme, keep()).then();
    given(aProgramme())
      .when(keepProgramme, keep({ name: 'Calmer' }))
      .then({ type: 'ProgrammeKept', programme: { name: 'Calmer' } });
    given(null)
      .when(keepProgramme, { ...keep(), by: aWorker() })
      .thenRefused('NOT_ALLOWED_FOR_ROLE');
  });

  it.each([
    [
      'a name, an aim or a topic',
      { name: '', aim: ' ', topics: [] },
      ['PROGRAMME_NAME_MISSING', 'PROGRAMME_AIM_MISSING', 'PROGRAMME_TOPIC_MISSING'],
    ],
    ['sessions', { sessions: [] }, ['PROGRAMME_HAS_NO_SESSIONS']],
    [
      'sizes that fit',
      { minimumSize: 1, maximumSize: 0 },
      ['PROGRAMME_SIZE_TOO_SMALL', 'PROGRAMME_SIZES_REVERSED'],
    ],
    [
      'the centre’s size (GRP-1)',
      { maximumSize: 7 },
      ['PROGRAMME_SIZE_ABOVE_SETTING at maximumSize'],
    ],
    [
      'a title and a length of each session',
      { sessions: [{ title: ' ', minutes: 5, plan: null, materials: [] }] },
      [
        'PROGRAMME_SESSION_TITLE_MISSING at sessions.0.title',
        'PROGRAMME_SESSION_MINUTES_WRONG at sessions.0.minutes',
      ],
    ],
  ] as const)('needs %s', (_what, parts, codes) => {
    given(null)
      .when(keepProgramme, keep(parts))
      .thenRefused(...codes);
  });

  it.each([
    [[], [], 3, true],
    [['KS3'], [], 9, true],
    [['KS3'], [], 10, false],
    [['KS3'], [10], 10, true],
    [[], [7, 8], 9, false],
  ] as const)(
    'for %j and years %j is meant for Year %i: %s',
    (keyStages, yearGroups, year, meant) => {
      expect(isMeantFor({ keyStages, yearGroups }, year)).toBe(meant);
    },
  );

  it('is never larger than the centre allows', () => {
    expect(largestGroup({ maximumSize: 10 }, settings)).toBe(6);
    expect(largestGroup({ maximumSize: 4 }, settings)).toBe(4);
  });
});
