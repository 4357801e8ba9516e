import { expect, it, vi } from 'vitest';
import { aViewer, refused } from '../src/testing/fixtures.ts';
import { show, type Shown } from '../src/testing/harness.ts';
import { caseForms } from './forms/case-forms.ts';
import { centreForms } from './forms/centre-forms.ts';
import type { FormCase, Step } from './forms/form-case.ts';
import { planForms } from './forms/plan-forms.ts';
import { referralForms } from './forms/referral-forms.ts';
import { sessionForms } from './forms/session-forms.ts';
import { studentForms } from './forms/student-forms.ts';
import { transitionForms } from './forms/transition-forms.ts';
import { weekForms } from './forms/week-forms.ts';
import { workshopForms } from './forms/workshop-forms.ts';

const forms = {
  ...caseForms,
  ...centreForms,
  ...planForms,
  ...referralForms,
  ...sessionForms,
  ...studentForms,
  ...transitionForms,
  ...weekForms,
  ...workshopForms,
};

/** The inputs of a group of controls, by its legend. */
function groupOf(legend: string): HTMLFieldSetElement {
  const found = [...document.querySelectorAll('fieldset')].filter(
    (group) => group.querySelector(':scope > legend')?.textContent.trim() === legend,
  );
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} groups are called ${legend}`);
  return found[0];
}

async function take(screen: Shown, step: Step): Promise<void> {
  if ('fill' in step) return screen.fill(step.fill, step.with);
  if ('find' in step) {
    await screen.fill(step.find, step.pick.slice(0, 3));
    const name = new RegExp(`^${step.pick}`);
    await vi.waitFor(() => screen.getByRole('button', { name }));
    return screen.press(name);
  }
  if ('untick' in step) return screen.choose(step.untick, false);
  if ('choose' in step) {
    const [label, group] = String(step.choose).split(', in: ');
    if (group === undefined) return screen.choose(step.choose);
    const boxes = [...groupOf(group).querySelectorAll('label')];
    boxes.find((box) => box.textContent.trim() === label)?.click();
    return screen.settle();
  }
  const [year, month, day] = step.with.split('-');
  const inputs = groupOf(step.day).querySelectorAll('input');
  [day, month, year].forEach((part, index) => {
    const input = inputs[index];
    if (input === undefined || part === undefined) throw new Error(`${step.day} is no date`);
    input.value = part;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return screen.settle();
}

/** The field that an operation of this name sends. */
const rootOf = (operation: string): string =>
  operation.slice(0, 1).toLowerCase() + operation.slice(1);

/** What a school sends for itself. */
const ofSchool = ['AddStudent', 'NominateForTransition'];
const open = ({ form, props, asks, sends }: FormCase, answer: object) =>
  show(form, {
    props,
    viewer: aViewer(ofSchool.includes(sends) ? 'SCHOOL_LEAD' : 'MANAGER'),
    answers: { ...asks, [sends]: { [rootOf(sends)]: answer } },
  });

async function sendAll(found: FormCase, answer: object): Promise<Shown> {
  const screen = await open(found, answer);
  for (const step of found.steps) await take(screen, step);
  await screen.press(found.submit);
  return screen;
}

/** All that stands in the form's controls. */
const typed = (): string =>
  [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .map((control) =>
      control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value,
    )
    .join('|');

it('every form of the areas is in the table', () => {
  const files = Object.keys(import.meta.glob('../src/features/**/*Form.vue')).map((path) =>
    path.replace(/.*\/|\.vue/g, ''),
  );
  const known = new Set(Object.keys(forms).map((name) => name.replace(/,.*/, '')));
  // A file has no fields to type into; ImportsPage.spec.ts sends one. Whoever is referred is found by a search;
  // PromoteAdviceForm.spec.ts waits for it.
  expect([...known, 'ImportForm', 'PromoteAdviceForm'].sort()).toEqual(files.sort());
});

const notAllowed = refused('NOT_ALLOWED_FOR_ROLE');
const all = Object.entries(forms);
const incomplete = all.filter(([, { missing }]) => missing.length > 0);
const versioned = all.filter(([, found]) => found.versioned);

it.each(incomplete)('%s says all that is missing before it sends', async (_name, found) => {
  const screen = await open(found, notAllowed);
  await screen.press(found.submit);
  const summary = screen.getByRole('alert');
  expect([...summary.querySelectorAll('li')].map((line) => line.textContent.trim())).toEqual(
    found.missing,
  );
  const targets = [...summary.querySelectorAll('a')].map(({ hash }) => hash.slice(1));
  expect(targets).toHaveLength(found.missing.length);
  expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  expect(document.activeElement).toBe(summary);
  expect(screen.operations).not.toContain(found.sends);
  expect(await screen.violations()).toEqual([]);
});

it.each(all)(
  '%s sends what was typed, with a key, and keeps it when refused',
  async (_name, found) => {
    const screen = await sendAll(found, notAllowed);
    const [sent, ...more] = screen.sent(found.sends) as { input: Record<string, unknown> }[];
    expect(more).toEqual([]);
    expect(sent?.input).toMatchObject(found.input);
    expect(sent?.input['idempotencyKey']).toMatch(/^[0-9a-f-]{36}$/);
    expect(screen.getByRole('alert').textContent).toContain('Your role may not do this');
    await screen.press(found.submit);
    const [, again] = screen.sent(found.sends) as { input: Record<string, unknown> }[];
    expect(again?.input).toMatchObject(found.input);
    expect(again?.input['idempotencyKey']).not.toBe(sent?.input['idempotencyKey']);
  },
);

it.each(versioned)(
  '%s keeps what was typed where somebody else was first',
  async (_name, found) => {
    const screen = await sendAll(found, { __typename: 'Conflict', currentVersion: 9 });
    const before = typed();
    expect(screen.getByRole('alert').textContent).toContain('What you typed is still here');
    await screen.press('Load what they saved');
    expect(typed()).toBe(before);
  },
);
