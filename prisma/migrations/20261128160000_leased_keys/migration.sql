-- Which process runs the deed of a key, and until when it is taken to be alive, by the clock of the database. Of claims from before: nobody, so they are free.
ALTER TABLE "idempotency_key" ADD COLUMN "holder" UUID;
ALTER TABLE "idempotency_key" ADD COLUMN "lease_until" TIMESTAMPTZ(3);
