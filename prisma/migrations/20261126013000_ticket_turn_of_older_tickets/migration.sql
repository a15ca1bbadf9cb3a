-- Tickets filed before `turn` was kept have its default. Whose turn they are by their events is folded here once, as lib/tickets/status.ts folds it
-- ever after: an event that a later `undone` names does not count (an `undone` that is itself undone counts no more), events stand by day and then in
-- the order they were appended.
WITH RECURSIVE undoing AS (
  -- From the newest to the oldest: an `undone` counts unless one that counts names it.
  SELECT e.office_id, e.ticket_id, e.id, e.undoes, row_number() OVER (PARTITION BY e.office_id, e.ticket_id ORDER BY e.id DESC) AS place
  FROM ticket_event e WHERE e.kind = 'undone' AND e.undoes IS NOT NULL
), dead AS (
  SELECT u.office_id, u.ticket_id, u.place, ARRAY[u.undoes] AS ids FROM undoing u WHERE u.place = 1
  UNION ALL
  SELECT u.office_id, u.ticket_id, u.place, CASE WHEN u.id = ANY (d.ids) THEN d.ids ELSE d.ids || u.undoes END
  FROM dead d JOIN undoing u ON u.office_id = d.office_id AND u.ticket_id = d.ticket_id AND u.place = d.place + 1
), gone AS (
  SELECT DISTINCT ON (office_id, ticket_id) office_id, ticket_id, ids FROM dead ORDER BY office_id, ticket_id, place DESC
), counting AS (
  SELECT e.office_id, e.ticket_id, e.kind, row_number() OVER (PARTITION BY e.office_id, e.ticket_id ORDER BY e."on", e.id) AS place
  FROM ticket_event e LEFT JOIN gone g ON g.office_id = e.office_id AND g.ticket_id = e.ticket_id
  WHERE e.kind <> 'undone' AND NOT (g.ids IS NOT NULL AND e.id = ANY (g.ids))
), stated AS (
  SELECT office_id, ticket_id, place, kind, CASE
    WHEN kind IN ('received', 'accepted', 'caseOpened', 'supplemented', 'reconsiderationFiled', 'reexaminationFiled') THEN 'open'
    WHEN kind IN ('replied', 'opinionIssued', 'reconsiderationDecided') THEN 'answered'
    WHEN kind IN ('refused', 'filingRefused', 'noticeReceived') THEN 'refused'
    WHEN kind IN ('closed', 'withdrawn') THEN kind END AS state
  FROM counting
), last_state AS (
  SELECT DISTINCT ON (s.office_id, s.ticket_id) s.office_id, s.ticket_id, s.state
  FROM stated s
  WHERE s.state IS NOT NULL AND NOT (s.kind = 'noticeReceived' AND (
    -- A notice of an answer keeps the answer's state.
    SELECT b.state FROM stated b WHERE b.office_id = s.office_id AND b.ticket_id = s.ticket_id AND b.place < s.place AND b.state IS NOT NULL
      AND b.kind <> 'noticeReceived' ORDER BY b.place DESC LIMIT 1) IS NOT DISTINCT FROM 'answered')
  ORDER BY s.office_id, s.ticket_id, s.place DESC
), owed AS (
  SELECT DISTINCT ON (office_id, ticket_id) office_id, ticket_id, kind = 'supplementRequested' AS is_owed
  FROM counting WHERE kind IN ('supplementRequested', 'supplemented', 'materialsComplete') ORDER BY office_id, ticket_id, place DESC
)
UPDATE ticket t SET turn = CASE
  WHEN coalesce(l.state, 'open') IN ('closed', 'withdrawn') THEN 'nobody'
  WHEN coalesce(l.state, 'open') = 'open' AND NOT coalesce(o.is_owed, false) THEN 'them'
  ELSE 'us' END
FROM ticket x
LEFT JOIN last_state l ON l.office_id = x.office_id AND l.ticket_id = x.id
LEFT JOIN owed o ON o.office_id = x.office_id AND o.ticket_id = x.id
WHERE x.office_id = t.office_id AND x.id = t.id;
