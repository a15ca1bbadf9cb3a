-- What a request made beside what it was about: the answer kept for repeats goes when either does.
ALTER TABLE "idempotency_key" ADD COLUMN "made_id" UUID;
