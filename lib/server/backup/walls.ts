import 'server-only'
import type pg from 'pg'
import { textHash } from '../digest'

/** What a schema is besides its rows: walls, rights and triggers, which a backup has no rows of. */

/** The roles whose rights are told of. */
export const wallRoles = ['anning_owner', 'anning_migrate', 'anning_app', 'anning_auth', 'anning_backup']
/** A backup that names none is from when the one of backups was left out. */
export const wallRolesOnce = wallRoles.slice(0, 4)

// Each line one fact. Rights are told of our roles alone: an administrator's own are no part of the program.
const factsSql = `
  SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'wall ' || relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', 'policy', tablename, policyname, permissive, roles::text, cmd, qual, with_check) FROM pg_policies WHERE schemaname = 'public'
  UNION ALL SELECT concat_ws(' ', 'right', c.relname, r.rolname, a.privilege_type)
    FROM pg_class c, aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
    WHERE c.relnamespace = 'public'::regnamespace AND r.rolname = ANY($1)
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal AND tgrelid::regclass::text NOT LIKE 'pg_%'
  UNION ALL SELECT 'key ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
  UNION ALL SELECT 'function ' || proname || ' ' || prosecdef || ' ' || md5(prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT concat_ws(' ', 'role', rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole) FROM pg_roles WHERE rolname = ANY($1)`

/** One digest over columns, walls, policies, rights of our roles, triggers, keys, functions and roles, the same in every database of these migrations. */
export async function wallsOf(client: pg.Client, roles: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ fact: string }>(`SELECT fact FROM (${factsSql}) AS f(fact) ORDER BY fact COLLATE "C"`, [roles])
  return textHash(rows.map(({ fact }) => fact).join('\n'))
}

// Each row is something that is wrong, whatever the migrations say.
const holesSql = `
  SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'office_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
      OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive))
  UNION ALL SELECT rolname FROM pg_roles WHERE rolname IN ('anning_app', 'anning_auth') AND (rolsuper OR rolbypassrls)
  UNION ALL SELECT relname FROM pg_class WHERE relowner IN ('anning_app'::regrole, 'anning_auth'::regrole)
  UNION ALL SELECT t FROM unnest(ARRAY['evidence_item', 'custody_event', 'audit_event', 'consent_event']) t, unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) p
    WHERE has_table_privilege('anning_app', t, p)`

/** Tables and roles that break the rules of the two walls (security: every office table walled off, run-time roles weak, chains only grow). */
export const holesIn = async (client: pg.Client): Promise<string[]> => (await client.query<{ relname: string }>(holesSql)).rows.map(({ relname }) => relname)
