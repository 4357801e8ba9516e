import { randomUUID } from 'node:crypto';
import type { Em } from '../../src/persistence/orm.ts';
import type { Subjects } from './asked-by-screens.ts';

/** Sessions, programmes, groups and nominations are booked for the screens, not found. */
type Found = Exclude<keyof Subjects, 'session' | 'programme' | 'group' | 'nomination'>;

/** What there is most of: the table with its alias, and how much hangs on a row of it. */
const fullest = {
  school: ['school s', '(select count(*) from outreach.student x where x.school_id = s.id)'],
  student: [
    'student s',
    '(select count(*) from outreach.history_entry x where x.student_id = s.id)',
  ],
  referral: [
    'referral s',
    '(select count(*) from outreach.referral_question x where x.referral_id = s.id)',
  ],
  draft: ['referral_draft s', 'length(s.content::text)'],
  case: [
    'support_case s',
    '(select count(*) from outreach.history_entry x where x.case_id = s.id)',
  ],
  consent: [
    'consent s',
    '(select count(*) from outreach.sharing_consent x where x.consent_id = s.id)',
  ],
  worker: [
    'staff_member s',
    `(select count(*) from outreach.allocation x where x.worker_id = s.id and x.starts_on <= current_date
      and coalesce(x.ends_on, 'infinity') >= current_date)`,
  ],
  import: [
    'establishment_import s',
    '(select count(*) from outreach.establishment_import_row x where x.import_id = s.id)',
  ],
} as const satisfies Record<Found, readonly [string, string]>;

/** Of each kind the thing in the centre that has most to show. */
export async function findSubjects(em: Em, centreId: string): Promise<Subjects> {
  const found = async (kind: Found): Promise<string> => {
    const [table, size] = fullest[kind];
    const [row] = await em.execute<{ id: string }[]>(
      `select s.id from outreach.${table} where s.centre_id = ? order by ${size} desc, s.id limit 1`,
      [centreId],
    );
    if (row === undefined) throw new Error(`The centre has no ${kind}`);
    return row.id;
  };
  return {
    school: await found('school'),
    student: await found('student'),
    referral: await found('referral'),
    draft: await found('draft'),
    case: await found('case'),
    consent: await found('consent'),
    worker: await found('worker'),
    import: await found('import'),
    session: randomUUID(),
    programme: randomUUID(),
    group: randomUUID(),
    nomination: randomUUID(),
  };
}
