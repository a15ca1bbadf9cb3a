-- CreateTable
CREATE TABLE "likeness_reason" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "draft_digest" BYTEA NOT NULL,
    "share" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "given_by" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "likeness_reason_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE INDEX "likeness_reason_office_id_letter_id_idx" ON "likeness_reason"("office_id", "letter_id");

-- CreateIndex
CREATE INDEX "likeness_reason_office_id_case_id_idx" ON "likeness_reason"("office_id", "case_id");

-- AddForeignKey
ALTER TABLE "likeness_reason" ADD CONSTRAINT "likeness_reason_office_id_letter_id_fkey" FOREIGN KEY ("office_id", "letter_id") REFERENCES "letter"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE likeness_reason ADD CONSTRAINT digest_is_whole CHECK (octet_length(draft_digest) = 32);
ALTER TABLE likeness_reason ADD CONSTRAINT share_is_a_percentage CHECK (share BETWEEN 0 AND 100);

-- The second wall, as for every table of an office. Rows are only added, and go with their letter.
ALTER TABLE likeness_reason ENABLE ROW LEVEL SECURITY;
ALTER TABLE likeness_reason FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON likeness_reason AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON likeness_reason FOR ALL TO anning_app USING (true) WITH CHECK (true);
CREATE POLICY sealing_door ON likeness_reason FOR ALL TO anning_owner USING (true) WITH CHECK (true);
-- Members write in their own name. A reason that comes with a package may be anybody's: its letter is issued, so it opens nothing.
CREATE POLICY own_word ON likeness_reason AS RESTRICTIVE FOR INSERT TO anning_app WITH CHECK (given_by IN (
  SELECT m.id FROM member m WHERE m.office_id = app_office() AND m.user_id::text = current_setting('app.user_id', true)
    AND m.disabled_at IS NULL AND m.role IN ('owner', 'coordinator', 'volunteer'))
  OR EXISTS (SELECT FROM letter l WHERE l.office_id = app_office() AND l.id = letter_id AND l.state = 'issued'));
REVOKE ALL ON likeness_reason FROM PUBLIC;
GRANT SELECT, INSERT, MAINTAIN ON likeness_reason TO anning_app;

-- The case's rows of it go before its letters, and its text is sealed anew with the others.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('erase_case(uuid, text)'::regprocedure), '''letter|'' || of_case', '''likeness_reason|'' || of_case, ''letter|'' || of_case');
  EXECUTE replace(pg_get_functiondef('seal_anew(text, text, jsonb)'::regprocedure), '''letter.dropped''', '''letter.dropped'', ''likeness_reason.reason''');
  EXECUTE 'CREATE OR REPLACE VIEW sealed_text WITH (security_invoker = true) AS ' || rtrim(pg_get_viewdef('sealed_text'::regclass), '; ')
    || ' UNION ALL SELECT office_id, ''likeness_reason'', ''reason'', id, id::text, case_id, reason FROM likeness_reason';
END $$;
