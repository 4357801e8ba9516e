import type { Mail, Transport } from '../src/modules/notices/transport.ts';
import type { Acts } from './acts.ts';
import { aStudent, inDays } from './mutations/rows.ts';
import { aCaseOf } from './mutations/situations.ts';

/** A post office whose mail is kept, beside what it logged. */
export interface Post {
  readonly mails: Mail[];
  readonly logged: object[];
  readonly parts: (transport?: Transport) => {
    readonly database: Acts['outreach']['database'];
    readonly transport: Transport;
    readonly from: string;
    readonly publicUrl: string;
    readonly log: (line: object) => void;
  };
}

/** Empties the outbox, and keeps what is sent from now on. */
export async function emptyPost(acts: Acts): Promise<Post> {
  for (const table of ['notice', 'notice_choice', 'worker_cover', 'case_cover'])
    await acts.stored(`delete from outreach.${table}`);
  const mails: Mail[] = [];
  const logged: object[] = [];
  const keep: Transport = (mail) => {
    mails.push(mail);
    return Promise.resolve();
  };
  return {
    mails,
    logged,
    parts: (transport = keep) => ({
      database: acts.outreach.database,
      transport,
      from: 'Outreach <outreach@example.org>',
      publicUrl: 'https://outreach.example.org/',
      log: (line) => void logged.push(line),
    }),
  };
}

export async function anOpenCase({ outreach }: Acts) {
  const studentId = await aStudent(outreach);
  return { studentId, caseId: await aCaseOf(outreach, studentId) };
}

export const giveCaseTo = (acts: Acts, caseId: string, workerId: string) =>
  acts.does('manager', 'assignDedicatedWorker', {
    ...{ caseId, expectedVersion: 1, workerId, from: inDays(0) },
  });
