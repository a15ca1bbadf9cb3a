-- The letter that an event sent: a filing, a reminder, an application.
-- AlterTable
ALTER TABLE "ticket_event" ADD COLUMN "letter_id" UUID;

-- CreateIndex
CREATE INDEX "ticket_event_office_id_letter_id_idx" ON "ticket_event"("office_id", "letter_id");

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_office_id_letter_id_fkey" FOREIGN KEY ("office_id", "letter_id") REFERENCES "letter"("office_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An event stays without its letter when that is erased, by the owner's hand alone.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('refuse_change()'::regprocedure), '''evidence_id'', ''taken_from_id''', '''evidence_id'', ''letter_id'', ''taken_from_id''');
  EXECUTE replace(pg_get_functiondef('erase_thing(uuid, text)'::regprocedure), 'DELETE FROM letter WHERE office_id = office AND id = wanted;',
    'UPDATE ticket_event SET letter_id = NULL WHERE office_id = office AND letter_id = wanted;
    DELETE FROM letter WHERE office_id = office AND id = wanted;');
END $$;
