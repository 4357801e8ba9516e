import {
  assessReadiness,
  canSeeDraft,
  canSignOffReferral,
  canSubmitReferral,
  outstandingRequirements,
  settingsFrom,
  type CentreId,
  type ReferralContent,
  type SchoolId,
  type ServiceSettings,
  type StaffId,
  type Viewer,
} from '@outreach/domain';
import { rootConnection, rootOne } from '@outreach/graph-reads';
import { sql } from 'kysely';
import { caseworkRow } from '../../reads/casework-row.ts';
import { historyOf } from '../../reads/history-connection.ts';
import { CASEWORK_READERS } from '../../reads/readers.ts';
import { settingsSql } from '../../reads/settings-sql.ts';
import { viewOf } from '../../reads/views-of-tables.ts';
import { referralFactsSql, type StoredFacts } from './referral-facts-sql.ts';

interface Place {
  centreId: CentreId;
  schoolId: SchoolId;
  authorId: StaffId;
}

export interface StoredDraft extends Place {
  content: ReferralContent;
  signedOffBy: StaffId | null;
  signedOffAt: string | null;
  settings: Partial<ServiceSettings>;
}

const draft = viewOf(
  'outreach.referral_draft',
  ({ column, toOne, connection, computed, equals, filter, desc }) => {
    const may = (predicate: (viewer: Viewer, place: Place) => boolean) =>
      computed<Place>({
        needs: ({ row }) => ({
          centreId: row('centre_id'),
          schoolId: row('school_id'),
          authorId: row('author_id'),
        }),
        resolve: (place, { viewer }) => predicate(viewer, place),
      });
    return {
      type: 'ReferralDraft',
      ...caseworkRow,
      fields: {
        id: column('id'),
        student: toOne('Student', { column: 'student_id', always: true }),
        school: toOne('School', { column: 'school_id', always: true }),
        author: toOne('StaffMember', { column: 'author_id' }),
        version: column('version'),
        startedAt: column('started_at'),
        savedAt: column('saved_at'),
        purgeOn: column('purge_on'),
        statement: computed<{ content: ReferralContent }>({
          needs: ({ row }) => ({ content: row('content') }),
          resolve: ({ content }) => content,
        }),
        readiness: computed<{ content: ReferralContent; settings: Partial<ServiceSettings> }>({
          needs: ({ row }) => ({
            content: row('content'),
            settings: settingsSql(row('centre_id')),
          }),
          resolve: ({ content, settings }, { today }) =>
            assessReadiness(content, today, settingsFrom(settings)),
        }),
        outstandingRequirements: computed<StoredDraft & { facts: StoredFacts }>({
          needs: ({ row }) => ({
            centreId: row('centre_id'),
            schoolId: row('school_id'),
            authorId: row('author_id'),
            content: row('content'),
            signedOffBy: row('signed_off_by'),
            signedOffAt: row('signed_off_at'),
            settings: settingsSql(row('centre_id')),
            facts: referralFactsSql({
              studentId: row('student_id'),
              schoolId: row('school_id'),
              authorId: row('author_id'),
            }),
          }),
          resolve: ({ schoolId, content, signedOffBy, signedOffAt, settings, facts }, { today }) =>
            outstandingRequirements(
              {
                schoolId,
                content,
                signedOff: signedOffBy === null ? null : { by: signedOffBy, at: signedOffAt ?? '' },
              },
              { ...facts, today },
              settingsFrom(settings),
            ),
        }),
        signedOffBy: toOne('StaffMember', { column: 'signed_off_by' }),
        signedOffAt: column('signed_off_at'),
        history: connection('HistoryEntry', { join: historyOf }),
        viewerCanSave: may(canSeeDraft),
        viewerCanSubmit: may(canSubmitReferral),
        viewerCanSignOff: may(canSignOffReferral),
        viewerCanDiscard: may(canSeeDraft),
      },
      filters: {
        schoolId: equals('school_id', { kind: 'uuid' }),
        studentId: equals('student_id', { kind: 'uuid' }),
        awaitingSignOff: filter(
          (value, { row }) => sql`(${row('signed_off_at')} is null) = ${value}::boolean`,
        ),
      },
      orders: { LAST_SAVED: { terms: [desc('saved_at', { notNull: true, type: 'timestamptz' })] } },
      defaultOrder: 'LAST_SAVED',
    };
  },
);

export const referralDraftViews = [draft];
export const referralDraftRoots = [
  rootConnection('referralDrafts', 'ReferralDraft', { readers: CASEWORK_READERS }),
  rootOne('referralDraft', 'ReferralDraft', { readers: CASEWORK_READERS }),
];
