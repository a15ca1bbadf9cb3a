-- What a call leaves: who answered, at what time, how long it took; what an answer says, as a person read it; where a body shows how far it is.
-- AlterTable
ALTER TABLE "ticket_event" ADD COLUMN "clerk" TEXT,
ADD COLUMN "at_time" VARCHAR(5),
ADD COLUMN "seconds" INTEGER,
ADD COLUMN "reading" TEXT;

-- AlterTable
ALTER TABLE "ticket" ADD COLUMN "query_link" TEXT;

ALTER TABLE ticket_event ADD CONSTRAINT at_time_is_a_time CHECK (at_time ~ '^([01]\d|2[0-3]):[0-5]\d$');
ALTER TABLE ticket_event ADD CONSTRAINT seconds_pass CHECK (seconds BETWEEN 0 AND 86400);

-- The name of a clerk and an address that may hold a query code are sealed; an event may be sealed anew by the owner's hand.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('refuse_change()'::regprocedure), '''evidence_id'', ', '''evidence_id'', ''clerk'', ');
  EXECUTE 'CREATE OR REPLACE VIEW sealed_text WITH (security_invoker = true) AS ' || rtrim(pg_get_viewdef('sealed_text'::regclass), ';')
    || ' UNION ALL SELECT office_id, ''ticket'', ''query_link'', id, id::text, case_id, query_link FROM ticket'
    || ' UNION ALL SELECT v.office_id, ''ticket_event'', ''clerk'', v.id, v.id::text, t.case_id, v.clerk'
    || ' FROM ticket_event v JOIN ticket t ON t.office_id = v.office_id AND t.id = v.ticket_id';
  EXECUTE replace(pg_get_functiondef('seal_anew(text, text, jsonb)'::regprocedure), '''ticket_event.note'',',
    '''ticket.query_link'', ''ticket_event.clerk'', ''ticket_event.note'',');
END $$;
