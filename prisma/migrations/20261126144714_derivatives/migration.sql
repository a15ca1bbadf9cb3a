-- AlterTable
ALTER TABLE "evidence_note" ADD COLUMN     "fields" TEXT,
ALTER COLUMN "marks" SET DATA TYPE TEXT;

-- CreateTable
CREATE TABLE "derivative" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "recipe" TEXT,
    "size_bytes" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "derivative_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE INDEX "derivative_office_id_case_id_made_at_idx" ON "derivative"("office_id", "case_id", "made_at");

-- CreateIndex
CREATE INDEX "derivative_office_id_evidence_id_idx" ON "derivative"("office_id", "evidence_id");

-- AddForeignKey
ALTER TABLE "derivative" ADD CONSTRAINT "derivative_office_id_evidence_id_fkey" FOREIGN KEY ("office_id", "evidence_id") REFERENCES "evidence_item"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office. A derived copy may go; it never changes.
ALTER TABLE derivative ENABLE ROW LEVEL SECURITY;
ALTER TABLE derivative FORCE ROW LEVEL SECURITY;
CREATE POLICY office_wall ON derivative AS RESTRICTIVE FOR ALL TO PUBLIC
  USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()));
CREATE POLICY app_door ON derivative FOR ALL TO anning_app USING (true) WITH CHECK (true);
REVOKE ALL ON derivative FROM PUBLIC;
GRANT SELECT, INSERT, DELETE ON derivative TO anning_app;
