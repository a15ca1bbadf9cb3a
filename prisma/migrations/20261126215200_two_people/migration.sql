-- AlterTable
ALTER TABLE "erasure" ADD COLUMN     "request_id" UUID;

-- AlterTable: a request is for a case or for a person of it. Those that wait keep waiting.
ALTER TABLE "erasure_request" DROP CONSTRAINT "erasure_request_pkey",
ADD COLUMN     "id" UUID,
ADD COLUMN     "kind" TEXT,
ADD COLUMN     "subject" TEXT,
ADD COLUMN     "things" UUID[];
UPDATE "erasure_request" SET "id" = gen_random_uuid(), "kind" = 'case', "subject" = "case_id"::text, "things" = '{}';
ALTER TABLE "erasure_request" ALTER COLUMN "id" SET NOT NULL,
ALTER COLUMN "kind" SET NOT NULL,
ALTER COLUMN "subject" SET NOT NULL,
ALTER COLUMN "asked_at" SET DEFAULT clock_timestamp(),
ADD CONSTRAINT "erasure_request_pkey" PRIMARY KEY ("office_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "erasure_request_office_id_case_id_subject_key" ON "erasure_request"("office_id", "case_id", "subject");

ALTER TABLE erasure_request ADD CONSTRAINT kind_is_known CHECK (kind IN ('case', 'person'));
ALTER TABLE erasure_request ADD CONSTRAINT subject_is_no_text CHECK (subject ~ '^[0-9a-f-]{36}$' OR subject ~ '^[0-9a-f]{64}$');
ALTER TABLE erasure_request ADD CONSTRAINT why_is_known CHECK (why IN ('wish', 'ended', 'retention', 'mistake'));

-- Members ask in their own name, and the database says when: nobody can put a first word into somebody else's mouth.
REVOKE INSERT ON erasure_request FROM anning_app;
GRANT INSERT (office_id, id, case_id, kind, subject, things, why, asked_by) ON erasure_request TO anning_app;
CREATE POLICY own_word ON erasure_request AS RESTRICTIVE FOR INSERT TO anning_app WITH CHECK (asked_by IN (
  SELECT m.id FROM member m WHERE m.office_id = app_office() AND m.user_id::text = current_setting('app.user_id', true)
    AND m.disabled_at IS NULL AND m.role IN ('owner', 'coordinator')));

-- Where somebody else is in the office who may erase, one of them has to have asked for the same, in their own name and at most 14 days ago. `restored` is the
-- program's word after a restore, which repeats what was decided before: it passes for an owner, in whose name the program works, and the chain keeps it.
CREATE FUNCTION check_second_word(subjects text[], thing uuid, why text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE me uuid := erasing_member();
BEGIN
  IF why = 'restored' AND EXISTS (SELECT FROM member WHERE office_id = app_office() AND id = me AND role = 'owner') THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM member WHERE office_id = app_office() AND id <> me AND disabled_at IS NULL AND role IN ('owner', 'coordinator'))
    AND NOT EXISTS (SELECT FROM erasure_request r JOIN member m ON m.office_id = r.office_id AND m.id = r.asked_by
      WHERE r.office_id = app_office() AND r.asked_by <> me AND m.disabled_at IS NULL AND m.role IN ('owner', 'coordinator')
        AND r.asked_at > clock_timestamp() - interval '14 days' AND (r.subject = ANY (subjects) OR thing = ANY (r.things))) THEN
    RAISE EXCEPTION 'a second person has to ask for it first' USING ERRCODE = '42501';
  END IF;
END $$;
ALTER FUNCTION check_second_word(text[], uuid, text) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION check_second_word(text[], uuid, text) FROM PUBLIC;

-- Both functions as they are, and they ask for the second word before anything else.
DO $$
DECLARE asks text := 'PERFORM erasing_member();';
BEGIN
  EXECUTE replace(pg_get_functiondef('erase_case(uuid, text)'::regprocedure), asks, 'PERFORM check_second_word(ARRAY[wanted::text], NULL, why);');
  EXECUTE replace(pg_get_functiondef('erase_thing(uuid, text)'::regprocedure), asks, 'PERFORM check_second_word(''{}'', wanted, why);');
END $$;

-- A person of a case as requests and erasures name them: see person-subject.ts.
CREATE FUNCTION person_subject(of_case uuid, person text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp
AS $$ SELECT encode(sha256(convert_to('anning-person-1|' || of_case || '|' || person, 'UTF8')), 'hex') $$;

-- A witness who is taken out of a case takes their request along; what they handed in has gone before, by erase_thing. Returns whether there was one.
DROP FUNCTION erase_request(uuid);
CREATE FUNCTION erase_request(wanted uuid, why text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE subjects text[];
BEGIN
  SELECT ARRAY[person_subject(case_id, id::text), person_subject(case_id, contact)] INTO subjects
    FROM witness_request WHERE office_id = app_office() AND id = wanted;
  PERFORM erasing_member();
  IF subjects IS NULL THEN
    RETURN false;
  END IF;
  PERFORM check_second_word(subjects, NULL, why);
  DELETE FROM idempotency_key WHERE office_id = app_office() AND (subject_id = wanted OR (subject_id IS NULL AND status IS NOT NULL));
  DELETE FROM witness_request WHERE office_id = app_office() AND id = wanted AND statement_id IS NULL AND scan_id IS NULL;
  RETURN FOUND;
END $$;
ALTER FUNCTION erase_request(uuid, text) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION erase_request(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_request(uuid, text) TO anning_app;

-- What was said of an original that stays names a person no more. The original is not touched; the line of custody carries the commitment to what is said from
-- now on, which takes the place of the one from when it came in. `said`: null = nothing. Returns whether it is there.
CREATE FUNCTION unname_original(wanted uuid, said text, says text, subject text, why text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  who uuid := erasing_member();
  of_case uuid;
BEGIN
  PERFORM check_second_word(ARRAY[subject], NULL, why);
  IF says !~ '^[0-9a-f]{64}$' OR said NOT LIKE 'v1.%' THEN
    RAISE EXCEPTION 'neither sealed nor committed to' USING ERRCODE = '42501';
  END IF;
  UPDATE evidence_item SET about = said WHERE office_id = app_office() AND id = wanted RETURNING case_id INTO of_case;
  IF of_case IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO custody_event (office_id, payload) VALUES (app_office(),
    format('{"action":"evidence-unnamed","actor":"%s","caseId":"%s","evidenceId":"%s","says":"%s"}', who, of_case, wanted, says));
  RETURN true;
END $$;
ALTER FUNCTION unname_original(uuid, text, text, text, text) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION unname_original(uuid, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION unname_original(uuid, text, text, text, text) TO anning_app;
