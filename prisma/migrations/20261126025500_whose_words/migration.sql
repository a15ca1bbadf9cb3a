-- AlterTable
ALTER TABLE "contact_attempt" ADD COLUMN     "content_by" TEXT;

-- Words of attempts that stand on a person's note alone were written by that person; of others nobody can tell any more, so the file's they stay.
UPDATE contact_attempt SET content_by = 'person' WHERE grade = 'declared' AND content IS NOT NULL;
