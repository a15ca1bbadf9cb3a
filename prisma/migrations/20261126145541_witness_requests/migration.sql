-- CreateTable
CREATE TABLE "witness_request" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "passcode_hash" TEXT,
    "contact" TEXT,
    "witness_name" TEXT NOT NULL,
    "asked_as" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "views" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3),
    "consent_at" TIMESTAMPTZ(3),
    "consent_version" TEXT,
    "consent_hash" BYTEA,
    "answers" TEXT,
    "saved_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "statement_id" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "decline_reason" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),
    "scan_id" UUID,

    CONSTRAINT "witness_request_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE INDEX "witness_request_office_id_case_id_created_at_idx" ON "witness_request"("office_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "witness_request_office_id_statement_id_idx" ON "witness_request"("office_id", "statement_id");

-- CreateIndex
CREATE INDEX "witness_request_office_id_scan_id_idx" ON "witness_request"("office_id", "scan_id");

-- CreateIndex
CREATE UNIQUE INDEX "witness_request_office_id_token_hash_key" ON "witness_request"("office_id", "token_hash");

-- AddForeignKey
ALTER TABLE "witness_request" ADD CONSTRAINT "witness_request_office_id_case_id_fkey" FOREIGN KEY ("office_id", "case_id") REFERENCES "case_file"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "witness_request" ADD CONSTRAINT "witness_request_office_id_statement_id_fkey" FOREIGN KEY ("office_id", "statement_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "witness_request" ADD CONSTRAINT "witness_request_office_id_scan_id_fkey" FOREIGN KEY ("office_id", "scan_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office. A request is never deleted: it says what was asked of whom.
ALTER TABLE witness_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE witness_request FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON witness_request AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON witness_request FOR ALL TO anning_app USING (true) WITH CHECK (true);
REVOKE ALL ON witness_request FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON witness_request TO anning_app;

ALTER TABLE witness_request ADD CONSTRAINT token_hash_is_whole CHECK (octet_length(token_hash) = 32);
ALTER TABLE witness_request ADD CONSTRAINT lives_fourteen_days_at_most CHECK (expires_at <= created_at + interval '14 days');
ALTER TABLE witness_request ADD CONSTRAINT sent_with_consent CHECK (sent_at IS NULL
  OR (answers IS NOT NULL AND statement_id IS NOT NULL AND consent_at IS NOT NULL AND consent_version IS NOT NULL AND octet_length(consent_hash) = 32));
ALTER TABLE witness_request ADD CONSTRAINT signed_when_sent CHECK ((signed_at IS NULL) = (scan_id IS NULL) AND (scan_id IS NULL OR sent_at IS NOT NULL));
ALTER TABLE witness_request ADD CONSTRAINT withdrawn_when_sent CHECK (withdrawn_at IS NULL OR sent_at IS NOT NULL);

-- What a witness sent stays as it was sent, and what was withdrawn stays withdrawn.
CREATE TRIGGER sent_is_frozen BEFORE UPDATE ON witness_request FOR EACH ROW
  WHEN (OLD.sent_at IS NOT NULL AND (NEW.sent_at IS DISTINCT FROM OLD.sent_at OR NEW.answers IS DISTINCT FROM OLD.answers
    OR NEW.statement_id IS DISTINCT FROM OLD.statement_id OR NEW.consent_at IS DISTINCT FROM OLD.consent_at
    OR NEW.consent_version IS DISTINCT FROM OLD.consent_version OR NEW.consent_hash IS DISTINCT FROM OLD.consent_hash
    OR (OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at OR NEW.scan_id IS DISTINCT FROM OLD.scan_id))))
  EXECUTE FUNCTION refuse_change();
