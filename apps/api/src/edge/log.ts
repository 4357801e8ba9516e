/** What a line of the log may say. Names, variables, tokens and SQL parameters have no field here. */
export interface LogLine {
  readonly event:
    'request' | 'fault' | 'started' | 'stopping' | 'stopped' | 'mail-failed' | 'mail-given-up';
  readonly requestId?: string;
  readonly actorId?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly operation?: string;
  readonly codes?: readonly string[];
  readonly incidents?: readonly string[];
  readonly incident?: string;
  readonly errorName?: string;
  readonly errorCode?: string;
  readonly constraint?: string;
  readonly frames?: readonly string[];
  readonly address?: string;
  readonly noticeId?: string;
}

export type Log = (line: LogLine) => void;

const allowed = [
  'event',
  'requestId',
  'actorId',
  'method',
  'route',
  'status',
  'durationMs',
  'operation',
  'codes',
  'incidents',
  'incident',
  'errorName',
  'errorCode',
  'constraint',
  'frames',
  'address',
  'noticeId',
] as const satisfies readonly (keyof LogLine)[];

/** One JSON object a line, with the listed fields only, whatever else the caller's object carries. */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  return (line) => {
    const picked: Record<string, unknown> = { time: now().toISOString() };
    for (const name of allowed) if (line[name] !== undefined) picked[name] = line[name];
    write(`${JSON.stringify(picked)}\n`);
  };
}
