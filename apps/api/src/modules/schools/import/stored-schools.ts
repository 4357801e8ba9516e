import type { InferEntity } from '@mikro-orm/core';
import type { Em } from '../../../persistence/orm.ts';
import { School } from '../school.entity.ts';

export type StoredSchool = InferEntity<typeof School>;

/** The centre's schools as they are stored, by URN. Kept apart from entities that the caller may hold. */
export async function storedSchools(em: Em, centreId: string): Promise<Map<string, StoredSchool>> {
  const schools = await em.find(School, { centreId }, { disableIdentityMap: true });
  return new Map(schools.map((school) => [school.urn, school]));
}
