-- AlterTable
ALTER TABLE "attempt_source" ADD COLUMN     "answered" BOOLEAN,
ADD COLUMN     "ending" TEXT,
ADD COLUMN     "forwarded" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "phone_index" BYTEA;

-- AlterTable
ALTER TABLE "contact_attempt" ADD COLUMN     "answered_by" TEXT NOT NULL DEFAULT 'rule';

-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "phone_index" BYTEA;
