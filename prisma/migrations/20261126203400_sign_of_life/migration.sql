-- When the server that reads a file last said so: a reading that lives is not taken up by another one.
ALTER TABLE "import_run" ADD COLUMN "alive_at" TIMESTAMPTZ(3);
