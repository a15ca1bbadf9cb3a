-- CreateTable
CREATE TABLE "column_mapping" (
    "office_id" UUID NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "mapping" TEXT NOT NULL,
    "chosen_by" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "column_mapping_pkey" PRIMARY KEY ("office_id","fingerprint")
);
-- The second wall, as for every table of an office.
ALTER TABLE column_mapping ENABLE ROW LEVEL SECURITY;
ALTER TABLE column_mapping FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON column_mapping AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON column_mapping FOR ALL TO anning_app USING (true) WITH CHECK (true);
REVOKE ALL ON column_mapping FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON column_mapping TO anning_app;
