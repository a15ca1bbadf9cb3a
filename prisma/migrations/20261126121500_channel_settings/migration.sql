-- CreateTable
CREATE TABLE "channel_setting" (
    "office_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "attachments" TEXT,
    "hours" TEXT,
    "seen_on" VARCHAR(10) NOT NULL,
    "seen_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "channel_setting_pkey" PRIMARY KEY ("office_id","channel")
);

-- The second wall, as for every table of an office.
ALTER TABLE channel_setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE channel_setting FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON channel_setting AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON channel_setting FOR ALL TO anning_app USING (true) WITH CHECK (true);
REVOKE ALL ON channel_setting FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON channel_setting TO anning_app;

ALTER TABLE channel_setting ADD CONSTRAINT seen_on_is_a_day CHECK (seen_on ~ '^\d{4}-\d{2}-\d{2}$');
