-- A case whose person took back that it is kept is stored and not added to (个人信息保护法 47). Held here, once, for whatever way a row comes; what the migration
-- role or a restore writes is no new thing. SQLSTATE AN047 is told as `keeping-withdrawn` (lib/server/refusal.ts).
CREATE FUNCTION is_keeping_withdrawn(office uuid, whose uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
  AS $$ SELECT coalesce((SELECT NOT given FROM consent_event WHERE office_id = office AND case_id = whose AND purpose = 'keep' ORDER BY at DESC, id DESC LIMIT 1), false) $$;
REVOKE ALL ON FUNCTION is_keeping_withdrawn(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_keeping_withdrawn(uuid, uuid) TO anning_app;

CREATE FUNCTION refuse_when_not_kept() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF current_user = 'anning_app' AND EXISTS (
    SELECT FROM (SELECT DISTINCT office_id, case_id FROM added) a WHERE is_keeping_withdrawn(a.office_id, a.case_id)) THEN
    RAISE EXCEPTION 'the person took back that this case is kept' USING ERRCODE = 'AN047';
  END IF;
  RETURN NULL;
END $$;

-- Of a filing that runs, only what ends it, or corrects what was noted, is still written.
CREATE FUNCTION refuse_event_when_not_kept() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF current_user = 'anning_app' AND EXISTS (
    SELECT FROM added a JOIN ticket t ON t.office_id = a.office_id AND t.id = a.ticket_id
    WHERE a.kind NOT IN ('withdrawn', 'closed', 'undone') AND is_keeping_withdrawn(t.office_id, t.case_id)) THEN
    RAISE EXCEPTION 'the person took back that this case is kept' USING ERRCODE = 'AN047';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['evidence_item', 'contact_attempt', 'ticket', 'letter', 'witness_request']
  LOOP
    EXECUTE format('CREATE TRIGGER kept_with_consent AFTER INSERT ON %I REFERENCING NEW TABLE AS added FOR EACH STATEMENT
      EXECUTE FUNCTION refuse_when_not_kept()', name);
  END LOOP;
END $$;
CREATE TRIGGER kept_with_consent AFTER INSERT ON ticket_event REFERENCING NEW TABLE AS added FOR EACH STATEMENT
  EXECUTE FUNCTION refuse_event_when_not_kept();
