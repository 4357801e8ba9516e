import { describe, it } from 'vitest';
import { aConsent, TODAY } from '../consent/consent.builder.ts';
import { INTERVENTION_CONSENT_KINDS } from '../consent/consent-codes.ts';
import { consentStanding } from '../consent/consent-standing.ts';
import { given } from '../kernel/given-when-then.ts';
import { aCase } from './case.builder.ts';
import { mayHoldSession, type SessionFacts } from './may-hold-session.ts';

const standing = (consent = aConsent()) => consentStanding([consent.build()], TODAY);
const ready: SessionFacts = {
  kind: 'ONE_TO_ONE',
  supportCase: aCase().confirmedBy('SERVICE', 'SCHOOL', 'PARENT', 'STUDENT').build(),
  standing: standing(),
  meetAndAssess: false,
  metBefore: false,
};
const holding = (parts: Partial<SessionFacts> = {}) =>
  given({ ...ready, ...parts }).when((facts: SessionFacts) => mayHoldSession(facts), undefined);

describe('a session (CAS-1)', () => {
  it.each(INTERVENTION_CONSENT_KINDS)('%s is held with a case and consent', (kind) => {
    holding({ kind }).then().warning();
  });

  it('is held while the case is monitored', () => {
    const supportCase = aCase().confirmedBy('SERVICE', 'SCHOOL', 'PARENT', 'STUDENT').monitored();
    holding({ supportCase: supportCase.build() }).then();
  });

  it('is one of many: that somebody met the student before is no matter', () => {
    holding({ metBefore: true }).then();
  });

  it('is not held without an open case', () => {
    holding({ supportCase: null }).thenRefused('NO_OPEN_CASE');
    holding({ supportCase: aCase().closed().build() }).thenRefused('NO_OPEN_CASE');
  });

  it.each([
    ['refused', standing(aConsent().refused('ONE_TO_ONE'))],
    ['withdrawn (the day after, 4.22)', standing(aConsent().withdrawn('2026-11-15'))],
    ['expired', standing(aConsent().expired())],
    ['disputed', standing(aConsent().disputed())],
    ['given to respite only', standing(aConsent('RESPITE'))],
  ])('is not held when consent to it is %s', (_state, now) => {
    holding({ standing: now }).thenRefused('SUPPORT_NOT_AGREED at kind');
  });
});

describe('the partnership agreement (REF-7)', () => {
  it('lets work start with the student and a parent, and asks for the others', () => {
    holding({ supportCase: aCase().confirmedBy('PARENT', 'STUDENT').build() })
      .then()
      .warning('PARTNERSHIP_INCOMPLETE at partnership');
  });

  it.each(['PARENT', 'STUDENT'] as const)('does not with the %s alone', (party) => {
    holding({ supportCase: aCase().confirmedBy(party, 'SERVICE', 'SCHOOL').build() }).thenRefused(
      'WORK_MAY_NOT_START at partnership',
    );
  });
});

describe('the visit to meet and assess', () => {
  const visit = { supportCase: null, meetAndAssess: true };

  it('comes before there is a case, once consent is there', () => {
    holding(visit).then().warning();
  });

  it('needs consent', () => {
    holding({ ...visit, standing: standing(aConsent().refused()) }).thenRefused(
      'SUPPORT_NOT_AGREED',
    );
  });

  it('is one visit', () => {
    holding({ ...visit, metBefore: true }).thenRefused('ALREADY_MET');
  });
});
