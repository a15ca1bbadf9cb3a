-- Whom a person told to stop is a respondent's key, or a number whose owner is unknown: a text like every other number.
UPDATE refusal SET respondent = 'v0.' || rtrim(translate(replace(encode(convert_to(respondent, 'UTF8'), 'base64'), E'\n', ''), '+/', '-_'), '=');

-- Every sealed column of an office in one list: whose row, which case (null: of none), the text as it stands. Read to seal anew, and to count what is left.
CREATE VIEW sealed_text WITH (security_invoker = true) AS
  SELECT office_id, 'member' AS name, 'display_name' AS field, id AS place, id::text AS row_id, NULL::uuid AS case_id, display_name AS text FROM member
  UNION ALL SELECT office_id, 'idempotency_key', 'answer', md5(member_id || '/' || key)::uuid, member_id || '/' || key, NULL, answer FROM idempotency_key
  UNION ALL SELECT office_id, 'client', 'name', id, id::text, NULL, name FROM client
  UNION ALL SELECT office_id, 'client', 'phone', id, id::text, NULL, phone FROM client
  UNION ALL SELECT office_id, 'case_file', 'title', id, id::text, id, title FROM case_file
  UNION ALL SELECT office_id, 'case_file', 'answers', id, id::text, id, answers FROM case_file
  UNION ALL SELECT office_id, 'party', 'name', id, id::text, case_id, name FROM party
  UNION ALL SELECT office_id, 'party', 'relation', id, id::text, case_id, relation FROM party
  UNION ALL SELECT office_id, 'phone_line', 'number', id, id::text, case_id, number FROM phone_line
  UNION ALL SELECT office_id, 'chat_account', 'account', id, id::text, case_id, account FROM chat_account
  UNION ALL SELECT office_id, 'chat_account', 'display', id, id::text, case_id, display FROM chat_account
  UNION ALL SELECT office_id, 'refusal', 'respondent', id, id::text, case_id, respondent FROM refusal
  UNION ALL SELECT office_id, 'intake_draft', 'body', id, id::text, NULL, body FROM intake_draft
  UNION ALL SELECT office_id, 'evidence_item', 'name', id, id::text, case_id, name FROM evidence_item
  UNION ALL SELECT office_id, 'evidence_item', 'about', id, id::text, case_id, about FROM evidence_item
  UNION ALL SELECT n.office_id, 'evidence_note', 'title', n.evidence_id, n.evidence_id::text, e.case_id, n.title
    FROM evidence_note n JOIN evidence_item e ON e.office_id = n.office_id AND e.id = n.evidence_id
  UNION ALL SELECT n.office_id, 'evidence_note', 'transcript', n.evidence_id, n.evidence_id::text, e.case_id, n.transcript
    FROM evidence_note n JOIN evidence_item e ON e.office_id = n.office_id AND e.id = n.evidence_id
  UNION ALL SELECT n.office_id, 'evidence_note', 'fields', n.evidence_id, n.evidence_id::text, e.case_id, n.fields
    FROM evidence_note n JOIN evidence_item e ON e.office_id = n.office_id AND e.id = n.evidence_id
  UNION ALL SELECT n.office_id, 'evidence_note', 'marks', n.evidence_id, n.evidence_id::text, e.case_id, n.marks
    FROM evidence_note n JOIN evidence_item e ON e.office_id = n.office_id AND e.id = n.evidence_id
  UNION ALL SELECT n.office_id, 'evidence_note', 'tags', n.evidence_id, n.evidence_id::text, e.case_id, n.tags[1]
    FROM evidence_note n JOIN evidence_item e ON e.office_id = n.office_id AND e.id = n.evidence_id
  UNION ALL SELECT office_id, 'witness_request', 'witness_name', id, id::text, case_id, witness_name FROM witness_request
  UNION ALL SELECT office_id, 'witness_request', 'asked_as', id, id::text, case_id, asked_as FROM witness_request
  UNION ALL SELECT office_id, 'witness_request', 'topic', id, id::text, case_id, topic FROM witness_request
  UNION ALL SELECT office_id, 'witness_request', 'answers', id, id::text, case_id, answers FROM witness_request
  UNION ALL SELECT office_id, 'witness_request', 'decline_reason', id, id::text, case_id, decline_reason FROM witness_request
  UNION ALL SELECT office_id, 'recording_pattern', 'template', id, id::text, NULL, template FROM recording_pattern
  UNION ALL SELECT f.office_id, 'recording_fact', 'facts', f.evidence_id, f.evidence_id::text, e.case_id, f.facts
    FROM recording_fact f JOIN evidence_item e ON e.office_id = f.office_id AND e.id = f.evidence_id
  UNION ALL SELECT office_id, 'derivative', 'name', id, id::text, case_id, name FROM derivative
  UNION ALL SELECT office_id, 'derivative', 'recipe', id, id::text, case_id, recipe FROM derivative
  UNION ALL SELECT office_id, 'import_run', 'about', id, id::text, case_id, about FROM import_run
  UNION ALL SELECT office_id, 'contact_attempt', 'number', id, id::text, case_id, number FROM contact_attempt
  UNION ALL SELECT office_id, 'contact_attempt', 'account', id, id::text, case_id, account FROM contact_attempt
  UNION ALL SELECT office_id, 'contact_attempt', 'content', id, id::text, case_id, content FROM contact_attempt
  UNION ALL SELECT office_id, 'finding', 'draft', id, id::text, case_id, draft FROM finding
  UNION ALL SELECT office_id, 'finding', 'note', id, id::text, case_id, note FROM finding
  UNION ALL SELECT office_id, 'ticket', 'reference_numbers', id, id::text, case_id, reference_numbers FROM ticket
  UNION ALL SELECT v.office_id, 'ticket_event', 'note', v.id, v.id::text, t.case_id, v.note
    FROM ticket_event v JOIN ticket t ON t.office_id = v.office_id AND t.id = v.ticket_id
  UNION ALL SELECT office_id, 'letter', 'options', id, id::text, case_id, options FROM letter
  UNION ALL SELECT office_id, 'letter', 'document', id, id::text, case_id, document FROM letter
  UNION ALL SELECT office_id, 'letter', 'edits', id, id::text, case_id, edits FROM letter
  UNION ALL SELECT office_id, 'letter', 'dropped', id, id::text, case_id, dropped FROM letter;
REVOKE ALL ON sealed_text FROM PUBLIC;
GRANT SELECT ON sealed_text TO anning_app;

-- What only grows and what is frozen may be sealed anew, and nothing else of it may change: seal_anew alone runs as the owner.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE sealed text[] := ARRAY['name', 'about', 'note', 'options', 'document', 'edits', 'dropped'];
BEGIN
  IF TG_OP = 'UPDATE' AND current_user = 'anning_owner' AND to_jsonb(NEW) - sealed = to_jsonb(OLD) - sealed THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

-- The owner passes the inner door of the sealed tables, inside the wall of the office like everyone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['member', 'idempotency_key', 'client', 'case_file', 'party', 'phone_line', 'chat_account', 'refusal',
    'intake_draft', 'evidence_item', 'evidence_note', 'witness_request', 'recording_pattern', 'recording_fact', 'derivative', 'import_run',
    'contact_attempt', 'finding', 'ticket', 'ticket_event', 'letter', 'office_key']
  LOOP
    EXECUTE format('CREATE POLICY sealing_door ON %I FOR ALL TO anning_owner USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;

-- Replaces texts of one sealed column, where they still stand as they were read. Only text from before there was a cipher, or under a key of the office
-- that is used no longer, can be replaced, and only by text of format v1.
CREATE FUNCTION seal_anew(name text, field text, texts jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  own text := CASE name WHEN 'idempotency_key' THEN '(t.member_id || ''/'' || t.key) = v.row_id' WHEN 'evidence_note' THEN 't.evidence_id = v.place'
    WHEN 'recording_fact' THEN 't.evidence_id = v.place'
    ELSE 't.id = v.place' END;
  slot text := CASE field WHEN 'tags' THEN 'tags[1]' ELSE quote_ident(field) END;
  done integer;
BEGIN
  IF NOT (name || '.' || field = ANY (ARRAY[
    'member.display_name', 'idempotency_key.answer', 'client.name', 'client.phone', 'case_file.title', 'case_file.answers', 'party.name',
    'party.relation', 'phone_line.number', 'chat_account.account', 'chat_account.display', 'refusal.respondent', 'intake_draft.body',
    'evidence_item.name', 'evidence_item.about', 'evidence_note.title', 'evidence_note.transcript', 'evidence_note.fields', 'evidence_note.marks',
    'evidence_note.tags', 'witness_request.witness_name', 'witness_request.asked_as', 'witness_request.topic', 'witness_request.answers',
    'witness_request.decline_reason', 'recording_pattern.template', 'recording_fact.facts', 'derivative.name', 'derivative.recipe',
    'import_run.about', 'contact_attempt.number', 'contact_attempt.account', 'contact_attempt.content', 'finding.draft', 'finding.note',
    'ticket.reference_numbers', 'ticket_event.note', 'letter.options', 'letter.document', 'letter.edits', 'letter.dropped'])) THEN
    RAISE EXCEPTION 'no sealed column %.%', name, field USING ERRCODE = '42501';
  END IF;
  EXECUTE format('UPDATE %1$I t SET %2$s = v.after FROM jsonb_to_recordset($1) AS v(place uuid, row_id text, before text, after text)
    WHERE t.office_id = app_office() AND %3$s AND t.%2$s = v.before AND v.after LIKE ''v1.%%'' AND (v.before LIKE ''v0.%%'' OR EXISTS (
      SELECT FROM office_key k WHERE k.office_id = app_office() AND k.kid = split_part(v.before, ''.'', 2) AND k.retired_at IS NOT NULL))', name, slot, own)
    USING texts;
  GET DIAGNOSTICS done = ROW_COUNT;
  RETURN done;
END $$;
ALTER FUNCTION seal_anew(text, text, jsonb) OWNER TO anning_owner;
REVOKE ALL ON FUNCTION seal_anew(text, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_anew(text, text, jsonb) TO anning_app;
