import type { ConsentRecord } from '@outreach/domain';
import type { Act } from '../../acts/act.ts';
import { Consent } from './consent.entity.ts';
import { InterventionConsent } from './intervention-consent.entity.ts';
import { SharingConsent } from './sharing-consent.entity.ts';

/** Stores one half of a signed form with its answers, and records it. */
export function addConsent(
  { em, newId, now, viewer, record }: Act,
  centreId: string,
  consent: ConsentRecord,
): void {
  const { id, schoolId, studentId, kind, formVersion, method, signedOn, validUntil, disputed } =
    consent;
  const owner = { centreId, schoolId, studentId };
  em.persist(
    em.create(Consent, {
      ...owner,
      id,
      kind,
      formVersion,
      method,
      signedOn,
      validUntil,
      disputed,
      signedByName: consent.signedBy.name,
      relationship: consent.signedBy.relationship,
      parentalResponsibility: consent.signedBy.parentalResponsibility,
      seenByName: consent.seenBy,
      recordedAt: now,
      recordedBy: viewer.staffId,
    }),
  );
  if (consent.kind === 'INTERVENTION')
    for (const { kind: support, given } of consent.interventions)
      em.persist(
        em.create(InterventionConsent, {
          ...owner,
          id: newId(),
          consentId: id,
          kind: support,
          given,
        }),
      );
  else
    for (const { agency, agencyName, information, given } of consent.sharing)
      em.persist(
        em.create(SharingConsent, {
          ...owner,
          id: newId(),
          consentId: id,
          agency,
          agencyName,
          information: [...information],
          given,
        }),
      );
  record({
    event: 'CONSENT_RECORDED',
    subject: 'CONSENT',
    subjectId: id,
    schoolId,
    studentId,
    facts: [
      { name: 'kind', value: kind },
      { name: 'method', value: method },
      { name: 'relationship', value: consent.signedBy.relationship },
    ],
  });
}
