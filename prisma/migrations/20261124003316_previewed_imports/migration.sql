-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "about" TEXT;

-- CreateIndex
CREATE INDEX "contact_attempt_office_id_at_idx" ON "contact_attempt"("office_id", "at");

-- A file shown before its rows come in waits for a person's word.
ALTER TABLE import_run DROP CONSTRAINT state_is_known;
ALTER TABLE import_run ADD CONSTRAINT state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed'));
