import { describe, expect, it } from 'vitest';
import { CENTRE, codesOf, OTHER_CENTRE, viewerAs } from '../../test/people.ts';
import { accepted } from '../kernel/decision.ts';
import { removeSchoolClosure } from './remove-school-closure.ts';

const closure = { centreId: CENTRE, date: '2026-11-16' };

describe('removing a closure', () => {
  it.each(['MANAGER', 'ADMINISTRATOR'] as const)('is done by a %s', (role) => {
    expect(removeSchoolClosure(closure, { by: viewerAs(role) })).toEqual(
      accepted([{ type: 'SchoolClosureRemoved', date: '2026-11-16' }]),
    );
  });

  it.each([
    viewerAs('SCHOOL_LEAD'),
    viewerAs('OUTREACH_WORKER'),
    viewerAs('MANAGER', OTHER_CENTRE),
  ])('is not done by a $role of $centreId', (by) => {
    expect(codesOf(removeSchoolClosure(closure, { by }))).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  });
});
