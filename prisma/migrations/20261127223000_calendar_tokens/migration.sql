-- A token opens one thing: the API for a program, or the days of a calendar that shows neither case nor name.
ALTER TABLE "api_token" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT 'api';
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_purpose_known" CHECK ("purpose" IN ('api', 'calendar'));
