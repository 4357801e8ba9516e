import { decided, type Decision } from '../kernel/decision.ts';
import type { ConsentId } from '../kernel/identifiers.ts';
import { isBlank } from '../kernel/text.ts';
import { violation } from '../kernel/violation.ts';
import type { AgencyCode, ConsentState, InformationKind } from './consent-codes.ts';
import { agencyKey } from './consent-record.ts';
import type { ConsentStanding, SharingOverride } from './consent-standing.ts';

/** What somebody is about to send, and to whom: fields that are asked for, never a whole record (SHR-4). */
export interface IntendedDisclosure {
  readonly agency: AgencyCode;
  readonly agencyName: string | null;
  readonly information: readonly InformationKind[];
}

/** Why something may leave: printed on what leaves, and in the list that a parent may ask for (SHR-5). */
export type DisclosureGround =
  | { readonly kind: 'CONSENT'; readonly consentId: ConsentId }
  | { readonly kind: SharingOverride['reason']; readonly explanation: string };

export interface DisclosureParts {
  readonly leaves: readonly {
    readonly information: InformationKind;
    readonly ground: DisclosureGround;
  }[];
  readonly held: readonly { readonly information: InformationKind; readonly state: ConsentState }[];
}

/**
 * SHR-2, SHR-3: asked at the moment of leaving, kind by kind. Consent is the ground wherever it stands; only what it
 * does not cover leaves by an override, and without one it is held.
 */
export function disclosureParts(
  { sharing }: ConsentStanding,
  intended: IntendedDisclosure,
  override: SharingOverride | null,
): DisclosureParts {
  const parts = [...new Set(intended.information)].map((information) => {
    const item = sharing.find(
      (one) => agencyKey(one) === agencyKey(intended) && one.information === information,
    );
    const consentId = item?.state === 'GIVEN' ? item.consentId : null;
    return { information, state: item?.state ?? ('NONE' as const), ground: ground(consentId) };
  });
  return {
    leaves: parts.flatMap(({ information, ground }) =>
      ground === null ? [] : [{ information, ground }],
    ),
    held: parts.flatMap(({ information, state, ground }) =>
      ground === null ? [{ information, state }] : [],
    ),
  };

  function ground(consentId: ConsentId | null): DisclosureGround | null {
    if (consentId !== null) return { kind: 'CONSENT', consentId };
    if (override === null || sharingWithout(override).outcome === 'refused') return null;
    return { kind: override.reason, explanation: override.explanation };
  }
}

/** SHR-3: a named reason, a second person where possible, and the parent told unless that is unsafe. */
export function sharingWithout({
  explanation,
  secondPerson,
  parentTold,
  whyParentNotTold,
}: SharingOverride): Decision<never, 'REASON_MISSING' | 'NAME_MISSING'> {
  return decided(
    [
      ...(isBlank(explanation) ? [violation('REASON_MISSING' as const, 'explanation')] : []),
      ...(!parentTold && isBlank(whyParentNotTold)
        ? [violation('REASON_MISSING' as const, 'whyParentNotTold')]
        : []),
    ],
    [],
    isBlank(secondPerson) ? [violation('NAME_MISSING' as const, 'secondPerson')] : [],
  );
}
