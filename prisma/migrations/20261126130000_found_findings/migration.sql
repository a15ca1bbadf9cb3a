-- AlterTable
ALTER TABLE "finding" ADD COLUMN     "is_found" BOOLEAN NOT NULL DEFAULT true;

-- Until now a finding rested on acts alone: without any it was found no longer.
UPDATE finding SET is_found = cardinality(attempt_ids) > 0;
