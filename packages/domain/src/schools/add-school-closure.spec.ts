import { describe, expect, it } from 'vitest';
import { hertfordshireCalendar } from '../../test/calendars.ts';
import { CENTRE, codesOf, viewerAs } from '../../test/people.ts';
import { accepted, refused } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import { addSchoolClosure } from './add-school-closure.ts';
import type { SchoolClosure } from './school-calendar.ts';

const inset: SchoolClosure = { date: '2025-09-01', kind: 'INSET' };
const add = (closure: SchoolClosure, existing: SchoolClosure[] = []) =>
  addSchoolClosure(hertfordshireCalendar(...existing), {
    by: viewerAs('MANAGER'),
    centreId: CENTRE,
    closure,
  });

describe('a closure', () => {
  it('shuts a school day', () => {
    expect(add(inset)).toEqual(accepted([{ type: 'SchoolClosureAdded', closure: inset }]));
  });

  it.each(['2025-10-27', '2025-09-06', '2026-05-04'])(
    'on %s, no school day anyway, warns',
    (date) => {
      expect(add({ ...inset, date })).toEqual(
        accepted(
          [{ type: 'SchoolClosureAdded', closure: { ...inset, date } }],
          [violation('CLOSURE_OUTSIDE_TERM', 'date')],
        ),
      );
    },
  );

  it('beyond the known terms does not warn, since nothing is known there', () => {
    expect(add({ ...inset, date: '2026-09-01' })).toMatchObject({ warnings: [] });
  });

  it.each(['INSET', 'OCCASIONAL'] as const)('is refused on a day that is shut, as %s', (kind) => {
    expect(add({ ...inset, kind }, [inset])).toEqual(
      refused([violation('CLOSURE_EXISTS', 'date')]),
    );
  });

  it('is not for a worker to enter', () => {
    const decision = addSchoolClosure(hertfordshireCalendar(), {
      by: viewerAs('OUTREACH_WORKER'),
      centreId: CENTRE,
      closure: inset,
    });
    expect(codesOf(decision)).toEqual(['NOT_ALLOWED_FOR_ROLE']);
  });
});
