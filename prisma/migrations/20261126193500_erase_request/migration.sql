-- A witness who is taken out of a case takes their request along; what they handed in has gone before, by erase_thing. Returns whether there was one.
CREATE FUNCTION erase_request(wanted uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM erasing_member();
  DELETE FROM idempotency_key WHERE office_id = app_office() AND (subject_id = wanted OR (subject_id IS NULL AND status IS NOT NULL));
  DELETE FROM witness_request WHERE office_id = app_office() AND id = wanted AND statement_id IS NULL AND scan_id IS NULL;
  RETURN FOUND;
END $$;
ALTER FUNCTION erase_request(uuid) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION erase_request(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_request(uuid) TO anning_app;

-- Rows of a file on their way into a case go with it.
DO $$ BEGIN
  EXECUTE replace(pg_get_functiondef('erase_case(uuid, text)'::regprocedure), '''import_run|''', '''arriving_row|'' || of_case, ''import_run|''');
END $$;
CREATE POLICY erasing_door ON arriving_row FOR ALL TO anning_owner USING (true) WITH CHECK (true);
GRANT MAINTAIN ON arriving_row TO anning_app;
