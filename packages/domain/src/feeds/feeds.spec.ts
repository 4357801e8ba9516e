import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/seeded.ts';
import { A_WORKER, aManager, ANOTHER_WORKER, aWorker } from '../access/viewer.builder.ts';
import { given } from '../kernel/given-when-then.ts';
import { instantAt } from '../kernel/wall-time.ts';
import { makeCalendarFeed, revokeCalendarFeed } from './calendar-feed.ts';
import { escapeText, foldLine, icalendar } from './icalendar.ts';

const octets = (text: string) => encodeURIComponent(text).replaceAll(/%../g, '.').length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('the text of a calendar (RFC 5545)', () => {
  it.each([
    ['St Mary, Letchworth; main\\site', String.raw`St Mary\, Letchworth\; main\\site`],
    ['two\r\nlines\nof text\rhere', String.raw`two\nlines\nof text\nhere`],
    ['a\u0000b\u0007c\td', 'abcd'],
    ['BEGIN:VEVENT', 'BEGIN:VEVENT'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  holds(
    'folds every line to 75 octets, and loses nothing of it',
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = `SUMMARY:${escapeText(text)}`;
      const folded = foldLine(line);
      for (const one of folded.split('\r\n')) expect(octets(one)).toBeLessThanOrEqual(75);
      expect(unfolded(folded)).toBe(line);
    }),
  );

  it('folds at 75 octets, not characters, and never within one', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
  });

  const event = (on: string, at: string, summary = 'Support') => ({
    ...{ uid: 'session-1@outreach', from: instantAt(on, at), to: instantAt(on, '10:00') },
    ...{ summary, location: 'Oak School' },
  });
  const text = (...events: ReturnType<typeof event>[]) =>
    icalendar('My week', events, '2026-11-25T12:00:00.000Z');

  it('is one that calendars read', () => {
    expect(text(event('2026-11-30', '09:00')).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Outreach//Outreach//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:My week',
      'X-WR-TIMEZONE:Europe/London',
      'BEGIN:VEVENT',
      'UID:session-1@outreach',
      'DTSTAMP:20261125T120000Z',
      'DTSTART:20261130T090000Z',
      'DTEND:20261130T100000Z',
      'SUMMARY:Support',
      'LOCATION:Oak School',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps nine o’clock at nine on both sides of a clock change', () => {
    const starts = (on: string) => /DTSTART:(\S+)/.exec(text(event(on, '09:00')))?.[1];
    expect(['2026-10-23', '2026-10-26', '2027-03-26', '2027-03-29'].map(starts)).toEqual([
      '20261023T080000Z',
      '20261026T090000Z',
      '20270326T090000Z',
      '20270329T080000Z',
    ]);
  });

  holds(
    'has as many events as it was given, whatever they are called',
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 }), (names) => {
      const written = text(...names.map((name) => event('2026-11-30', '09:00', name)));
      expect(written.match(/^BEGIN:VEVENT\r$/gm) ?? []).toHaveLength(names.length);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
  );
});

describe('a worker’s feed', () => {
  it('is made and revoked by the worker, and by nobody for them', () => {
    given(A_WORKER)
      .when(makeCalendarFeed, { by: aWorker(), initials: false })
      .then({ type: 'FeedMade', initials: false });
    given({ workerId: A_WORKER, revoked: false })
      .when(revokeCalendarFeed, { by: aWorker() })
      .then({ type: 'FeedRevoked' });
    given({ workerId: A_WORKER, revoked: true }).when(revokeCalendarFeed, { by: aWorker() }).then();
    for (const by of [aManager(), aWorker({ staffId: ANOTHER_WORKER })]) {
      given(A_WORKER)
        .when(makeCalendarFeed, { by, initials: false })
        .thenRefused('NOT_ALLOWED_FOR_ROLE');
      given({ workerId: A_WORKER, revoked: true })
        .when(revokeCalendarFeed, { by })
        .thenRefused('NOT_ALLOWED_FOR_ROLE');
    }
  });
});
