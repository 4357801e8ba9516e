import * as v from 'valibot';

/** Which schools a centre serves: the towns, and the local authorities whose rows are read. */
export interface ServiceArea {
  readonly laCodes: readonly string[];
  readonly towns: readonly string[];
}

const Stored = v.object({
  serviceLaCodes: v.optional(v.array(v.string()), ['919']),
  serviceTowns: v.optional(v.array(v.string()), []),
});

/** The centre's own setting (SCH-1); a centre that named no town has no area yet. Hertfordshire unless it says otherwise. */
export function serviceAreaFrom(settings: Record<string, unknown>): ServiceArea {
  const { serviceLaCodes, serviceTowns } = v.parse(Stored, settings);
  return { laCodes: serviceLaCodes, towns: serviceTowns };
}

export function isInArea(
  area: ServiceArea,
  school: { readonly laCode: string; readonly town: string | null },
): boolean {
  const town = school.town?.toLowerCase();
  return (
    area.laCodes.includes(school.laCode) && area.towns.some((each) => each.toLowerCase() === town)
  );
}
