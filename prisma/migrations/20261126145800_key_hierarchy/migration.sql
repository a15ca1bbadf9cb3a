-- CreateTable
CREATE TABLE "key_ring" (
    "office_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "is_sealed" BOOLEAN NOT NULL,

    CONSTRAINT "key_ring_pkey" PRIMARY KEY ("office_id")
);

-- CreateTable
CREATE TABLE "office_key" (
    "office_id" UUID NOT NULL,
    "kid" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "wrapped" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "office_key_pkey" PRIMARY KEY ("office_id","kid")
);

-- CreateTable
CREATE TABLE "case_key" (
    "office_id" UUID NOT NULL,
    "kid" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "kek" TEXT NOT NULL,
    "wrapped" TEXT,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_key_pkey" PRIMARY KEY ("office_id","kid")
);

-- CreateIndex
CREATE INDEX "office_key_office_id_version_idx" ON "office_key"("office_id", "version");

-- CreateIndex
CREATE INDEX "case_key_office_id_version_idx" ON "case_key"("office_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "case_key_office_id_case_id_key" ON "case_key"("office_id", "case_id");

ALTER TABLE case_key ADD CONSTRAINT destroyed_is_empty CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL));
ALTER TABLE office_key ADD CONSTRAINT purpose_is_known CHECK (purpose IN ('field', 'index'));

-- The second wall, as for every table of an office. Keys are never deleted: a destroyed one is empty.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['key_ring', 'office_key', 'case_key']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO PUBLIC
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO anning_app', name);
  END LOOP;
END $$;

-- The first statement of every transaction: says whose office it is, and returns how far that office's keys have changed (null: it has none yet).
CREATE FUNCTION enter_office(office uuid, person text) RETURNS integer LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM set_config('app.office_id', office::text, true), set_config('app.user_id', person, true);
  RETURN (SELECT version FROM key_ring WHERE office_id = office);
END $$;
REVOKE ALL ON FUNCTION enter_office(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter_office(uuid, text) TO anning_app;
