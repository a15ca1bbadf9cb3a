-- AlterTable
ALTER TABLE "case_file" ADD COLUMN     "reviewed_edition" TEXT;

-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "tries" INTEGER NOT NULL DEFAULT 0;
