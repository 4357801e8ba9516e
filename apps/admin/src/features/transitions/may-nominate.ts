import type { Viewer } from '../../composables/useViewer.ts';

/** TRN-1: schools nominate, and the manager puts things right. */
export const mayNominate = ({ school, role }: Viewer): boolean =>
  school !== null || role === 'MANAGER';
