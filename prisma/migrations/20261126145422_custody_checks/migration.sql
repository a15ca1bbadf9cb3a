-- CreateTable
CREATE TABLE "store_check" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "asked_by" UUID,
    "total" INTEGER NOT NULL DEFAULT 0,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "damaged" INTEGER NOT NULL DEFAULT 0,
    "faults" JSONB,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "store_check_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "file_check" (
    "office_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "thing_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "fault" TEXT,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_check_pkey" PRIMARY KEY ("office_id","kind","thing_id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "root" BYTEA NOT NULL,
    "custody_seq" BIGINT NOT NULL,
    "custody_hash" BYTEA NOT NULL,
    "audit_seq" BIGINT NOT NULL,
    "audit_hash" BYTEA NOT NULL,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "anchor_stamp" (
    "office_id" UUID NOT NULL,
    "anchor_id" UUID NOT NULL,
    "authority" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "token" BYTEA NOT NULL,

    CONSTRAINT "anchor_stamp_pkey" PRIMARY KEY ("office_id","anchor_id","authority")
);

-- CreateTable
CREATE TABLE "stamp_setting" (
    "office_id" UUID NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stamp_setting_pkey" PRIMARY KEY ("office_id")
);

-- CreateIndex
CREATE INDEX "file_check_office_id_case_id_idx" ON "file_check"("office_id", "case_id");

-- AddForeignKey
ALTER TABLE "anchor_stamp" ADD CONSTRAINT "anchor_stamp_office_id_anchor_id_fkey" FOREIGN KEY ("office_id", "anchor_id") REFERENCES "anchor"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['store_check', 'file_check', 'anchor', 'anchor_stamp', 'stamp_setting']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO PUBLIC
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', name);
  END LOOP;
  -- Anchors and what authorities answered only grow.
  FOREACH name IN ARRAY ARRAY['anchor', 'anchor_stamp']
  LOOP
    EXECUTE format('CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON store_check, stamp_setting TO anning_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON file_check TO anning_app;
GRANT SELECT, INSERT ON anchor, anchor_stamp TO anning_app;

ALTER TABLE anchor ADD CONSTRAINT root_is_whole CHECK (octet_length(root) = 32);
ALTER TABLE file_check ADD CONSTRAINT kind_is_known CHECK (kind IN ('evidence', 'letter'));
ALTER TABLE anchor_stamp ADD CONSTRAINT token_is_short CHECK (octet_length(token) <= 65536);
