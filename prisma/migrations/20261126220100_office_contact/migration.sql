-- How people reach the office that handles their data: 个人信息保护法 art. 17 has them told before. Set by the office itself, like its channels' limits.
ALTER TABLE "office" ADD COLUMN "contact" TEXT;
ALTER TABLE "office" ADD CONSTRAINT "office_contact_short" CHECK (char_length("contact") BETWEEN 1 AND 200);

GRANT UPDATE ("contact") ON "office" TO anning_app;
CREATE POLICY app_contact ON "office" FOR UPDATE TO anning_app USING (true) WITH CHECK (true);
