-- DropIndex
DROP INDEX "consent_event_office_id_member_id_purpose_at_idx";

-- AlterTable
ALTER TABLE "case_file" ADD COLUMN     "keep_because" TEXT,
ADD COLUMN     "keep_decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "keep_decided_by" UUID,
ADD COLUMN     "keep_until" VARCHAR(10);

-- AlterTable
ALTER TABLE "consent_event" ADD COLUMN     "case_id" UUID NOT NULL,
ADD COLUMN     "channel" TEXT,
ADD COLUMN     "said_by" TEXT NOT NULL,
ADD COLUMN     "version" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "idempotency_key" ADD COLUMN     "subject_id" UUID;

-- CreateTable
CREATE TABLE "erasure_request" (
    "office_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_request_pkey" PRIMARY KEY ("office_id","case_id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "asked_by" UUID,
    "erased_by" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,
    "counts" JSONB NOT NULL,
    "files" TEXT[],
    "uploads" BOOLEAN NOT NULL,
    "files_gone_at" TIMESTAMPTZ(3),
    "scrubbed_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE INDEX "erasure_office_id_case_id_idx" ON "erasure"("office_id", "case_id");

-- CreateIndex
CREATE INDEX "case_file_office_id_keep_until_idx" ON "case_file"("office_id", "keep_until");

-- CreateIndex
CREATE INDEX "consent_event_office_id_case_id_at_idx" ON "consent_event"("office_id", "case_id", "at");

-- AddForeignKey
ALTER TABLE "consent_event" ADD CONSTRAINT "consent_event_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure_request" ADD CONSTRAINT "erasure_request_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['erasure', 'erasure_request']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO PUBLIC
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON erasure_request TO anning_app;
GRANT SELECT, INSERT, UPDATE ON erasure TO anning_app;

ALTER TABLE erasure ADD CONSTRAINT kind_is_known CHECK (kind IN ('case', 'original', 'letter', 'person'));
ALTER TABLE erasure ADD CONSTRAINT subject_is_no_text CHECK (subject ~ '^[0-9a-f-]{36}$' OR subject ~ '^[0-9a-f]{64}$');
ALTER TABLE erasure ADD CONSTRAINT names_only CHECK (array_to_string(files, ' ') ~ '^([odq]/[0-9a-f-]+( |$))*$');
ALTER TABLE consent_event ADD CONSTRAINT said_by_is_known CHECK (said_by IN ('client', 'told'));
ALTER TABLE case_file ADD CONSTRAINT keep_until_is_a_day CHECK (keep_until ~ '^\d{4}-\d{2}-\d{2}$');

-- What only grows goes with what it belongs to, and what is frozen with its case: erase_case and erase_thing alone run as the owner. The chains never go.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE free text[] := ARRAY['name', 'about', 'note', 'options', 'document', 'edits', 'dropped', 'evidence_id', 'taken_from_id'];
BEGIN
  IF TG_OP = 'UPDATE' AND current_user = 'anning_owner' AND to_jsonb(NEW) - free = to_jsonb(OLD) - free THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND current_user = 'anning_owner' AND TG_TABLE_NAME IN ('evidence_item', 'ticket_event', 'letter', 'consent_event') THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

-- The owner passes the inner door of what can be erased, inside the wall of the office like everyone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['attempt_source', 'evidence_link', 'deadline_row', 'file_check', 'consent_event', 'erasure_request', 'custody_event']
  LOOP
    EXECUTE format('CREATE POLICY erasing_door ON %I FOR ALL TO anning_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- Whoever erases: an owner or coordinator of the office of this transaction.
CREATE FUNCTION erasing_member() RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE found uuid;
BEGIN
  SELECT id INTO found FROM member WHERE office_id = app_office() AND user_id::text = current_setting('app.user_id', true)
    AND disabled_at IS NULL AND role IN ('owner', 'coordinator');
  IF found IS NULL THEN
    RAISE EXCEPTION 'only an owner or a coordinator erases' USING ERRCODE = '42501';
  END IF;
  RETURN found;
END $$;
REVOKE ALL ON FUNCTION erasing_member() FROM PUBLIC;
ALTER FUNCTION erasing_member() OWNER TO anning_owner;

-- One line of custody for each original and issued letter that goes. Canonical JSON (RFC 8785): keys in order, no blanks; ids, hashes, words.
CREATE FUNCTION tell_erased(sort text, gone uuid[], whose uuid, why text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE who uuid := erasing_member();
BEGIN
  IF why NOT IN ('wish', 'ended', 'retention', 'mistake', 'restored') THEN
    RAISE EXCEPTION 'no reason to erase: %', why USING ERRCODE = '42501';
  END IF;
  INSERT INTO custody_event (office_id, payload)
    SELECT app_office(), format('{"action":"%s-erased","actor":"%s","caseId":"%s","%sId":"%s","sha256":"%s","what":"%s"}',
      sort, who, whose, sort, t.id, encode(t.hash, 'hex'), why)
    FROM (SELECT id, sha256 AS hash FROM evidence_item WHERE sort = 'evidence' AND office_id = app_office() AND id = ANY (gone)
      UNION ALL SELECT id, pdf_sha256 FROM letter WHERE sort = 'letter' AND office_id = app_office() AND id = ANY (gone) AND state = 'issued') t
    ORDER BY t.id;
END $$;
REVOKE ALL ON FUNCTION tell_erased(text, uuid[], uuid, text) FROM PUBLIC;
ALTER FUNCTION tell_erased(text, uuid[], uuid, text) OWNER TO anning_owner;

-- Erases a case: tells the chain of custody, then takes away every row of it, in the order of the foreign keys. The only way in which what only grows can go.
-- Returns how many rows went, by table; null for a case that is not there. The caller destroys the case's key and the files.
CREATE FUNCTION erase_case(wanted uuid, why text) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  office uuid := app_office();
  step text;
  gone bigint;
  counts jsonb := '{}';
  of_client uuid;
  of_case text := 'case_id = $2';
  of_ticket text := 'ticket_id IN (SELECT id FROM ticket WHERE office_id = $1 AND case_id = $2)';
  of_original text := 'evidence_id IN (SELECT id FROM evidence_item WHERE office_id = $1 AND case_id = $2)';
BEGIN
  PERFORM erasing_member();
  SELECT client_id INTO of_client FROM case_file WHERE office_id = office AND id = wanted FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM tell_erased('evidence', ARRAY(SELECT id FROM evidence_item WHERE office_id = office AND case_id = wanted), wanted, why);
  PERFORM tell_erased('letter', ARRAY(SELECT id FROM letter WHERE office_id = office AND case_id = wanted), wanted, why);
  FOREACH step IN ARRAY ARRAY[
    'idempotency_key|(subject_id IS NULL AND status IS NOT NULL) OR subject_id IN (SELECT $2 UNION ALL SELECT id FROM evidence_item WHERE office_id = $1 AND case_id = $2
      UNION ALL SELECT id FROM contact_attempt WHERE office_id = $1 AND case_id = $2 UNION ALL SELECT id FROM ticket WHERE office_id = $1 AND case_id = $2
      UNION ALL SELECT id FROM letter WHERE office_id = $1 AND case_id = $2 UNION ALL SELECT id FROM finding WHERE office_id = $1 AND case_id = $2
      UNION ALL SELECT id FROM import_run WHERE office_id = $1 AND case_id = $2 UNION ALL SELECT id FROM witness_request WHERE office_id = $1 AND case_id = $2
      UNION ALL SELECT id FROM derivative WHERE office_id = $1 AND case_id = $2)',
    'evidence_link|' || of_original, 'attempt_source|' || of_case, 'recording_fact|' || of_original, 'evidence_note|' || of_original,
    'derivative|' || of_case, 'witness_request|' || of_case, 'ticket_event|' || of_ticket, 'deadline_row|' || of_case, 'finding|' || of_case,
    'letter|' || of_case, 'ticket|' || of_case, 'import_run|' || of_case, 'contact_attempt|' || of_case, 'file_check|' || of_case,
    'evidence_item|' || of_case, 'refusal|' || of_case, 'chat_account|' || of_case, 'phone_line|' || of_case, 'party|' || of_case,
    'consent_event|' || of_case, 'erasure_request|' || of_case, 'case_file|id = $2']
  LOOP
    EXECUTE format('DELETE FROM %I WHERE office_id = $1 AND (%s)', split_part(step, '|', 1), split_part(step, '|', 2)) USING office, wanted;
    GET DIAGNOSTICS gone = ROW_COUNT;
    counts := counts || jsonb_build_object(split_part(step, '|', 1), gone);
  END LOOP;
  DELETE FROM client WHERE office_id = office AND id = of_client AND NOT EXISTS (SELECT FROM case_file WHERE office_id = office AND client_id = of_client);
  RETURN counts;
END $$;
ALTER FUNCTION erase_case(uuid, text) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION erase_case(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_case(uuid, text) TO anning_app;

-- Erases one original or one issued letter of a case that stays, with all that rests on it alone. What was taken out of it, and what else names it, stays
-- without it; a witness's request goes with its statement. Returns the case's id, null for what is not there.
CREATE FUNCTION erase_thing(wanted uuid, why text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  office uuid := app_office();
  of_case uuid;
  acts uuid[];
BEGIN
  PERFORM erasing_member();
  SELECT case_id INTO of_case FROM letter WHERE office_id = office AND id = wanted FOR UPDATE;
  IF FOUND THEN
    PERFORM tell_erased('letter', ARRAY[wanted], of_case, why);
    DELETE FROM idempotency_key WHERE office_id = office AND (subject_id = wanted OR (subject_id IS NULL AND status IS NOT NULL));
    DELETE FROM file_check WHERE office_id = office AND kind = 'letter' AND thing_id = wanted;
    DELETE FROM letter WHERE office_id = office AND id = wanted;
    RETURN of_case;
  END IF;
  SELECT case_id INTO of_case FROM evidence_item WHERE office_id = office AND id = wanted FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM tell_erased('evidence', ARRAY[wanted], of_case, why);
  acts := ARRAY(SELECT DISTINCT attempt_id FROM attempt_source WHERE office_id = office AND evidence_id = wanted);
  DELETE FROM idempotency_key WHERE office_id = office AND (subject_id IS NULL AND status IS NOT NULL OR subject_id IN (wanted, of_case)
    OR subject_id = ANY (acts) OR subject_id IN (SELECT id FROM import_run WHERE office_id = office AND evidence_id = wanted));
  DELETE FROM evidence_link WHERE office_id = office AND evidence_id = wanted;
  DELETE FROM attempt_source WHERE office_id = office AND evidence_id = wanted;
  DELETE FROM contact_attempt a WHERE office_id = office AND id = ANY (acts)
    AND NOT EXISTS (SELECT FROM attempt_source s WHERE s.office_id = office AND s.attempt_id = a.id);
  DELETE FROM recording_fact WHERE office_id = office AND evidence_id = wanted;
  DELETE FROM evidence_note WHERE office_id = office AND evidence_id = wanted;
  DELETE FROM derivative WHERE office_id = office AND evidence_id = wanted;
  DELETE FROM import_run WHERE office_id = office AND evidence_id = wanted;
  DELETE FROM file_check WHERE office_id = office AND kind = 'evidence' AND thing_id = wanted;
  DELETE FROM witness_request WHERE office_id = office AND (statement_id = wanted OR scan_id = wanted);
  UPDATE ticket_event SET evidence_id = NULL WHERE office_id = office AND evidence_id = wanted;
  UPDATE evidence_item SET taken_from_id = NULL WHERE office_id = office AND taken_from_id = wanted;
  DELETE FROM evidence_item WHERE office_id = office AND id = wanted;
  RETURN of_case;
END $$;
ALTER FUNCTION erase_thing(uuid, text) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION erase_thing(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_thing(uuid, text) TO anning_app;

-- After an erasure the program itself rewrites the tables and their log, so that no page keeps what a deleted row held. Maintaining reads and changes no row.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['idempotency_key', 'client', 'case_file', 'party', 'phone_line', 'chat_account', 'refusal', 'intake_draft', 'evidence_item',
    'evidence_note', 'recording_fact', 'derivative', 'witness_request', 'import_run', 'contact_attempt', 'attempt_source', 'evidence_link', 'finding', 'ticket',
    'ticket_event', 'deadline_row', 'letter', 'file_check', 'consent_event', 'erasure_request', 'case_key']
  LOOP
    EXECUTE format('GRANT MAINTAIN ON %I TO anning_app', name);
  END LOOP;
END $$;
