import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  keepProgramme as decide,
  type ProgrammeId,
  type ProgrammeSession as SessionState,
  type Programme as ProgrammeState,
} from '@outreach/domain';
import { answerAct } from '../../../acts/answer-act.ts';
import type { Act } from '../../../acts/act.ts';
import { outdated, written, writtenOrNull } from '../../../acts/find.ts';
import { raiseVersion } from '../../../acts/raise-version.ts';
import type { Outcome } from '../../../acts/outcome.ts';
import type { Context } from '../../../context.ts';
import { badInput } from '../../../errors/api-error.ts';
import { findProgramme } from './find-programme.ts';
import { ProgrammeSuccess } from './programme-results.type.ts';
import { ProgrammeSession } from './programme-session.entity.ts';
import { Programme } from './programme.entity.ts';
import { KeepProgrammeInput, KeepProgrammeResult } from './keep-programme.input.ts';

@Resolver()
export class KeepProgrammeMutation {
  @Mutation(() => KeepProgrammeResult, {
    description:
      'Write a programme, new or changed; runs that were planned from it keep their own sessions',
  })
  keepProgramme(
    @Arg('input', () => KeepProgrammeInput, { description: 'What is sent' })
    input: KeepProgrammeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof KeepProgrammeResult> {
    return answerAct(context, info, {
      name: 'keepProgramme',
      input,
      success: ProgrammeSuccess,
      shows: { programme: 'Programme' },
      work: (act) => keepProgramme(act, input),
    });
  }
}

/** A school year has 39 weeks; a longer list is a mistake or an attack. */
const MOST_SESSIONS = 40;

async function keepProgramme(act: Act, input: KeepProgrammeInput): Promise<Outcome> {
  const found = input.programmeId == null ? null : await findProgramme(act, input.programmeId);
  if (found !== null) {
    if (input.expectedVersion == null) throw badInput('expectedVersion');
    const stale = outdated(found.row, input.expectedVersion);
    if (stale) return stale;
  }
  const programme = programmeOf(act, input, found?.state.id ?? (act.newId() as ProgrammeId));
  const decision = decide(found?.state ?? null, {
    by: act.viewer,
    programme,
    settings: act.settings,
  });
  if (decision.outcome === 'refused') return decision;
  for (const event of decision.events) await store(act, found?.row ?? null, event.programme);
  return { outcome: 'done', nodes: { programme: programme.id }, warnings: decision.warnings };
}

function programmeOf(act: Act, input: KeepProgrammeInput, id: ProgrammeId): ProgrammeState {
  if (input.sessions.length > MOST_SESSIONS) throw badInput('sessions');
  const { kind, minimumSize, maximumSize } = input;
  const yearGroups = [...new Set(input.yearGroups ?? [])];
  if (yearGroups.some((year) => year < 0 || year > 14)) throw badInput('yearGroups');
  for (const size of [minimumSize, maximumSize])
    if (size < 0 || size > 100) throw badInput('minimumSize');
  return {
    id,
    centreId: act.viewer.centreId,
    name: written(input.name, 'name', 200).trim(),
    aim: written(input.aim, 'aim', 2_000).trim(),
    topics: [...new Set(input.topics)],
    kind,
    keyStages: [...new Set(input.keyStages ?? [])],
    yearGroups,
    minimumSize,
    maximumSize,
    joint: input.joint === true,
    sessions: input.sessions.map(({ title, minutes, plan, materials }, at): SessionState => ({
      title: written(title, `sessions.${at}.title`, 200).trim(),
      minutes,
      plan: writtenOrNull(plan, `sessions.${at}.plan`),
      materials: (materials ?? []).map((one) => written(one, `sessions.${at}.materials`, 200)),
    })),
  };
}

async function store(
  act: Act,
  row: Awaited<ReturnType<typeof findProgramme>>['row'] | null,
  { sessions, ...programme }: ProgrammeState,
): Promise<void> {
  const { em, newId } = act;
  const { id, centreId } = programme;
  const columns = {
    ...programme,
    topics: [...programme.topics],
    keyStages: [...programme.keyStages],
    yearGroups: [...programme.yearGroups],
  };
  if (row === null) em.persist(em.create(Programme, { ...columns, createdAt: act.now }));
  else {
    Object.assign(row, columns);
    await raiseVersion(em, 'programme', row);
    await em.nativeDelete(ProgrammeSession, { programmeId: id });
  }
  await em.flush();
  for (const [at, { materials, ...session }] of sessions.entries())
    em.persist(
      em.create(ProgrammeSession, {
        ...session,
        id: newId(),
        centreId,
        programmeId: id,
        number: at + 1,
        materials: [...materials],
      }),
    );
  act.record({ event: 'PROGRAMME_KEPT', subject: 'PROGRAMME', subjectId: id });
}
