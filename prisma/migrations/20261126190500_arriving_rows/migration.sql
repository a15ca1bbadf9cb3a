-- Rows of a file on their way into a case: they lie here, where no reader looks, until their reading publishes them in one transaction. A crash of the
-- database may empty the table; then the file is read anew. Their texts are under the key of the case from the start, so that none is ever sealed anew.
CREATE UNLOGGED TABLE "arriving_row" (
    "office_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "row_key" BYTEA NOT NULL,
    "place" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "at_precision" TEXT NOT NULL,
    "local_day" VARCHAR(10) NOT NULL,
    "channel" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "number" TEXT,
    "number_index" BYTEA,
    "account" TEXT,
    "account_index" BYTEA,
    "answered" BOOLEAN,
    "seconds" INTEGER,
    "ending" TEXT,
    "forwarded" BOOLEAN NOT NULL,
    "content" TEXT,

    CONSTRAINT "arriving_row_pkey" PRIMARY KEY ("office_id","run_id","seq")
);

-- AddForeignKey
ALTER TABLE "arriving_row" ADD CONSTRAINT "arriving_row_office_id_run_id_fkey" FOREIGN KEY ("office_id", "run_id") REFERENCES "import_run"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The second wall, as for every table of an office.
ALTER TABLE arriving_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE arriving_row FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON arriving_row AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON arriving_row FOR ALL TO anning_app USING (true) WITH CHECK (true);
REVOKE ALL ON arriving_row FROM PUBLIC;
GRANT SELECT, INSERT, DELETE ON arriving_row TO anning_app;

-- How far a reading that runs has come, for every tab and server to show.
ALTER TABLE "import_run" ADD COLUMN "progress_step" TEXT, ADD COLUMN "progress_done" BIGINT, ADD COLUMN "progress_total" BIGINT,
  ADD COLUMN "progress_rows" INTEGER;
