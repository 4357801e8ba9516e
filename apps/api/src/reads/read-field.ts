import type { Answer, Engine } from '@outreach/graph-reads';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { requireSignedIn } from '../auth/require-signed-in.ts';
import { engineOf } from './engine-of.ts';
import { executeIn } from './execute.ts';
import { readContext, type ReadContext } from './read-context.ts';
import { recordView } from './record-view.ts';
import { refusalsAsErrors } from './refusals-as-errors.ts';

type Read = (
  engine: Engine<ReadContext>,
  request: Parameters<Engine<ReadContext>['readField']>[1],
) => Promise<Answer>;

/** Reads as the viewer, in one transaction together with the record of what was shown. */
async function read(context: Context, { schema }: GraphQLResolveInfo, how: Read): Promise<unknown> {
  const signedIn = requireSignedIn(context);
  return refusalsAsErrors(() =>
    context.asViewer(async (em) => {
      const { value, subjects } = await how(engineOf(schema), {
        role: signedIn.viewer.role,
        context: readContext(signedIn, context),
        execute: executeIn(em),
      });
      await recordView(em, context, signedIn, subjects);
      return value;
    }),
  );
}

/** Answers a root query through its view. */
export function readField(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  return read(context, info, (engine, request) => engine.readField(info, request));
}

/** Answers a field of a mutation's payload with one node, or with several. */
export function readPayload(
  context: Context,
  info: GraphQLResolveInfo,
  place: { readonly type: string; readonly field: string; readonly payload: string },
  key: string | readonly string[],
): Promise<unknown> {
  return read(context, info, (engine, request) =>
    typeof key === 'string'
      ? engine.readNode(info, { ...place, id: key }, request)
      : engine.readNodes(info, { ...place, ids: key }, request),
  );
}
