import {
  canRunWorkshop,
  groupingProblem,
  type CandidateForGrouping,
  type GroupFacts,
  type GroupId,
  type ProgrammeId,
  type SchoolDate,
} from '@outreach/domain';
import { sql } from 'kysely';
import { idOf } from '../../../acts/find.ts';
import { queryOne } from '../../../acts/query-one.ts';
import { requireSignedIn } from '../../../auth/require-signed-in.ts';
import type { Context } from '../../../context.ts';
import { badInput } from '../../../errors/api-error.ts';
import { proposeGrouping } from '../../../grouping/propose-grouping.ts';
import type { Em } from '../../../persistence/orm.ts';
import { readContext } from '../../../reads/read-context.ts';
import { recordView } from '../../../reads/record-view.ts';
import type { StoredCandidate } from '../groups/candidate-facts-sql.ts';
import { candidateFacts, scoreOf } from '../groups/candidate-facts.ts';
import { groupFactsSql } from '../groups/group-facts-sql.ts';
import { groupFacts, type StoredGroup } from '../groups/group-facts.ts';
import { candidatesOf } from './candidates-of.ts';
import { shownProposal } from './shown-proposal.ts';

/** Less than a request may take, so that the answer still leaves. */
const MOST_SECONDS = 8;

export interface ProposalAsked {
  readonly schoolId: string | null;
  readonly programmeId: string | null;
  readonly proposed: readonly { readonly studentId: string; readonly groupId: string }[];
  readonly seconds: number;
}

/** A grouping may be thought about for longer than a transaction may last, so that one is over before it begins. */
export async function proposeGroups(context: Context, asked: ProposalAsked): Promise<object> {
  const signedIn = requireSignedIn(context);
  const { viewer, today } = readContext(signedIn, context);
  const { seconds, proposed } = asked;
  if (asked.schoolId == null && asked.programmeId == null) throw badInput('schoolId');
  if (seconds < 1 || seconds > MOST_SECONDS) throw badInput('seconds');
  const { groups, stored } = await context.asViewer(async (em) => {
    const open = (await openGroups(em, asked)).filter((one) => canRunWorkshop(viewer, one));
    const schools = [...new Set(open.map(({ schoolId }) => schoolId))];
    const candidates = schools.length === 0 ? [] : await candidatesOf(em, schools, today);
    await recordView(em, context, signedIn, new Set(candidates.map((one) => one.studentId)));
    return { groups: open.map((one) => groupFacts(one, today)), stored: candidates };
  });
  const at = new Map(proposed.map(({ studentId, groupId }) => [idOf(studentId), idOf(groupId)]));
  const candidates = stored
    .map((one): CandidateForGrouping => ({
      facts: candidateFacts(one, today),
      points: pointsOf(one, groups, today),
      proposed: (at.get(one.studentId) ?? null) as GroupId | null,
    }))
    .filter(({ points }) => points.size > 0);
  const answer = await proposeGrouping(groupingProblem(groups, candidates), {
    milliseconds: seconds * 1_000,
    ...(context.signal === null ? {} : { signal: context.signal }),
  });
  return shownProposal(answer, groups, stored, today);
}

function openGroups(em: Em, { schoolId, programmeId }: ProposalAsked): Promise<StoredGroup[]> {
  const at = schoolId == null ? sql`true` : sql`o.school_id = ${idOf(schoolId)}::uuid`;
  const of = programmeId == null ? sql`true` : sql`o.programme_id = ${idOf(programmeId)}::uuid`;
  return queryOne<StoredGroup[]>(
    em,
    sql`(select coalesce(json_agg(${groupFactsSql(sql.ref('o.id'))} order by o.id), '[]')
      from outreach.workshop_group o where o.status <> 'ENDED' and ${at} and ${of})`,
  );
}

/** Considered for a programme: whoever waits for it, has a need that it works on, or is at its point of change. */
function pointsOf(
  stored: StoredCandidate,
  groups: readonly GroupFacts[],
  today: SchoolDate,
): Map<ProgrammeId, number> {
  const points = new Map<ProgrammeId, number>();
  for (const { group, programme } of groups) {
    const score = scoreOf(stored, programme, today);
    const waits = stored.waiting.some(({ programmeId }) => programmeId === programme.id);
    const needs = score.reasons.some(({ code }) => code === 'NEED_MATCHES');
    const settled = stored.places.some(
      (place) => place.groupId === group.id && group.status === 'RUNNING',
    );
    if (settled) points.delete(programme.id);
    else if (waits || needs || programme.kind !== 'TARGETED')
      points.set(programme.id, score.points);
  }
  return points;
}
