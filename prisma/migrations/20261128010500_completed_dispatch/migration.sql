-- AlterTable
ALTER TABLE "letter_dispatch" ADD COLUMN "completes" UUID;

-- CreateIndex
CREATE INDEX "letter_dispatch_office_id_completes_idx" ON "letter_dispatch"("office_id", "completes");

-- AddForeignKey
ALTER TABLE "letter_dispatch" ADD CONSTRAINT "letter_dispatch_office_id_completes_fkey" FOREIGN KEY ("office_id", "completes") REFERENCES "letter_dispatch"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- It tells how a letter went out, or adds to an entry what came later, or takes one back; nothing is taken back twice.
ALTER TABLE letter_dispatch DROP CONSTRAINT tells_or_undoes;
ALTER TABLE letter_dispatch ADD CONSTRAINT tells_or_undoes CHECK (
  (undoes IS NULL AND completes IS NULL AND way IS NOT NULL AND "on" IS NOT NULL)
  OR (undoes IS NULL AND completes IS NOT NULL AND way IS NULL AND "on" IS NULL AND NOT on_about)
  OR (undoes IS NOT NULL AND completes IS NULL AND way IS NULL AND "on" IS NULL AND NOT on_about AND reference IS NULL AND scan_id IS NULL AND receipt_id IS NULL));
