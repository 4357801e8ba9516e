import { expect, it } from 'vitest';
import { show } from '../../testing/harness.ts';
import OutstandingRequirements from './OutstandingRequirements.vue';

const base = '/referrals/drafts/d1';
const open = (...requirements: object[]) =>
  show(OutstandingRequirements, { props: { requirements, base, maySend: true } });
const links = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.allByRole('link').map((link) => [link.textContent.trim(), link.getAttribute('href')]);

it('leads from each thing that is missing to where it is written', async () => {
  const screen = await open(
    { code: 'STRENGTHS_MISSING', section: 'STRENGTHS_AND_VIEWS', blocking: true },
    { code: 'SIGN_OFF_MISSING', section: 'SIGN_OFF', blocking: true },
  );
  expect(links(screen)).toEqual([
    ['Write what the student is good at', `${base}/strengths`],
    ['The school lead has to sign off the referral', `${base}/sign-off`],
  ]);
  expect(await screen.violations()).toEqual([]);
});

it('tells what stands in the way from what is worth a look', async () => {
  const screen = await open(
    { code: 'PURPOSE_MISSING', section: 'SUPPORT_SOUGHT', blocking: true },
    { code: 'TOO_FEW_KINDS', section: 'PRIOR_INTERVENTIONS', blocking: false },
  );
  const said = screen.text();
  expect(said.indexOf('Still missing')).toBeLessThan(said.indexOf('Choose the purpose'));
  expect(said.indexOf('Choose the purpose')).toBeLessThan(said.indexOf('Worth a look'));
  expect(said.indexOf('Worth a look')).toBeLessThan(said.indexOf('Too few kinds'));
});

it('says without a link what no section of the form can mend', async () => {
  const screen = await open({
    code: 'SUBSIDIARY_ENROLMENT_ONLY',
    section: 'STUDENT',
    blocking: true,
  });
  expect(screen.text()).toContain('The student’s main school must make the referral');
  expect(screen.allByRole('link')).toEqual([]);
});

it('says that it can be sent where nothing is missing', async () => {
  expect((await open()).text()).toBe('Nothing is missing. You can send it.');
});

it('promises no sending to a person who may not send', async () => {
  const screen = await show(OutstandingRequirements, {
    props: { requirements: [], base, maySend: false },
  });
  expect(screen.text()).toBe('Nothing is missing.');
});
