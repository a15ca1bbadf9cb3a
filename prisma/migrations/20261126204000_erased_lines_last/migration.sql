-- Who writes a line of custody holds the head of the office's chain until the end of the transaction. So the lines of an erasure are made up before its rows go
-- and written after them: meanwhile uploads go on.
DROP FUNCTION tell_erased(text, uuid[], uuid, text);

-- One line of custody for each original and issued letter that is to go. Canonical JSON (RFC 8785): keys in order, no blanks; ids, hashes, words.
CREATE FUNCTION erased_lines(sort text, gone uuid[], whose uuid, why text) RETURNS text[] LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE who uuid := erasing_member();
BEGIN
  IF why NOT IN ('wish', 'ended', 'retention', 'mistake', 'restored') THEN
    RAISE EXCEPTION 'no reason to erase: %', why USING ERRCODE = '42501';
  END IF;
  RETURN ARRAY(SELECT format('{"action":"%s-erased","actor":"%s","caseId":"%s","%sId":"%s","sha256":"%s","what":"%s"}',
      sort, who, whose, sort, t.id, encode(t.hash, 'hex'), why)
    FROM (SELECT id, sha256 AS hash FROM evidence_item WHERE sort = 'evidence' AND office_id = app_office() AND id = ANY (gone)
      UNION ALL SELECT id, pdf_sha256 FROM letter WHERE sort = 'letter' AND office_id = app_office() AND id = ANY (gone) AND state = 'issued') t
    ORDER BY t.id);
END $$;
ALTER FUNCTION erased_lines(text, uuid[], uuid, text) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION erased_lines(text, uuid[], uuid, text) FROM PUBLIC;

CREATE FUNCTION tell_erased(lines text[]) RETURNS void LANGUAGE sql SET search_path = pg_catalog, public, pg_temp
AS $$ INSERT INTO custody_event (office_id, payload) SELECT app_office(), line FROM unnest(lines) WITH ORDINALITY AS l (line, place) ORDER BY place $$;
ALTER FUNCTION tell_erased(text[]) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION tell_erased(text[]) FROM PUBLIC;

-- Both functions as they are, with the lines made up where they were written, and written where the functions return.
DO $$
DECLARE
  named regprocedure;
  body text;
BEGIN
  FOREACH named IN ARRAY ARRAY['erase_case(uuid, text)', 'erase_thing(uuid, text)']::regprocedure[]
  LOOP
    body := replace(pg_get_functiondef(named), 'PERFORM tell_erased(', 'lines := lines || erased_lines(');
    body := regexp_replace(body, '\mDECLARE\M', E'DECLARE\n  lines text[] := ''{}'';');
    body := regexp_replace(body, 'RETURN (counts|of_case);', E'PERFORM tell_erased(lines);\n  RETURN \\1;', 'g');
    EXECUTE body;
  END LOOP;
END $$;
