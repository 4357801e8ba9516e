import { expect, it } from 'vitest';
import { aDraft, aStudentOfADraft } from '../../../testing/a-draft.ts';
import { show } from '../../../testing/harness.ts';
import ConsentSection from './ConsentSection.vue';

const open = (more: object = {}) =>
  show(ConsentSection, {
    props: { draft: aDraft({ student: aStudentOfADraft(more) }) },
  });

it('leads to the form, on paper and to be recorded, and from there back to this section', async () => {
  const screen = await open();
  expect(screen.getByRole('link', { name: 'Record a signed form' }).getAttribute('href')).toBe(
    '/students/student-1/consent?back=/referrals/drafts/draft-1/consent',
  );
  expect(screen.getByRole('link', { name: 'Print the request form' }).getAttribute('href')).toBe(
    '/students/student-1/request-form?back=/referrals/drafts/draft-1/consent',
  );
  expect(screen.allByRole('button', { name: 'Record the answer' })).toHaveLength(1);
  expect(await screen.violations()).toEqual([]);
});

it('shows a person who may not record consent what there is, and offers nothing', async () => {
  const interventions = [
    { kind: 'GROUP', state: 'GIVEN', validUntil: '2027-09-09', renewalDue: false },
  ];
  const screen = await open({
    viewerCanRecordConsent: false,
    consentStanding: { interventions, sharing: [] },
  });
  expect(screen.text()).toContain('Group work');
  expect(screen.text()).toContain('until 9 September 2027');
  expect(screen.allByRole('link')).toEqual([]);
  expect(screen.allByRole('button')).toEqual([]);
});
