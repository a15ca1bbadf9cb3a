-- AlterTable
ALTER TABLE "case_file" ADD COLUMN     "answers" TEXT;
