import type { GraphQLResolveInfo } from 'graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { Conflict, RuleViolations } from '../graphql/rule-violations.type.ts';
import { notFound } from '../errors/api-error.ts';
import { readPayload } from '../reads/read-field.ts';
import { performAct, type ActRequest } from './perform-act.ts';

export interface AnswerableAct extends ActRequest {
  /** The payload's type when the act was done. */
  readonly success: ClassType;
  /** Payload field → graph type of the node that it shows. */
  readonly shows?: Readonly<Record<string, string>>;
}

/** Performs an act and answers with the member of its result union; nodes are read as the viewer. */
export async function answerAct<Result extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  { success, shows = {}, ...request }: AnswerableAct,
): Promise<Result> {
  const outcome = await performAct(context, request);
  switch (outcome.outcome) {
    case 'refused':
      return Object.assign(new RuleViolations(), {
        violations: outcome.violations,
      }) as object as Result;
    case 'outdated': {
      const { currentVersion } = outcome;
      return Object.assign(new Conflict(), { currentVersion }) as object as Result;
    }
    case 'done': {
      const { nodes = {}, values = {}, once = {}, warnings = [] } = outcome;
      const answer: Record<string, unknown> = { warnings, ...values, ...once };
      for (const [field, type] of Object.entries(shows)) {
        const key = nodes[field];
        if (key === undefined) continue;
        const place = { type, field, payload: success.name };
        const shown = await readPayload(context, info, place, key);
        // A repeat may come when what was done is gone again, or is no longer the viewer's to see.
        if (shown === null) throw notFound();
        answer[field] = shown;
      }
      return Object.assign(new success(), answer) as Result;
    }
  }
}
