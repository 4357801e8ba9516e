import { describe, expect, it } from 'vitest';
import { A_CASE } from '../access/viewer.builder.ts';
import { A_DECLINE, aReferral } from './referral.builder.ts';
import { aReferralDraft } from './referral-draft.builder.ts';
import { evolveReferral, isOpen, type ReferralEvent } from './referral.ts';

const sent = aReferral(undefined, '2026-11-02');

describe('a referral', () => {
  it.each([
    ['sent', sent.build(), true],
    ['returned', sent.returned().build(), true],
    ['challenged', sent.declined().challenged().build(), true],
    ['accepted', sent.accepted().build(), false],
    ['declined', sent.declined().build(), false],
    ['withdrawn', sent.withdrawn().build(), false],
  ])('that is %s waits for somebody: %s', (_state, referral, open) => {
    expect(isOpen(referral)).toBe(open);
  });
});

describe('what happened', () => {
  it('begins with what was sent', () => {
    const referral = sent.build();
    const { content } = aReferralDraft().ready();
    expect(evolveReferral(null, { type: 'ReferralSubmitted', referral, content })).toBe(referral);
  });

  it('is about somebody with a name once consent is there (SSR-2)', () => {
    const waiting = sent.withoutName().returned().build();
    expect(evolveReferral(waiting, { type: 'StudentNamed' })).toEqual({
      ...waiting,
      nameWithheld: false,
    });
  });

  it('keeps each pause as it was when a later one ends', () => {
    const twice = sent
      .returned('2026-11-04')
      .answered('2026-11-06')
      .returned('2026-11-10')
      .answered('2026-11-13');
    expect(twice.build().clock).toEqual({
      startedOn: '2026-11-02',
      pauses: [
        { from: '2026-11-04', to: '2026-11-06' },
        { from: '2026-11-10', to: '2026-11-13' },
      ],
    });
  });

  it('makes it urgent, or no longer, by what the school answers', () => {
    const calm = aReferralDraft().ready();
    const returned = sent.returned();
    expect(returned.answered('2026-11-16', calm.urgent().content).build().urgent).toBe(true);
    expect(returned.answered('2026-11-16', calm.content).build().urgent).toBe(false);
  });

  it('leaves nothing behind of a state that is over', () => {
    const accepted = sent.declined().challenged().accepted().build();
    expect(accepted).toEqual({ ...sent.build(), status: 'ACCEPTED', caseId: A_CASE });
  });

  it('keeps the decline through the challenge, and once only', () => {
    const declined = sent.declined();
    expect(declined.build()).toMatchObject({ decline: A_DECLINE, challenged: false });
    expect(declined.challenged().build()).toMatchObject({ decline: A_DECLINE });
    expect(declined.challenged().upheld().build()).toMatchObject({
      decline: A_DECLINE,
      challenged: true,
    });
  });

  it('cannot happen to a referral that is not there', () => {
    const event: ReferralEvent = { type: 'ReferralWithdrawn', reason: 'Moved away.' };
    expect(() => evolveReferral(null, event)).toThrow('without a referral');
  });

  it('cannot challenge what was not declined', () => {
    const event: ReferralEvent = { type: 'DeclineChallenged', grounds: 'We did try.' };
    expect(() => evolveReferral(sent.build(), event)).toThrow('no decline in SUBMITTED');
  });
});
