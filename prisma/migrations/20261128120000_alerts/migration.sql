-- CreateTable
CREATE TABLE "alert_setting" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "hour" INTEGER NOT NULL,
    "quiet_from" INTEGER NOT NULL,
    "quiet_to" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alert_setting_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "alert_digest" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "state" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "fault" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alert_digest_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateTable
CREATE TABLE "alert" (
    "office_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "ticket_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "starts_on" VARCHAR(10) NOT NULL,
    "moment" TEXT NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "state" TEXT NOT NULL,
    "until" VARCHAR(10),
    "digest_id" UUID,
    "mailed_on" VARCHAR(10),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("office_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "alert_setting_office_id_member_id_key" ON "alert_setting"("office_id", "member_id");

-- CreateIndex
CREATE INDEX "alert_digest_office_id_state_not_before_idx" ON "alert_digest"("office_id", "state", "not_before");

-- CreateIndex
CREATE UNIQUE INDEX "alert_digest_office_id_member_id_day_key" ON "alert_digest"("office_id", "member_id", "day");

-- CreateIndex
CREATE INDEX "alert_office_id_ticket_id_idx" ON "alert"("office_id", "ticket_id");

-- CreateIndex
CREATE INDEX "alert_office_id_case_id_idx" ON "alert"("office_id", "case_id");

-- CreateIndex
CREATE INDEX "alert_office_id_digest_id_idx" ON "alert"("office_id", "digest_id");

-- CreateIndex
CREATE UNIQUE INDEX "alert_of_clock_key" ON "alert"("office_id", "member_id", "ticket_id", "rule", "starts_on", "moment", "day");

-- AddForeignKey
ALTER TABLE "alert_setting" ADD CONSTRAINT "alert_setting_office_id_member_id_fkey" FOREIGN KEY ("office_id", "member_id") REFERENCES "member"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_digest" ADD CONSTRAINT "alert_digest_office_id_member_id_fkey" FOREIGN KEY ("office_id", "member_id") REFERENCES "member"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_office_id_member_id_fkey" FOREIGN KEY ("office_id", "member_id") REFERENCES "member"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_office_id_ticket_id_fkey" FOREIGN KEY ("office_id", "ticket_id") REFERENCES "ticket"("office_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_office_id_digest_id_fkey" FOREIGN KEY ("office_id", "digest_id") REFERENCES "alert_digest"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The second wall, as for every table of an office. The queue stands behind it too: a process works for one office at a time.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['alert_setting', 'alert_digest', 'alert']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY office_wall ON %I AS RESTRICTIVE FOR ALL TO PUBLIC
      USING (office_id = (SELECT app_office())) WITH CHECK (office_id = (SELECT app_office()))', name);
    EXECUTE format('CREATE POLICY app_door ON %I FOR ALL TO anning_app USING (true) WITH CHECK (true)', name);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON alert_setting, alert_digest, alert TO anning_app;
GRANT DELETE ON alert_digest TO anning_app;
GRANT MAINTAIN ON alert TO anning_app;
CREATE POLICY sealing_door ON alert_setting FOR ALL TO anning_owner USING (true) WITH CHECK (true);
CREATE POLICY erasing_door ON alert FOR ALL TO anning_owner USING (true) WITH CHECK (true);

ALTER TABLE alert_setting ADD CONSTRAINT hours_of_a_day CHECK (hour BETWEEN 0 AND 23 AND quiet_from BETWEEN 0 AND 23 AND quiet_to BETWEEN 0 AND 23);
ALTER TABLE alert_setting ADD CONSTRAINT language_is_known CHECK (language IN ('zh-CN', 'en'));
-- What a queue holds may be read by whoever keeps the machine: words of closed sets, and days.
ALTER TABLE alert_digest ADD CONSTRAINT state_is_known CHECK (state IN ('due', 'sending', 'sent', 'failed', 'stopped'));
ALTER TABLE alert_digest ADD CONSTRAINT sending_has_a_lease CHECK ((state = 'sending') = (lease_until IS NOT NULL));
ALTER TABLE alert_digest ADD CONSTRAINT fault_is_a_word CHECK (fault ~ '^[a-z-]{1,20}$');
ALTER TABLE alert_digest ADD CONSTRAINT day_is_a_day CHECK (day ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE alert ADD CONSTRAINT days_are_days CHECK (day ~ '^\d{4}-\d{2}-\d{2}$' AND starts_on ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE alert ADD CONSTRAINT words_are_known CHECK (moment IN ('soon', 'last', 'overdue', 'longest', 'look') AND rule ~ '^[A-Za-z0-9-]{1,40}$');
ALTER TABLE alert ADD CONSTRAINT state_is_known CHECK (state IN ('open', 'seen', 'snoozed') AND (state = 'snoozed') = (until IS NOT NULL));

-- A case takes its alerts along; the address is sealed anew with the other texts.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('erase_case(uuid, text)'::regprocedure), '''deadline_row|'' || of_case', '''alert|'' || of_case, ''deadline_row|'' || of_case');
  EXECUTE replace(pg_get_functiondef('seal_anew(text, text, jsonb)'::regprocedure), '''letter.dropped''', '''letter.dropped'', ''alert_setting.address''');
  EXECUTE 'CREATE OR REPLACE VIEW sealed_text WITH (security_invoker = true) AS ' || rtrim(pg_get_viewdef('sealed_text'::regclass), '; ')
    || ' UNION ALL SELECT office_id, ''alert_setting'', ''address'', id, id::text, NULL::uuid, address FROM alert_setting';
END $$;
