import {
  canRunWorkshop,
  checkMember,
  isMeantFor,
  needsOverride,
  type CandidateFacts,
  type CentreId,
  type GroupFacts,
  type Programme,
  type SchoolDate,
  type SchoolId,
} from '@outreach/domain';
import { sql } from 'kysely';
import { idOf, present } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { requireSignedIn } from '../../../auth/require-signed-in.ts';
import type { Context } from '../../../context.ts';
import { badInput, forbidden } from '../../../errors/api-error.ts';
import type { Em } from '../../../persistence/orm.ts';
import { readContext } from '../../../reads/read-context.ts';
import { recordView } from '../../../reads/record-view.ts';
import { School } from '../../schools/school.entity.ts';
import { candidateFacts, scoreOf } from '../groups/candidate-facts.ts';
import { groupFactsSql, programmeSql } from '../groups/group-facts-sql.ts';
import { groupFacts, type StoredGroup } from '../groups/group-facts.ts';
import { asReason } from './as-reason.ts';
import { candidatesOf } from './candidates-of.ts';

export interface CandidatesAsked {
  readonly programmeId: string;
  readonly schoolId: string;
  readonly groupId: string | null;
  readonly from: SchoolDate | null;
  readonly first: number;
}

/** Who could be in a group: those for whom most speaks first, each held against the group that is asked about. */
export function groupCandidates(context: Context, asked: CandidatesAsked): Promise<object> {
  const signedIn = requireSignedIn(context);
  const { viewer, today } = readContext(signedIn, context);
  if (asked.first < 1 || asked.first > 100) throw badInput('first');
  return context.asViewer(async (em) => {
    const school = present(await em.findOne(School, { id: idOf(asked.schoolId) }));
    const where = { centreId: school.centreId as CentreId, schoolId: school.id as SchoolId };
    if (!canRunWorkshop(viewer, where)) throw forbidden();
    const programme = present(await programmeOf(em, asked.programmeId));
    const group = asked.groupId == null ? null : await groupOf(em, asked.groupId, today);
    const all = (await candidatesOf(em, [school.id], today)).map((stored) => ({
      stored,
      score: scoreOf(stored, programme, today),
    }));
    const ranked = all.sort((one, other) => other.score.points - one.score.points);
    const shown = ranked.slice(0, asked.first);
    await recordView(em, context, signedIn, new Set(shown.map(({ stored }) => stored.studentId)));
    return {
      totalCount: ranked.length,
      nodes: shown.map(({ stored, score }) => ({
        studentId: stored.studentId,
        displayName: stored.displayName,
        yearGroup: stored.yearGroup,
        isMeant: isMeantFor(programme, stored.yearGroup),
        waitsSince:
          stored.waiting.find(({ programmeId }) => programmeId === programme.id)?.since ?? null,
        placeIn:
          stored.places.find(({ programmeId }) => programmeId === programme.id)?.groupId ?? null,
        reasons: score.reasons.map(asReason),
        check:
          group === null
            ? null
            : asCheck(group, candidateFacts(stored, today), asked.from ?? today),
      })),
    };
  });
}

export function asCheck(group: GroupFacts, candidate: CandidateFacts, from: SchoolDate) {
  const { stops, warnings } = checkMember(group, candidate, from);
  return {
    stops,
    warnings: warnings.map((one) => ({
      code: one.code,
      detail: one.detail ?? null,
      needsReason: needsOverride(one),
    })),
  };
}

function programmeOf(em: Em, id: string): Promise<Programme | null> {
  return queryOne<Programme | null>(
    em,
    sql`(select ${programmeSql(sql.ref('p'))} from outreach.programme p where p.id = ${idOf(id)}::uuid)`,
  );
}

async function groupOf(em: Em, id: string, today: SchoolDate): Promise<GroupFacts> {
  const stored = await queryOne<StoredGroup | null>(em, groupFactsSql(sql`${idOf(id)}::uuid`));
  return groupFacts(present(stored), today);
}
