-- What the rows of a case's files are told apart by: it goes along when the case moves, so that a later file of the same phone brings no row twice.
ALTER TABLE "case_file" ADD COLUMN "row_salt" TEXT;

-- An original that came with a package and is kept elsewhere: its own digest and size stay, and beside them stands what is here in its place.
ALTER TABLE "evidence_item" ADD COLUMN "held_as" TEXT, ADD COLUMN "held_sha256" BYTEA, ADD COLUMN "held_bytes" BIGINT;
ALTER TABLE "evidence_item" ADD CONSTRAINT held_is_whole CHECK (
  (held_as IS NULL AND held_sha256 IS NULL AND held_bytes IS NULL)
  OR (held_as = 'nothing' AND held_sha256 IS NULL AND held_bytes IS NULL)
  OR (held_as IN ('clean-copy', 'extract') AND octet_length(held_sha256) = 32 AND held_bytes IS NOT NULL));

-- One more sealed column in the list of all; the list stays what it was otherwise.
DO $$ BEGIN
  EXECUTE 'CREATE OR REPLACE VIEW sealed_text WITH (security_invoker = true) AS ' || rtrim(pg_get_viewdef('sealed_text'::regclass), ';')
    || ' UNION ALL SELECT office_id, ''case_file'', ''row_salt'', id, id::text, id, row_salt FROM case_file';
  EXECUTE replace(pg_get_functiondef('seal_anew(text, text, jsonb)'::regprocedure), '''case_file.answers'',', '''case_file.answers'', ''case_file.row_salt'',');
END $$;
