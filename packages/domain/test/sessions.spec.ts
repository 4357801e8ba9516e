import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../src/kernel/dates.ts';
import type { Decision } from '../src/kernel/decision.ts';
import { isSchoolDay } from '../src/schools/school-calendar.ts';
import { AN_AUTUMN } from '../src/sessions/session.builder.ts';
import { REASONS_OF_AN_ABSENT_WORKER, SESSION_KIND_RULES } from '../src/sessions/session-codes.ts';
import { studentMinutes, workerMinutes } from '../src/sessions/session-minutes.ts';
import {
  evolveSession,
  sessionStanding,
  type Session,
  type SessionEvent,
} from '../src/sessions/session.ts';
import { holds } from './seeded.ts';
import {
  decideOnRelease,
  decideOnSession,
  MAXIMUM_SIZE,
  NO_SESSIONS,
  sessionStories,
  type SessionAct,
  type SessionWorld,
  type ToldSession,
} from './session-acts.ts';

function after(
  told: ToldSession | undefined,
  decision: Decision<SessionEvent>,
): ToldSession | undefined {
  if (decision.outcome === 'refused') {
    expect(decision.violations).not.toEqual([]);
    return told;
  }
  return decision.events.reduce<ToldSession | undefined>(
    (now, event) => ({
      state: evolveSession(now?.state ?? null, event),
      events: [...(now?.events ?? []), event],
    }),
    told,
  );
}

function step(world: SessionWorld, act: SessionAct): SessionWorld {
  if (act.deed === 'PASS') return { ...world, today: addDays(world.today, Math.abs(act.days)) };
  if (act.deed === 'WITHDRAW') {
    const studentId = act.students[0];
    if (studentId === undefined || world.withdrawn.has(studentId)) return world;
    const now = { ...world, withdrawn: new Map([...world.withdrawn, [studentId, world.today]]) };
    const sessions = world.sessions.map(
      (told) => after(told, decideOnRelease(now, told, studentId)) ?? told,
    );
    return { ...now, sessions };
  }
  const told =
    act.deed === 'PLAN' || act.deed === 'UNPLANNED'
      ? undefined
      : world.sessions[act.which % world.sessions.length];
  const decision = decideOnSession(world, act, told);
  if (decision === null) return world;
  const next = after(told, decision);
  if (next === undefined || next === told) return world;
  const sessions =
    told === undefined
      ? [...world.sessions, next]
      : world.sessions.map((one) => (one === told ? next : one));
  return { ...world, sessions };
}

const ids = (students: readonly { readonly studentId: string }[]) =>
  students.map(({ studentId }) => studentId).sort();

/** What holds of every session that can come about. */
const INVARIANTS: Record<string, (told: ToldSession, world: SessionWorld) => void> = {
  'the events, told again, give the session': ({ state, events }) => {
    expect(events.reduce<Session | null>(evolveSession, null)).toEqual(state);
  },
  'it is in the plan once, before anything else': ({ events }) => {
    expect(events.map(({ type }) => type).lastIndexOf('SessionPlanned')).toBe(0);
  },
  'attendance is for exactly those expected, nobody twice (GRP-5, GRP-6)': ({ state }) => {
    expect(new Set(ids(state.students)).size).toBe(state.students.length);
    if (state.state === 'HAPPENED')
      expect(ids(state.record.attendance)).toEqual(ids(state.students));
  },
  'somebody who was expected is marked, whoever came besides': ({ events }) => {
    events.reduce<Session | null>((before, event) => {
      if (event.type === 'SessionHeld' && before?.state === 'PLANNED')
        expect(ids(event.students)).toEqual(expect.arrayContaining(ids(before.students)));
      return evolveSession(before, event);
    }, null);
  },
  'the number of students is that of its kind (SUP-1, GRP-1)': ({ state }) => {
    const wanted = SESSION_KIND_RULES[state.kind].students;
    const came =
      state.state === 'HAPPENED'
        ? state.record.attendance.filter(({ attendance }) => attendance !== 'ABSENT')
        : [];
    if (wanted === 'NONE') expect(state.students).toEqual([]);
    if (wanted === 'ONE') expect(state.students).toHaveLength(1);
    if (wanted === 'SEVERAL') {
      expect(state.students).not.toEqual([]);
      expect(came.length).toBeLessThanOrEqual(MAXIMUM_SIZE);
    }
    if (state.state === 'HAPPENED' && (wanted === 'ONE' || wanted === 'SEVERAL'))
      expect(came).not.toEqual([]);
  },
  'a session is its minutes once, whoever came; each student has their own (ALL-4, GRP-6)': ({
    state,
  }) => {
    if (state.state === 'HAPPENED') {
      const { minutes, attendance } = state.record;
      const lost = attendance.map((one) =>
        one.attendance === 'ABSENT' ? minutes : (one.minutesLate ?? 0),
      );
      expect(workerMinutes(state, false)).toBe(minutes);
      expect(studentMinutes(state)).toBe(
        minutes * attendance.length - lost.reduce((sum, one) => sum + one, 0),
      );
    } else expect(studentMinutes(state)).toBe(0);
  },
  'time is used where the worker was there, and not otherwise (ALL-5)': ({ state }) => {
    if (state.state === 'DID_NOT_HAPPEN') {
      const used = workerMinutes(state, true);
      expect(used).toBe(state.workerWasThere ? state.slot.minutes : 0);
      if (REASONS_OF_AN_ABSENT_WORKER.includes(state.reason)) expect(used).toBe(0);
    }
    if (state.state === 'PLANNED' || state.state === 'CANCELLED')
      expect(workerMinutes(state, true)).toBe(0);
  },
  'late has its minutes, absent its reason, and neither the other': ({ state }) => {
    if (state.state === 'HAPPENED')
      for (const { attendance, minutesLate, absence } of state.record.attendance) {
        expect(minutesLate !== null).toBe(attendance === 'LATE');
        expect(absence !== null).toBe(attendance === 'ABSENT');
        if (minutesLate !== null) {
          expect(minutesLate).toBeGreaterThan(0);
          expect(minutesLate).toBeLessThan(state.record.minutes);
        }
      }
  },
  'what is over is never planned again, and a cancelled one is never held': ({ events }) => {
    const types = events.map(({ type }) => type);
    const over = types.findIndex((type) => type === 'SessionHeld' || type === 'SessionNotHeld');
    if (over >= 0) {
      expect(types.slice(over)).not.toContain('SessionMoved');
      expect(types.slice(over)).not.toContain('SessionCancelled');
      expect(types.slice(over)).not.toContain('StudentsChanged');
    }
    const called = types.indexOf('SessionCancelled');
    if (called >= 0) expect(called).toBe(types.length - 1);
  },
  'nothing is planned after its day (rules.md 4.0)': ({ state }, { today }) => {
    if (state.slot.on < today) expect(sessionStanding(state, today)).not.toBe('PLANNED');
  },
  'nothing was held or lost on a day to come': ({ state }, { today }) => {
    if (state.state === 'HAPPENED' || state.state === 'DID_NOT_HAPPEN')
      expect(state.slot.on <= today).toBe(true);
  },
  'students are seen on school days': ({ state }) => {
    const { students } = SESSION_KIND_RULES[state.kind];
    if (students === 'ONE' || students === 'SEVERAL')
      expect(isSchoolDay(AN_AUTUMN, state.slot.on)).toBe(true);
  },
  'nobody is expected or worked with after consent was withdrawn (CNS-3)': (
    { state },
    { withdrawn },
  ) => {
    const since = ({ studentId }: { studentId: Session['students'][number]['studentId'] }) =>
      withdrawn.get(studentId);
    const there =
      state.state === 'HAPPENED'
        ? state.record.attendance.filter(({ attendance }) => attendance !== 'ABSENT')
        : state.state === 'PLANNED'
          ? state.students
          : [];
    for (const student of there) {
      const on = since(student);
      // What was held earlier that day was held under consent; the record of it stays.
      if (on !== undefined)
        expect(state.state === 'HAPPENED' ? state.slot.on <= on : state.slot.on < on).toBe(true);
    }
  },
  'what happened can be stored and read back': (told) => {
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  },
};

describe('whatever is planned, moved, cancelled, recorded and recorded again', () => {
  holds(
    'no reachable session breaks an invariant',
    fc.property(sessionStories, (story) => {
      story.reduce((before, act) => {
        const world = step(before, act);
        if (world !== before)
          for (const told of world.sessions)
            for (const invariant of Object.values(INVARIANTS)) invariant(told, world);
        return world;
      }, NO_SESSIONS);
    }),
    150,
  );

  it('the stories get somewhere: every kind of event happens in them, and is put right', () => {
    const seen = new Set<string>();
    for (const story of fc.sample(sessionStories, { numRuns: 120, seed: 20261116 }))
      for (const { events } of story.reduce(step, NO_SESSIONS).sessions)
        for (const [at, { type }] of events.entries()) {
          seen.add(type);
          if (at > 0) seen.add(`${events[at - 1]?.type ?? ''} > ${type}`);
        }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'SessionPlanned > SessionMoved',
        'SessionPlanned > SessionCancelled',
        'SessionPlanned > StudentsChanged',
        'SessionMoved > SessionHeld',
        'SessionHeld > SessionHeld',
        'SessionHeld > SessionNotHeld',
        'SessionNotHeld > SessionHeld',
      ]),
    );
  });
});
