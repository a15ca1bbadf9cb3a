// The database roles, made before the first migration because policies and grants name them.
// anning_owner owns the schema and cannot log in; anning_migrate (BYPASSRLS) runs migrations and never meets the web server;
// anning_app and anning_auth are the two the server logs in with: no superuser, no BYPASSRLS, owner of nothing. anning_backup (BYPASSRLS) reads every row
// and writes none; the web server never meets it either.

export const OWNER = 'anning_owner'
export const MIGRATE = 'anning_migrate'
export const APP = 'anning_app'
export const AUTH = 'anning_auth'
export const BACKUP = 'anning_backup'

/** Roles that log in, in the order their passwords are kept. */
export const LOGIN_ROLES = [MIGRATE, APP, AUTH, BACKUP]

const ATTRIBUTES = {
  [OWNER]: 'NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE',
  [MIGRATE]: 'LOGIN BYPASSRLS NOSUPERUSER NOCREATEDB NOCREATEROLE',
  [APP]: 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE',
  [AUTH]: 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE',
  [BACKUP]: 'LOGIN BYPASSRLS NOSUPERUSER NOCREATEDB NOCREATEROLE',
}

// Postgres must end a stuck statement before the client's own timeout does (transaction timeout 8 s).
const LIMITS = ["statement_timeout = '5s'", "idle_in_transaction_session_timeout = '7s'", "lock_timeout = '3s'"]

/** SQL that creates whichever of the roles is missing; safe to repeat, needs CREATEROLE (and BYPASSRLS to give it). */
export function rolesSql() {
  const create = Object.entries(ATTRIBUTES).map(([role, attributes]) =>
    `IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} ${attributes}; END IF;`)
  const limits = [APP, AUTH].flatMap((role) => LIMITS.map((limit) => `ALTER ROLE ${role} SET ${limit};`))
  return [
    `DO $$ BEGIN ${create.join(' ')} END $$;`,
    `GRANT ${OWNER} TO ${MIGRATE} WITH INHERIT TRUE, SET TRUE;`,
    ...limits,
  ].join('\n')
}

// After an erasure the server waits for who still sees what is gone (others' sessions, a backup), then ends the log of writes that still holds it. Who may not
// give this away leaves it to the operator (README).
const CLEARING = [`GRANT pg_read_all_stats TO ${APP}`, `GRANT pg_checkpoint TO ${APP}`, `GRANT EXECUTE ON FUNCTION pg_switch_wal() TO ${APP}`]

/** SQL that gives the roles their place in the current database; run by whoever may alter schema public. */
export function schemaSql() {
  return [
    `ALTER SCHEMA public OWNER TO ${OWNER};`,
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC;',
    `GRANT USAGE ON SCHEMA public TO ${APP}, ${AUTH}, ${BACKUP};`,
    ...CLEARING.map((grant) => `DO $$ BEGIN ${grant}; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;`),
  ].join('\n')
}
