import type { Viewer } from '../access/viewer.ts';
import { canWriteProgramme } from '../access/workshop-access.ts';
import { decided, type Decision } from '../kernel/decision.ts';
import { violation } from '../kernel/violation.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';
import { programmeViolations, type Programme } from './programme.ts';
import type { WorkshopViolationCode } from './workshop-violations.ts';

export interface KeepProgramme {
  readonly by: Viewer;
  readonly programme: Programme;
  readonly settings: Pick<ServiceSettings, 'groupSizeDefault'>;
}

export interface ProgrammeKept {
  readonly type: 'ProgrammeKept';
  readonly programme: Programme;
}

/** Writes a programme, new or changed. Runs that were planned from it keep their own sessions. */
export function keepProgramme(
  state: Programme | null,
  { by, programme, settings }: KeepProgramme,
): Decision<ProgrammeKept, WorkshopViolationCode> {
  const same = state !== null && JSON.stringify(state) === JSON.stringify(programme);
  return decided(
    [
      ...(canWriteProgramme(by, programme) ? [] : [violation('NOT_ALLOWED_FOR_ROLE' as const)]),
      ...programmeViolations(programme, settings),
    ],
    same ? [] : [{ type: 'ProgrammeKept', programme }],
  );
}
