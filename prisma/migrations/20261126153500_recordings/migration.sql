-- CreateTable
CREATE TABLE "recording_pattern" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recording_pattern_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "recording_fact" (
    "office_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "facts" TEXT NOT NULL,

    CONSTRAINT "recording_fact_pkey" PRIMARY KEY ("office_id","evidence_id")
);

-- AddForeignKey
ALTER TABLE "recording_fact" ADD CONSTRAINT "recording_fact_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['recording_pattern', 'recording_fact']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO PUBLIC
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON recording_pattern, recording_fact TO anning_app;
