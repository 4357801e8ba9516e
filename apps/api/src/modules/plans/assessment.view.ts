import type { ProfileStatement, SdqScore } from '@outreach/domain';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { SERVICE_READERS } from '../../reads/readers.ts';
import { viewOf } from '../../reads/views-of-tables.ts';

const needsProfile = viewOf('outreach.needs_profile', ({ column, toOne, computed, desc }) => ({
  type: 'NeedsProfile',
  ...caseworkRow,
  fields: {
    id: column('id'),
    version: column('version'),
    writtenOn: column('written_on'),
    writtenBy: toOne('StaffMember', { column: 'written_by' }),
    studentDeclined: column('student_declined'),
    statements: computed<{ statements: ProfileStatement[] }>({
      needs: ({ row }) => ({ statements: row('statements') }),
      resolve: ({ statements }) => statements,
    }),
  },
  orders: { NEWEST: { terms: [desc('version', { notNull: true, type: 'int' })] } },
  defaultOrder: 'NEWEST',
}));

/** What somebody answered on a form is the service's to hold: no school reads it. */
const measure = viewOf('outreach.measure', ({ column, toOne, computed, desc }) => ({
  type: 'Measure',
  ...caseworkRow,
  readers: SERVICE_READERS,
  fields: {
    id: column('id'),
    kind: column('kind'),
    takenOn: column('taken_on'),
    workHadBegun: column('work_had_begun'),
    recordedBy: toOne('StaffMember', { column: 'recorded_by' }),
    informant: column('informant'),
    scheme: column('scheme'),
    scores: computed<{ scores: SdqScore[] | null }>({
      needs: ({ row }) => ({ scores: row('scores') }),
      resolve: ({ scores }) =>
        (scores ?? []).map(({ scale, score, band }) => ({
          scale,
          score,
          band: band?.band ?? null,
          bandVerified: band?.verified ?? false,
          bandSource: band?.source ?? null,
        })),
    }),
    question: column('question'),
    value: column('value'),
    ratedBy: column('rated_by'),
  },
  orders: {
    LATEST: {
      terms: [
        desc('taken_on', { notNull: true, type: 'date' }),
        desc(({ row }) => sql`${row('recorded_at')}`, { notNull: true, type: 'timestamptz' }),
      ],
    },
  },
  defaultOrder: 'LATEST',
}));

export const assessmentViews = [needsProfile, measure];
