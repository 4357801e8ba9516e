/**
 * How long the database works, waits and stays idle for one who answers requests, whatever the server asks of it.
 * The work of whoever runs the server (migrations, first start, imports by command) is not bound.
 */
export const timeLimits = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  transaction_timeout: '30s',
} as const;

const values = Object.entries(timeLimits)
  .map(([name, value]) => `('${name}', '${value}')`)
  .join(', ');

/**
 * Sets them for a connection, which needs no right to alter a role. Those that this version of PostgreSQL does not
 * know are left out: `transaction_timeout` came with 17.
 */
export const setTimeLimits = `select set_config(l.name, l.value, false)
  from (values ${values}) as l (name, value) join pg_settings s on s.name = l.name`;
