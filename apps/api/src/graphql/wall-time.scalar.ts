import { isWallTime } from '@outreach/domain';
import { textScalar } from './scalars.ts';

export const WallTimeScalar = textScalar(
  'WallTime',
  'A time on the wall where the school is, `HH:MM`, whatever the season',
  isWallTime,
);
