import { addDays } from '@outreach/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openBrowser, visit, type Visit } from './browser.ts';
import { choose } from './choose.ts';
import { fillDate, today, weekdayName } from './dates.ts';
import { findings } from './findings.ts';
import { itIs } from './it-is.ts';
import { showsDelivered, weekOf } from './ledger.ts';
import { giveThePlaces } from './places.ts';
import { aDayWithTwoMore } from './school-days.ts';
import { readyAtOneSchool, recorded } from './sessions.ts';

/** Does an act through the graph, and gives the codes for which it was refused. */
async function act(page: Page, name: string, input: object): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answers = await ask<Record<string, { violations?: { code: string }[] }>>(
    page,
    `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on RuleViolations { violations { code field } } } }`,
    { input: { ...input, idempotencyKey: crypto.randomUUID() } },
  );
  return (answers[name]?.violations ?? []).map(({ code }) => code);
}

describe('a workshop, from the builder to the school’s time', () => {
  let browser: Browser;
  let worker: Visit;
  let schoolId: string;
  let programmeId: string;
  let students: Awaited<ReturnType<typeof readyAtOneSchool>>;
  let group: string;
  let day: string;
  const members = (page: Page) =>
    page.getByRole('region', { name: /^In the group/ }).getByRole('listitem');

  beforeAll(async () => {
    browser = await openBrowser();
    worker = await visit(browser, 'worker');
    const { page } = worker;
    students = await readyAtOneSchool(page, 7, {
      status: ['ACTIVE', 'MONITORED'],
      kinds: ['GROUP'],
      // From the summer holidays on it is weeks until a school is open.
      until: addDays(today, 100),
    });
    schoolId = students[0]!.schoolId;
    ({ day } = await aDayWithTwoMore(page, schoolId, addDays(today, 8)));
    await itIs(day, worker, 'worker');
    const { programmes } = await ask<{ programmes: { nodes: { id: string; name: string }[] } }>(
      page,
      '{ programmes { nodes { id name } } }',
    );
    programmeId = programmes.nodes.find(({ name }) => name === 'Calm start')!.id;
    for (const { id } of students)
      await act(page, 'putOnWaitingList', { studentId: id, schoolId, programmeId, since: day });
  });
  afterAll(() => browser.close());

  it('is planned in seven steps: the dates are shown before anything is sent', async () => {
    const { page } = worker;
    await page.goto('/workshops');
    await page.getByRole('link', { name: 'Plan a group' }).click();
    // The list that is left has a school and a programme to choose as well.
    await page.getByRole('heading', { name: 'Plan a group', level: 1 }).waitFor();
    await page.getByLabel('Programme', { exact: true }).selectOption(programmeId);
    await page.getByLabel('School', { exact: true }).selectOption(schoolId);
    await choose(page, 'Day of the week', weekdayName(day));
    await page.getByLabel('Begins at').fill('14:05');
    await page.getByRole('heading', { name: 'These would be the dates' }).waitFor();
    expect(
      await page
        .getByRole('region', { name: /would be the dates/ })
        .getByRole('listitem')
        .count(),
    ).toBe(6);
    await page.getByRole('heading', { name: 'Who could take part' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Plan the group' }).click();
    await page.getByRole('heading', { name: 'Group builder' }).waitFor();
    group = new URL(page.url()).pathname.replace('/members', '');
  });

  it('groups are proposed, and one is put into the builder, where it is changed by hand', async () => {
    const { page } = worker;
    await page.getByRole('button', { name: 'Propose groups' }).click();
    await page.getByText('no other grouping meets more need').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put them into the builder' }).click();
    await page.getByRole('heading', { name: 'Proposed for this group (6)' }).waitFor();
    const [last] = await page.getByRole('button', { name: /^Leave out/ }).all();
    await last!.click();
    await page.getByRole('heading', { name: 'Proposed for this group (5)' }).waitFor();
    await giveThePlaces(page);
    await page.getByRole('heading', { name: 'In the group: 5 of 6' }).waitFor();
    expect(await members(page).count()).toBe(5);
    expect(await findings(page)).toEqual([]);
  });

  it('a student who is kept apart from a member is stopped in the screen and in the graph', async () => {
    const { page } = worker;
    const inGroup = await members(page).allInnerTexts();
    const isIn = ({ displayName }: { displayName: string }) =>
      inGroup.some((text) => text.includes(displayName));
    const [outside, other] = students.filter((one) => !isIn(one));
    const member = students.find(isIn);
    expect(
      await act(page, 'setKeepApart', {
        studentId: outside!.id,
        otherStudentId: member!.id,
        reason: 'CONFLICT',
      }),
    ).toEqual([]);
    await page.reload();
    const row = page.getByRole('listitem').filter({ hasText: outside!.displayName });
    await row.getByText('is kept apart from somebody in this group').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    const refused = await act(page, 'addMember', {
      groupId: group.replace('/workshops/', ''),
      studentId: outside!.id,
      from: day,
      chosenReason: 'NEED_MATCHES',
      overrides: [{ code: 'KEY_STAGES_MIXED', reason: 'They know each other well' }],
    });
    expect(refused).toContain('KEPT_APART');

    await page.getByRole('button', { name: `Add: ${other!.displayName}` }).click();
    const panel = page.getByRole('dialog');
    await panel.getByLabel('Why were they chosen?').selectOption('WAITED_LONGEST');
    await panel.getByText('The group would mix key stages').first().waitFor();
    for (const one of await panel.locator('input[name^="overrides."]').all())
      await one.fill('They know each other well');
    await panel.getByRole('button', { name: 'Give the place' }).click();
    await page.getByRole('heading', { name: 'In the group: 6 of 6' }).waitFor();
    expect(await members(page).count()).toBe(6);
  });

  it('runs two sessions, one of them a catch-up, and the school’s time is right to the minute', async () => {
    const { page } = worker;
    await page.goto(group);
    await page.getByRole('heading', { name: 'Sessions', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    const register = page.getByRole('link', { name: /^Take the register: 1\./ });
    const before = await weekOf(page, schoolId, day);
    await page.setViewportSize({ width: 390, height: 900 });
    await register.click();
    await page.getByRole('heading', { name: 'Record a session' }).waitFor();
    const names = (await page.locator('fieldset legend').allInnerTexts()).map((name) =>
      name.trim(),
    );
    const present = students.filter(({ displayName }) => names.includes(displayName));
    expect(present).toHaveLength(6);
    const [late, absent, noted] = present.map(({ displayName }) => displayName);
    await choose(page, late!, 'Came late');
    await page.getByLabel(`Minutes late: ${late}`).fill('5');
    await choose(page, absent!, 'Absent');
    await page.getByLabel(`Why absent: ${absent}`).selectOption('KEPT_IN_LESSON');
    await page.getByText('Private notes, one for each student').click();
    await page.getByLabel(`Private note: ${noted}`).fill('Only for the service');
    await page.getByLabel('What was done, in a sentence').fill('Each drew a good morning');
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    const session = new URL(page.url()).pathname.split('/')[2]!;
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The session is recorded.').waitFor();
    // My day says which group it was.
    await page.getByRole('link', { name: 'Calm start' }).first().waitFor();
    const marks = (await recorded(page, session)).students.nodes;
    expect(marks.map(({ attendance }) => attendance).sort()).toEqual([
      'ABSENT',
      ...Array.from({ length: 4 }, () => 'ATTENDED'),
      'LATE',
    ]);
    expect((await weekOf(page, schoolId, day)).delivered - before.delivered).toBe(45);

    await page.goto(group);
    await page.getByRole('button', { name: 'It has begun' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'It has begun' }).click();
    await page.getByText('Running', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Plan a catch-up: ${absent}` }).click();
    const panel = page.getByRole('dialog');
    await fillDate(page, 'Day', day);
    await panel.getByLabel('Begins at').fill('15:00');
    await panel.getByRole('button', { name: 'Plan the catch-up' }).click();
    await page.getByText('(caught up alone)').waitFor();
    await page.getByRole('link', { name: /^Take the register: 1\./ }).click();
    await page.getByLabel('What was done, in a sentence').fill('The same, alone');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The session is recorded.').waitFor();

    await page.goto(group);
    await page.getByText('1 of 1, 1 caught up').waitFor();
    expect(await findings(page)).toEqual([]);
    const after = await weekOf(page, schoolId, day);
    // Six came together and one came again: the worker's minutes count once each time, whoever came.
    expect(after.delivered - before.delivered).toBe(90);
    await showsDelivered(page, schoolId, [after]);
  });

  it('its paper names nobody but the members, and holds no note and no reason', async () => {
    const { page, complaints, elsewhere } = worker;
    await page.goto(`${group}/paper`);
    await page.getByRole('heading', { name: 'Register' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.getByRole('main').innerText();
    await page.emulateMedia({ media: null });
    for (const secret of ['Only for the service', 'apart', 'They know each other'])
      expect(sheet).not.toContain(secret);
    expect(sheet).toContain('What a good morning looks like');
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
