-- AlterTable
ALTER TABLE "evidence_item" ADD COLUMN     "taken_from_id" UUID;

-- AddForeignKey
ALTER TABLE "evidence_item" ADD CONSTRAINT "evidence_item_office_id_taken_from_id_fkey" FOREIGN KEY ("office_id", "taken_from_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
