-- The second wall: row-level security by office, grants per role, append-only tables and the chain of custody.
-- The roles exist before the first migration. Nothing here runs as anning_owner: under FORCE RLS it would see no rows.

-- The office of the running transaction. After a local setting a pooled connection reports '' and not NULL, hence nullif.
CREATE FUNCTION app_office() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.office_id', true), '')::uuid $$;

-- Tables the app role works in: one restrictive wall for every role, one permissive door for the app.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'idempotency_key', 'client', 'case_file', 'party', 'phone_line', 'chat_account', 'refusal', 'intake_draft', 'evidence_item', 'evidence_note',
    'import_run', 'contact_attempt', 'attempt_source', 'evidence_link', 'finding', 'ticket', 'ticket_event', 'deadline_row', 'letter',
    'custody_event', 'audit_event', 'chain_head', 'consent_event']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO PUBLIC
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
  END LOOP;

  -- Tables the auth role searches before the office is known: the wall stands for everyone else.
  FOREACH name IN ARRAY ARRAY['member', 'invitation', 'api_token']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO anning_app, anning_owner
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY auth_door ON %I FOR ALL TO anning_auth USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

ALTER TABLE office ENABLE ROW LEVEL SECURITY;
ALTER TABLE office FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON office AS RESTRICTIVE FOR ALL TO anning_app, anning_owner USING (id = (SELECT app_office())) WITH CHECK (id = (SELECT app_office()));
CREATE POLICY app_door ON office FOR SELECT TO anning_app USING (true);
CREATE POLICY auth_door ON office FOR ALL TO anning_auth USING (true) WITH CHECK (true);

-- The trigger's function runs as the owner and keeps the heads.
CREATE POLICY chain_door ON chain_head FOR ALL TO anning_owner USING (true) WITH CHECK (true);

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
GRANT SELECT ON office, member, chain_head TO anning_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  idempotency_key, client, party, phone_line, chat_account, refusal, intake_draft, evidence_note, contact_attempt, attempt_source, evidence_link,
  finding, deadline_row, letter TO anning_app;
GRANT SELECT, INSERT, UPDATE ON case_file, import_run, ticket TO anning_app;
GRANT SELECT, INSERT ON evidence_item, ticket_event, custody_event, audit_event, consent_event TO anning_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON "user", session, known_device, launch_link, rate_limit, invitation, api_token TO anning_auth;
GRANT SELECT, INSERT, UPDATE ON member, office TO anning_auth;

DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO anning_app;
  END IF;
END $$;

-- Append-only: no right is granted, and the tables refuse even a role that has it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = '42501'; END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['evidence_item', 'ticket_event', 'custody_event', 'audit_event', 'consent_event']
  LOOP
    EXECUTE format('CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;

-- An issued letter is frozen.
CREATE TRIGGER issued_is_frozen BEFORE UPDATE OR DELETE ON letter FOR EACH ROW WHEN (OLD.state = 'issued') EXECUTE FUNCTION refuse_change();

-- Numbers and links one row of a chain: hash = sha256('anning-<chain>-1|office|seq|hex(prev)|at|payload'), at = ISO, µs, UTC.
CREATE FUNCTION link_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  name text := TG_ARGV[0];
  head chain_head%ROWTYPE;
BEGIN
  INSERT INTO chain_head (office_id, chain, seq, hash) VALUES (NEW.office_id, name, 0, ''::bytea) ON CONFLICT (office_id, chain) DO NOTHING;
  SELECT * INTO STRICT head FROM chain_head WHERE office_id = NEW.office_id AND chain = name FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.prev := head.hash;
  NEW.at := clock_timestamp();
  NEW.case_id := (NEW.payload::jsonb ->> 'caseId')::uuid;
  NEW.hash := sha256(convert_to(concat_ws('|', 'anning-' || name || '-1', NEW.office_id, NEW.seq, encode(NEW.prev, 'hex'),
    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), NEW.payload), 'UTF8'));
  UPDATE chain_head SET seq = NEW.seq, hash = NEW.hash WHERE office_id = NEW.office_id AND chain = name;
  RETURN NEW;
END $$;
ALTER FUNCTION link_chain() OWNER TO anning_owner;
REVOKE ALL ON FUNCTION link_chain() FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON chain_head TO anning_owner;

CREATE TRIGGER linked BEFORE INSERT ON custody_event FOR EACH ROW EXECUTE FUNCTION link_chain('custody');
CREATE TRIGGER linked BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION link_chain('audit');

ALTER TABLE contact_attempt ADD CONSTRAINT local_day_is_a_day CHECK (local_day ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE ticket_event ADD CONSTRAINT on_is_a_day CHECK ("on" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE deadline_row ADD CONSTRAINT due_is_a_day CHECK (due ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE evidence_item ADD CONSTRAINT sha256_is_whole CHECK (octet_length(sha256) = 32);
ALTER TABLE finding ADD CONSTRAINT state_is_known CHECK (state IN ('proposed', 'confirmed', 'dismissed'));
ALTER TABLE letter ADD CONSTRAINT state_is_known CHECK (state IN ('draft', 'issued') AND (state = 'issued') = (issued_at IS NOT NULL AND pdf_sha256 IS NOT NULL));
ALTER TABLE import_run ADD CONSTRAINT state_is_known CHECK (state IN ('running', 'done', 'failed'));
