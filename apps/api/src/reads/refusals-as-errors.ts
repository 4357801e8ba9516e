import { ReadRefused } from '@outreach/graph-reads';
import { GraphQLError } from 'graphql';

/** The engine's refusals as errors of the graph: what is forbidden, and what was asked for wrongly. */
export async function refusalsAsErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ReadRefused)) throw error;
    const forbidden = error.code === 'FIELD_FORBIDDEN';
    throw new GraphQLError(error.message, {
      path: error.path,
      extensions: { code: forbidden ? 'FORBIDDEN' : 'BAD_USER_INPUT', reason: error.code },
    });
  }
}
