import type { DemoCentre } from '../demo-centre.ts';
import { addAccount, addStaff, type DemoPerson } from './demo-staff.ts';

export interface CentreStaff {
  readonly manager: DemoPerson;
  readonly workers: readonly DemoPerson[];
}

/** A full week is 37 hours. */
const fullWeek = 2220;

/** Eight at the centre, one of the panel and one commissioner. */
export function addCentreStaff(centre: DemoCentre): CentreStaff {
  const manager = addAccount(centre, 'manager@demo.example.org', {
    jobTitle: 'Outreach manager',
    minutes: fullWeek,
  });
  addAccount(centre, 'centre@demo.example.org', {
    jobTitle: 'Respite teacher',
    minutes: fullWeek,
  });
  addAccount(centre, 'admin@demo.example.org', { jobTitle: 'Office and data', minutes: 1500 });
  addAccount(centre, 'panel@demo.example.org', { jobTitle: 'Behaviour panel' });
  addAccount(centre, 'commissioner@demo.example.org', { jobTitle: 'Area commissioner' });
  return { manager, workers: addWorkers(centre) };
}

function addWorkers(centre: DemoCentre): DemoPerson[] {
  const jobTitle = 'Outreach worker';
  const others = [fullWeek, 1776, 1332].map((minutes, index) =>
    addStaff(centre, {
      role: 'OUTREACH_WORKER',
      email: `worker-${index + 3}@demo.example.org`,
      jobTitle,
      minutes,
    }),
  );
  return [
    addAccount(centre, 'worker@demo.example.org', { jobTitle, minutes: fullWeek }),
    addAccount(centre, 'second-worker@demo.example.org', { jobTitle, minutes: fullWeek }),
    ...others,
  ];
}
