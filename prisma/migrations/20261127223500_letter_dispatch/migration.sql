-- CreateTable
CREATE TABLE "letter_dispatch" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "way" TEXT,
    "on" VARCHAR(10),
    "on_about" BOOLEAN NOT NULL,
    "reference" TEXT,
    "note" TEXT,
    "scan_id" UUID,
    "receipt_id" UUID,
    "undoes" UUID,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_dispatch_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE INDEX "letter_dispatch_office_id_case_id_idx" ON "letter_dispatch"("office_id", "case_id");

-- CreateIndex
CREATE INDEX "letter_dispatch_office_id_letter_id_id_idx" ON "letter_dispatch"("office_id", "letter_id", "id");

-- AddForeignKey
ALTER TABLE "letter_dispatch" ADD CONSTRAINT "letter_dispatch_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_dispatch" ADD CONSTRAINT "letter_dispatch_office_id_letter_id_fkey" FOREIGN KEY ("office_id", "letter_id") REFERENCES "letter"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_dispatch" ADD CONSTRAINT "letter_dispatch_office_id_scan_id_fkey" FOREIGN KEY ("office_id", "scan_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_dispatch" ADD CONSTRAINT "letter_dispatch_office_id_receipt_id_fkey" FOREIGN KEY ("office_id", "receipt_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_dispatch" ADD CONSTRAINT "letter_dispatch_office_id_undoes_fkey" FOREIGN KEY ("office_id", "undoes") REFERENCES "letter_dispatch"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office; only appended. The owner passes the inner door, to seal anew and to erase.
ALTER TABLE letter_dispatch ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_dispatch FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON letter_dispatch AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON letter_dispatch FOR ALL TO anning_app USING (true) WITH CHECK (true);
CREATE POLICY sealing_door ON letter_dispatch FOR ALL TO anning_owner USING (true) WITH CHECK (true);
REVOKE ALL ON letter_dispatch FROM PUBLIC;
GRANT SELECT, INSERT ON letter_dispatch TO anning_app;
GRANT MAINTAIN ON letter_dispatch TO anning_app;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON letter_dispatch FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON letter_dispatch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE letter_dispatch ADD CONSTRAINT on_is_a_day CHECK ("on" ~ '^\d{4}-\d{2}-\d{2}$');
-- Either it tells how a letter went out, or it takes back an entry; nothing is taken back twice.
ALTER TABLE letter_dispatch ADD CONSTRAINT tells_or_undoes CHECK (
  (undoes IS NULL AND way IS NOT NULL AND "on" IS NOT NULL)
  OR (undoes IS NOT NULL AND way IS NULL AND "on" IS NULL AND NOT on_about AND reference IS NULL AND scan_id IS NULL AND receipt_id IS NULL));
CREATE UNIQUE INDEX letter_dispatch_office_id_undoes_key ON letter_dispatch (office_id, undoes);

-- What an erased original leaves behind, and the sealed columns, may change by the owner's hand; rows go with their letter or case.
DO $$
DECLARE body text;
BEGIN
  body := replace(pg_get_functiondef('refuse_change()'::regprocedure), '''evidence_id'', ''taken_from_id''',
    '''evidence_id'', ''taken_from_id'', ''reference'', ''scan_id'', ''receipt_id''');
  EXECUTE replace(body, '''letter'', ''consent_event''', '''letter'', ''letter_dispatch'', ''consent_event''');

  body := replace(pg_get_functiondef('erase_case(uuid, text)'::regprocedure), '''letter|'' || of_case', '''letter_dispatch|'' || of_case, ''letter|'' || of_case');
  EXECUTE replace(body, 'UNION ALL SELECT id FROM letter WHERE office_id = $1 AND case_id = $2',
    'UNION ALL SELECT id FROM letter WHERE office_id = $1 AND case_id = $2 UNION ALL SELECT id FROM letter_dispatch WHERE office_id = $1 AND case_id = $2');

  body := replace(pg_get_functiondef('erase_thing(uuid, text)'::regprocedure), 'DELETE FROM letter WHERE office_id = office AND id = wanted;',
    'DELETE FROM letter_dispatch WHERE office_id = office AND letter_id = wanted;
    DELETE FROM letter WHERE office_id = office AND id = wanted;');
  EXECUTE replace(body, 'UPDATE ticket_event SET evidence_id = NULL',
    'UPDATE letter_dispatch SET scan_id = NULL WHERE office_id = office AND scan_id = wanted;
  UPDATE letter_dispatch SET receipt_id = NULL WHERE office_id = office AND receipt_id = wanted;
  UPDATE ticket_event SET evidence_id = NULL');

  EXECUTE 'CREATE OR REPLACE VIEW sealed_text WITH (security_invoker = true) AS ' || rtrim(pg_get_viewdef('sealed_text'::regclass), ';')
    || ' UNION ALL SELECT office_id, ''letter_dispatch'', ''reference'', id, id::text, case_id, reference FROM letter_dispatch'
    || ' UNION ALL SELECT office_id, ''letter_dispatch'', ''note'', id, id::text, case_id, note FROM letter_dispatch';
  EXECUTE replace(pg_get_functiondef('seal_anew(text, text, jsonb)'::regprocedure), '''letter.options'',',
    '''letter_dispatch.reference'', ''letter_dispatch.note'', ''letter.options'',');
END $$;
