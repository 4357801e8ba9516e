import { isWallTime } from '@outreach/domain';

/** The time that was typed, `HH:MM`: "9.30", "930" and "9" are times too. Nothing where it is none. */
export function readTime(typed: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.]?(\d\d))?$/.exec(typed.trim()) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return hours !== '' && isWallTime(time) ? time : null;
}
