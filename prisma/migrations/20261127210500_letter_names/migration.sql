-- Letters get the names that version 1 of the API fixes. Only the name in the list changes: the sealed document and the file of an issued letter stay as they are.
ALTER TABLE "letter" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "letter" DISABLE TRIGGER issued_is_frozen;
UPDATE "letter" SET "letter" = renamed.new
FROM (VALUES
  ('spam-report', 'report-12321'), ('criminal-reconsideration', 'filing-reconsideration'), ('criminal-reexamination', 'filing-reexamination'),
  ('negotiation-letter', 'negotiation'), ('contact-notice', 'contact-message'), ('call-ledger', 'exhibit-list'), ('own-statement', 'statement-of-facts')
) AS renamed (old, new)
WHERE "letter"."letter" = renamed.old;
ALTER TABLE "letter" ENABLE TRIGGER issued_is_frozen;
ALTER TABLE "letter" FORCE ROW LEVEL SECURITY;
