import {
  agencyKey,
  type AgencyCode,
  type InterventionConsentKind,
  type WithdrawalScope,
} from '@outreach/domain';
import { written } from '../../acts/find.ts';

interface Named {
  readonly interventions?: readonly InterventionConsentKind[] | null;
  readonly agencies?: readonly AgencyCode[] | null;
  readonly agencyNames?: readonly string[] | null;
}

/** What is withdrawn, as it was sent; freely named agencies are told apart by their names. */
export function withdrawalScope({ interventions, agencies, agencyNames }: Named): WithdrawalScope {
  const free = (agencyNames ?? []).map((name) =>
    agencyKey({ agency: 'OTHER_NAMED', agencyName: written(name, 'agencyNames', 200) }),
  );
  return { interventions: interventions ?? [], agencies: [...(agencies ?? []), ...free] };
}
