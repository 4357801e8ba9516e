import { inject, provide, type ComputedRef, type InjectionKey } from 'vue';
import type { ResultOf } from '../graphql/graphql.ts';
import type { viewerQuery } from '../graphql/viewer.documents.ts';

export type Viewer = ResultOf<typeof viewerQuery>['viewer'];
const key: InjectionKey<ComputedRef<Viewer>> = Symbol('viewer');

/** Tells the screens below who is looking. */
export const provideViewer = (viewer: ComputedRef<Viewer>): void => provide(key, viewer);

/** Who is looking, and what the service lets them do. */
export function useViewer(): ComputedRef<Viewer> {
  const viewer = inject(key);
  if (viewer === undefined) throw new Error('No viewer: this screen belongs inside AppLayout.');
  return viewer;
}
