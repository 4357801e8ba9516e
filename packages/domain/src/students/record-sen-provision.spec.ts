import { describe, it } from 'vitest';
import { A_CENTRE, A_SCHOOL, ANOTHER_SCHOOL, aReferrer } from '../access/viewer.builder.ts';
import { TODAY } from '../consent/consent.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { recordSenProvision, type ProvisionRow } from './record-sen-provision.ts';

const student = (...provisions: ProvisionRow[]) => ({
  centreId: A_CENTRE,
  schoolId: A_SCHOOL,
  provisions,
});
const record = {
  by: aReferrer(),
  today: TODAY,
  provision: 'K',
  primaryNeed: 'SEMH',
  from: '2026-11-02',
} as const;
const running = { id: 'provision-1', from: '2025-09-01', to: null };

describe('SEN provision (facts.md §5)', () => {
  it('begins on a day', () => {
    given(student())
      .when(recordSenProvision, record)
      .then({ type: 'SenProvisionBegan', provision: 'K', from: '2026-11-02' });
  });

  it('ends the one before on the day before', () => {
    given(student(running, { id: 'provision-0', from: '2024-09-02', to: '2025-08-31' }))
      .when(recordSenProvision, record)
      .then(
        { type: 'SenProvisionEnded', provisionId: 'provision-1', to: '2026-11-01' },
        { type: 'SenProvisionBegan' },
      );
  });

  it.each([
    [
      'before or with the one that runs',
      student(running),
      { from: '2025-09-01' },
      'PROVISION_OVERLAP at from',
    ],
    ['tomorrow', student(), { from: '2026-11-17' }, 'RECORDED_IN_FUTURE at from'],
    [
      'for a need that the census does not know',
      student(),
      { primaryNeed: 'BESD' },
      'SEN_NEED_UNKNOWN at primaryNeed',
    ],
    ['by another school', student(), { by: aReferrer(ANOTHER_SCHOOL) }, 'NOT_YOUR_SCHOOL'],
  ] as const)('does not begin %s', (_when, state, parts, code) => {
    given(state)
      .when(recordSenProvision, { ...record, ...parts })
      .thenRefused(code);
  });

  it('may begin without a primary need', () => {
    given(student())
      .when(recordSenProvision, { ...record, provision: 'N', primaryNeed: null })
      .then({ type: 'SenProvisionBegan', provision: 'N' });
  });
});
