import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { fillDate, today } from './dates.ts';

/** Somebody of the school with whom the service has nothing to do yet. */
async function freshStudent(page: Page): Promise<{ id: string; displayName: string }> {
  const { students } = await ask<{ students: { nodes: { id: string; displayName: string }[] } }>(
    page,
    `{ students(first: 40, filter: { hasOpenCase: false, hasOpenReferral: false, yearGroup: [8] }) {
      nodes { id displayName cases { totalCount } consents { totalCount } referralDrafts { totalCount } } } }`,
  );
  const fresh = (
    students.nodes as {
      id: string;
      displayName: string;
      cases: { totalCount: number };
      consents: { totalCount: number };
      referralDrafts: { totalCount: number };
    }[]
  ).find(
    (one) => one.cases.totalCount + one.consents.totalCount + one.referralDrafts.totalCount === 0,
  );
  if (!fresh) throw new Error('Every student is known already');
  return fresh;
}

/** All of the story that the graph tells, whoever asks. */
const everything = `query Everything($student: ID!, $referral: ID!, $case: ID!) {
  student(id: $student) { displayName consents { nodes { id signedByName } } timeline { nodes { id } } }
  referral(id: $referral) { reference history { nodes { id } } questions { nodes { question } } }
  case(id: $case) { status history { nodes { id } } }
  referrals(filter: { studentId: $student }) { totalCount }
  cases(filter: { studentId: $student }) { totalCount } }`;

interface Told {
  readonly student: { consents: Listed; timeline: Listed } | null;
  readonly referral: { history: Listed } | null;
  readonly case: { history: Listed } | null;
  readonly referrals: { totalCount: number };
  readonly cases: { totalCount: number };
}
interface Listed {
  readonly nodes: readonly object[];
}

describe('from a referral to an open case, in the browser', () => {
  let browser: Browser;
  let school: Visit;
  let lead: Visit;
  let manager: Visit;
  let student: { id: string; displayName: string };
  let draftPath: string;
  let referralPath: string;
  let casePath: string;

  beforeAll(async () => {
    browser = await openBrowser();
    school = await visit(browser, 'referrer');
    lead = await visit(browser, 'lead');
    manager = await visit(browser, 'manager');
    student = await freshStudent(school.page);
  });
  afterAll(() => browser.close());

  it('the school begins a referral and is told what is missing', async () => {
    const { page } = school;
    await page.goto('/students');
    await page.getByLabel('Name or pupil number').fill(student.displayName);
    await page.waitForURL(/search=/);
    await page.getByRole('link', { name: student.displayName, exact: true }).first().click();
    await page.getByRole('button', { name: 'Refer this student' }).click();
    await page.getByRole('heading', { name: `Refer ${student.displayName}` }).waitFor();
    draftPath = new URL(page.url()).pathname;
    const missing = page.getByRole('region', { name: 'What is still missing' });
    expect(await missing.getByRole('listitem').count()).toBeGreaterThan(4);
    await page.goto(`${draftPath}/check`);
    expect(await page.getByRole('button', { name: 'Send the referral' }).isDisabled()).toBe(true);
  });

  it('what is typed is saved, also across a closed browser', async () => {
    const { page } = school;
    await page.goto(`${draftPath}/strengths`);
    await page
      .getByLabel('What is the student good at, and what goes well?')
      .fill('Patient with younger students');
    await page.getByLabel('What does the student say?').fill('Lunch is too loud');
    await page.getByText(/^Saved \d/).waitFor();
    await school.context.close();
    school = await visit(browser, 'referrer');
    await school.page.goto(`${draftPath}/strengths`);
    const field = school.page.getByLabel('What is the student good at, and what goes well?');
    await field.waitFor();
    expect(await field.inputValue()).toBe('Patient with younger students');
  });

  it('the school completes the sections', async () => {
    const { page } = school;
    await page.goto(`${draftPath}/reasons`);
    await page.getByLabel('Break, lunch and moving round school').check();
    await page.getByLabel('No concern').check();
    await page.getByText(/^Saved \d/).waitFor();
    await page.goto(`${draftPath}/tried`);
    const tried = [
      ['Pastoral mentor', '2026-01-05', '2026-03-20'],
      ['Social skills group', '2026-04-13', '2026-07-10'],
      ['Meetings with parents', '2026-09-07', '2026-10-02'],
    ] as const;
    for (const [index, [kind, from, to]] of tried.entries()) {
      await page.getByRole('button', { name: 'Add something you tried' }).click();
      const entry = page.getByRole('group', { name: `Number ${index + 1}`, exact: true });
      await entry.getByLabel('What was it?').selectOption({ label: kind });
      await fillDate(page, 'From', from);
      await fillDate(page, 'To', to);
      await entry.getByLabel('Little effect').check();
    }
    await page.getByText(/^Saved \d/).waitFor();
    await page.goto(`${draftPath}/support`);
    await page.getByLabel('Support in school').check();
    await page.getByLabel('One-to-one support').check();
    await page.getByText(/^Saved \d/).waitFor();
  });

  it('the school records the signed form, support and sharing apart', async () => {
    const { page } = school;
    await page.goto(`${draftPath}/consent`);
    await page.getByRole('link', { name: 'Record a signed form' }).click();
    await page.getByLabel('Who signed?').fill('Pat Inventedname');
    await page.getByLabel('Relationship to the student').selectOption({ label: 'Mother' });
    await page.getByLabel('Holds parental responsibility').check();
    await page.getByLabel('Who saw the paper or heard the words?').fill('Lena Leadperson');
    await fillDate(page, 'Date of the signature', today);
    await page.getByLabel('Child and adolescent mental health service (CAMHS)').check();
    await page.getByRole('button', { name: 'Record the form' }).click();
    await page.waitForURL(`**${draftPath}/consent`);
    await page.getByText('The form is recorded.').waitFor();
  });

  it('the lead signs it off, and the school sends it', async () => {
    await lead.page.goto('/');
    await lead.page.goto(`${draftPath}/sign-off`);
    await lead.page.getByRole('button', { name: 'Sign off this referral' }).click();
    await lead.page.getByText('The referral is signed off.').waitFor();
    const { page } = school;
    await page.goto(`${draftPath}/check`);
    await page.getByRole('button', { name: 'Send the referral' }).click();
    await page.getByText('The number to quote is').waitFor();
    referralPath = new URL(page.url()).pathname;
  });

  it('the manager returns it with a question; the school answers', async () => {
    await manager.page.goto(referralPath);
    await manager.page.getByRole('button', { name: 'Ask the school something' }).click();
    await manager.page.getByLabel('What do you ask the school?').fill('Who supports at lunch?');
    await manager.page.getByRole('button', { name: 'Return it with this question' }).click();
    await manager.page
      .getByText('The clock stands still until the school answers')
      .first()
      .waitFor();
    await school.page.goto(referralPath);
    await school.page.getByText('Who supports at lunch?').waitFor();
    await school.page.getByRole('button', { name: 'Answer and send again' }).click();
    await school.page.getByLabel('Your answer').fill('The pastoral team');
    await school.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Answer and send again' })
      .click();
    await school.page.getByText('The referral is with the centre again.').waitFor();
  });

  it('the manager accepts, and the case opens with its dedicated worker', async () => {
    const { page } = manager;
    await page.goto(referralPath);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    const worker = page.getByLabel('Dedicated worker');
    await worker.waitFor();
    const name = await worker.evaluate((field: HTMLSelectElement) =>
      field.selectedOptions[0]?.textContent.trim(),
    );
    await page.getByRole('button', { name: 'Accept and open the case' }).click();
    await page.getByRole('link', { name: 'Open the case' }).click();
    // The heading is the student's name on both pages.
    await page.waitForURL('**/cases/*');
    await page.getByRole('heading', { name: student.displayName }).waitFor();
    casePath = new URL(page.url()).pathname;
    await page.getByText('Active', { exact: true }).first().waitFor();
    expect(await page.getByText(name ?? '-').count()).toBeGreaterThan(0);
  });

  it('a withdrawal of sharing first shows what stops', async () => {
    const { page } = school;
    await page.goto(`/students/${student.id}`);
    await page.getByRole('link', { name: 'Withdraw consent to sharing information' }).click();
    const preview = page.getByRole('region', { name: 'What a withdrawal does' });
    await preview.getByText(/Nothing more is shared with: Child and adolescent/).waitFor();
    await preview.getByText('Goes on: One-to-one support').waitFor();
    const before = await ask<{ student: { consentStanding: { sharing: { state: string }[] } } }>(
      page,
      'query($id: ID!) { student(id: $id) { consentStanding { sharing { state } } } }',
      { id: student.id },
    );
    expect(before.student.consentStanding.sharing.every(({ state }) => state === 'GIVEN')).toBe(
      true,
    );
    await page.getByLabel('Who withdraws it?').fill('Pat Inventedname');
    await page.getByLabel('By telephone').check();
    await page.getByRole('button', { name: 'Record the withdrawal' }).click();
    await page.getByText('The withdrawal is recorded.').waitFor();
    await page.getByText('Withdrawn', { exact: true }).first().waitFor();
  });

  const told = (page: Page) =>
    ask<Told>(page, everything, {
      student: student.id,
      referral: referralPath.split('/').at(-1),
      case: casePath.split('/').at(-1),
    });

  it('the graph tells the manager all of it', async () => {
    const all = await told(manager.page);
    const lists = [all.student?.consents, all.student?.timeline];
    for (const list of [...lists, all.referral?.history, all.case?.history])
      expect(list?.nodes.length).toBeGreaterThan(0);
    expect([all.referrals.totalCount, all.cases.totalCount]).toEqual([1, 1]);
  });

  const nothing = {
    ...{ student: null, referral: null, case: null },
    ...{ referrals: { totalCount: 0 }, cases: { totalCount: 0 } },
  };
  it.each([
    { who: 'other-school', answer: nothing },
    { who: 'second-centre', answer: nothing },
    // Whoever reads counts may not even ask.
    { who: 'commissioner', answer: null },
  ])('$who sees none of it, in the screen and in the graph', async ({ who, answer }) => {
    const other = await visit(browser, who);
    for (const path of [`/students/${student.id}`, referralPath, casePath]) {
      await other.page.goto(path);
      await other.page
        .getByRole('heading', { level: 1 })
        .or(other.page.getByRole('alert'))
        .first()
        .waitFor();
      expect(await other.page.getByText(student.displayName).count()).toBe(0);
    }
    expect(await told(other.page)).toEqual(answer);
    await other.context.close();
  });

  it('asked no other host, and nothing complained', () => {
    for (const { elsewhere, complaints } of [school, lead, manager]) {
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
});
