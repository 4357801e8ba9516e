import * as v from 'valibot';

const flag = v.pipe(
  v.optional(v.picklist(['0', '1', 'false', 'true', '']), ''),
  v.transform((text) => (text === '' ? null : text === '1' || text === 'true')),
);
const wholeNumber = (fallback: number) =>
  v.pipe(v.optional(v.string(), String(fallback)), v.regex(/^\d+$/), v.transform(Number));

const Settings = v.object({
  NODE_ENV: v.optional(v.picklist(['production', 'development', 'test']), 'production'),
  PORT: wholeNumber(4000),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATA_DIR: v.optional(v.string(), ''),
  DATABASE_URL: v.optional(v.string(), ''),
  DATABASE_LOGIN_URL: v.optional(v.string(), ''),
  DATABASE_POOL: wholeNumber(10),
  DEMO: flag,
  EXPLORER: flag,
  PUBLIC_URL: v.optional(v.string(), ''),
  TRUSTED_PROXIES: v.optional(v.string(), ''),
  SMTP_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^smtps?:\/\/./))]), ''),
  MAIL_FROM: v.optional(v.string(), 'Outreach <outreach@localhost>'),
});

/** What the server may be told from outside, checked once at start. The README lists each with its default. */
export interface Env {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Runs the migrations; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Answers requests, as the role that owns nothing. Derived from `databaseUrl` when not given. */
  readonly databaseLoginUrl: string | null;
  readonly databasePool: number;
  readonly demo: boolean;
  readonly explorer: boolean;
  readonly publicUrl: string;
  readonly trustedProxies: readonly string[];
  /** A mail server; null for the folder of captured mail. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
}

/** Reads the settings; throws with the names of those that are wrong. */
export function readEnv(source: NodeJS.ProcessEnv, defaultDataDir: string): Env {
  const parsed = v.safeParse(Settings, source);
  if (!parsed.success) {
    const names = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'settings');
    throw new Error(`These settings are not usable: ${[...new Set(names)].join(', ')}`);
  }
  const given = parsed.output;
  const databaseUrl = given.DATABASE_URL || null;
  const demo = given.DEMO ?? databaseUrl === null;
  return {
    production: given.NODE_ENV === 'production',
    port: given.PORT,
    host: given.HOST,
    dataDir: given.DATA_DIR || defaultDataDir,
    databaseUrl,
    databaseLoginUrl: given.DATABASE_LOGIN_URL || (databaseUrl && asLoginRole(databaseUrl)),
    databasePool: given.DATABASE_POOL,
    demo,
    explorer: given.EXPLORER ?? (demo || given.NODE_ENV !== 'production'),
    publicUrl: given.PUBLIC_URL || `http://${given.HOST}:${given.PORT}`,
    trustedProxies: given.TRUSTED_PROXIES.split(',').filter((address) => address !== ''),
    smtpUrl: given.SMTP_URL || null,
    mailFrom: given.MAIL_FROM,
  };
}

function asLoginRole(url: string): string {
  const login = new URL(url);
  login.username = 'outreach_login';
  return login.toString();
}
