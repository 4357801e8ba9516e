import type { Random } from '../random.ts';
import { familyNames, givenNames } from '../words/names.ts';

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Two given-name words now and then, so that eight thousand differ as real ones do. */
export function personName(random: Random): PersonName {
  const second = random.chance(6) ? `-${random.pick(givenNames)}` : '';
  return {
    givenName: random.pick(givenNames) + second,
    familyName: random.pick(familyNames),
  };
}

export function fullName({ givenName, familyName }: PersonName): string {
  return `${givenName} ${familyName}`;
}
