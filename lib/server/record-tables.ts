import 'server-only'
import type { RecordList } from '@/lib/letters/record/case-record'

/**
 * Which columns of which tables a case's record holds, and how they stand in it. What is in neither list is found by a test, so that the record stays whole
 * when a table grows.
 *
 * `plain` as it is; `instant`; `bytes` a size; `hex` a digest; `sealed` a text; `sealed-json`; `sealed-list` a list of texts that is one sealed text in the
 * first place of an array; `json` JSON in a text column; `phone`, `app` = an index by keys of the office, told as the number or the app it stands for.
 */
export type ColumnKind = 'plain' | 'instant' | 'bytes' | 'hex' | 'sealed' | 'sealed-json' | 'sealed-list' | 'json' | 'phone' | 'app'
/** How the rows of a table are found: by their own case, by the case of the original or ticket they belong to, or by what the case has to do with. */
export type Belongs = 'case' | 'itself' | 'evidence' | 'ticket' | 'client' | 'channel'
/**
 * `rowId` = the column that names a row where something of it is sealed. `computed` = columns that are made anew: indexes by the office's keys and what is
 * counted from others. `left` = what a record does not hold, with the reason.
 */
export type RecordTable = {
  table: string; belongs: Belongs; rowId: 'id' | 'evidence_id' | 'channel'; columns: Readonly<Record<string, ColumnKind>>
  computed?: Readonly<Record<string, string>>; left?: Readonly<Record<string, string>>
}

/** Fields that are not called like their column. */
const namedOtherwise: Readonly<Record<string, string>> = { phoneOf: 'phone_index', accountApp: 'account_index' }
/** The column a field of a record stands in. */
export const columnOf = (field: string): string => namedOtherwise[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const own = 'the importing office'
const ofCase = 'a record is of one case'
const byCase = { office_id: own, case_id: ofCase }
/** How long a case is kept, and who decided it. */
const whose = 'the importing office decides it anew'
const byNumber = { number_index: 'of the number' }

/** Every table that holds something of a case, by its name in the record. */
export const recordTables: Readonly<Record<RecordList | 'case' | 'client', RecordTable>> = {
  case: {
    table: 'case_file', belongs: 'itself', rowId: 'id',
    columns: {
      id: 'plain', title: 'sealed', nightContactAgreed: 'plain', answers: 'sealed-json', rowSalt: 'sealed', createdBy: 'plain', createdAt: 'instant',
      updatedAt: 'instant',
    },
    computed: { office_id: own, client_id: 'client', reviewed_at: 'of the next review', reviewed_edition: 'of the next review' },
    left: { keep_until: whose, keep_because: whose, keep_decided_by: whose, keep_decided_at: whose },
  },
  client: {
    table: 'client', belongs: 'client', rowId: 'id', columns: { id: 'plain', name: 'sealed', phone: 'sealed', createdAt: 'instant' },
    computed: { office_id: own, phone_index: 'of the phone' },
  },
  parties: {
    table: 'party', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', kind: 'plain', key: 'plain', position: 'plain', name: 'sealed', role: 'plain', relation: 'sealed', respondentKind: 'plain',
      associationMember: 'plain', actsFor: 'plain', workplace: 'plain', guarantor: 'plain', spouse: 'plain', minor: 'plain', vulnerable: 'plain',
      designated: 'plain',
    },
  },
  lines: {
    table: 'phone_line', belongs: 'case', rowId: 'id', computed: { ...byCase, ...byNumber },
    columns: { id: 'plain', partyId: 'plain', position: 'plain', number: 'sealed', attribution: 'plain', fromOn: 'plain', toOn: 'plain' },
  },
  accounts: {
    table: 'chat_account', belongs: 'case', rowId: 'id', computed: { ...byCase, account_index: 'of the account' },
    columns: { id: 'plain', partyId: 'plain', position: 'plain', app: 'plain', account: 'sealed', display: 'sealed' },
  },
  refusals: {
    table: 'refusal', belongs: 'case', rowId: 'id', computed: byCase,
    columns: { id: 'plain', kind: 'plain', at: 'instant', by: 'plain', respondent: 'sealed' },
  },
  evidence: {
    table: 'evidence_item', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', name: 'sealed', kind: 'plain', sizeBytes: 'bytes', sha256: 'hex', about: 'sealed-json', takenFromId: 'plain', addedBy: 'plain',
      receivedAt: 'instant', heldAs: 'plain', heldSha256: 'hex', heldBytes: 'bytes',
    },
  },
  notes: {
    table: 'evidence_note', belongs: 'evidence', rowId: 'evidence_id', computed: { office_id: own },
    columns: {
      evidenceId: 'plain', title: 'sealed', transcript: 'sealed', tags: 'sealed-list', fields: 'sealed-json', marks: 'sealed-json', updatedBy: 'plain',
      updatedAt: 'instant',
    },
  },
  copies: {
    table: 'derivative', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', evidenceId: 'plain', kind: 'plain', name: 'sealed', recipe: 'sealed-json', sizeBytes: 'bytes', sha256: 'hex', madeBy: 'plain',
      madeAt: 'instant',
    },
  },
  sounds: {
    table: 'recording_fact', belongs: 'evidence', rowId: 'evidence_id', computed: { office_id: own }, columns: { evidenceId: 'plain', facts: 'sealed-json' },
  },
  imports: {
    table: 'import_run', belongs: 'case', rowId: 'id', computed: { ...byCase, rejected_count: 'of what was rejected' },
    left: {
      tries: 'how often a stop broke it off', progress_step: 'while it runs', progress_done: 'while it runs', progress_total: 'while it runs',
      progress_rows: 'while it runs', alive_at: 'while it runs',
    },
    columns: {
      id: 'plain', evidenceId: 'plain', format: 'plain', state: 'plain', about: 'sealed-json', imported: 'plain', duplicates: 'plain', skipped: 'plain',
      rejected: 'plain', phoneOf: 'phone', coveredFromOn: 'plain', coveredToOn: 'plain', startedAt: 'instant', finishedAt: 'instant',
    },
  },
  attempts: {
    table: 'contact_attempt', belongs: 'case', rowId: 'id', computed: { ...byCase, ...byNumber },
    columns: {
      id: 'plain', at: 'instant', atPrecision: 'plain', localDay: 'plain', number: 'sealed', account: 'sealed', accountApp: 'app', channel: 'plain',
      direction: 'plain', answered: 'plain', answeredBy: 'plain', seconds: 'plain', ending: 'plain', forwarded: 'plain', recipient: 'plain',
      content: 'sealed', contentBy: 'plain', purpose: 'plain', purposeBy: 'plain', grade: 'plain', createdAt: 'instant',
    },
  },
  sources: {
    table: 'attempt_source', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', attemptId: 'plain', evidenceId: 'plain', kind: 'plain', place: 'plain', phoneOf: 'phone', at: 'instant', answered: 'plain', seconds: 'plain',
      ending: 'plain', forwarded: 'plain', rowKey: 'hex', chosenWith: 'plain',
    },
  },
  links: {
    table: 'evidence_link', belongs: 'evidence', rowId: 'evidence_id', computed: { office_id: own },
    columns: { evidenceId: 'plain', attemptId: 'plain', linkedBy: 'plain', linkedAt: 'instant' },
  },
  findings: {
    table: 'finding', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', violation: 'plain', respondent: 'plain', recipient: 'plain', state: 'plain', draft: 'sealed-json', attemptIds: 'plain', isFound: 'plain',
      proposedAt: 'instant', decidedBy: 'plain', decidedAt: 'instant', note: 'sealed',
    },
  },
  tickets: {
    table: 'ticket', belongs: 'case', rowId: 'id', computed: { ...byCase, turn: 'folded from its events' },
    columns: {
      id: 'plain', channel: 'plain', procedure: 'plain', respondent: 'plain', referenceNumbers: 'sealed-json', queryLink: 'sealed', createdBy: 'plain',
      createdAt: 'instant',
    },
  },
  events: {
    table: 'ticket_event', belongs: 'ticket', rowId: 'id', computed: { office_id: own },
    columns: {
      id: 'plain', ticketId: 'plain', kind: 'plain', on: 'plain', note: 'sealed', evidenceId: 'plain', letterId: 'plain', undoes: 'plain', rule: 'plain',
      stage: 'plain', extendedTo: 'plain', clerk: 'sealed', atTime: 'plain', seconds: 'plain', reading: 'plain', recordedBy: 'plain', recordedAt: 'instant',
    },
  },
  letters: {
    table: 'letter', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', ticketId: 'plain', letter: 'plain', channel: 'plain', state: 'plain', options: 'sealed-json', document: 'sealed-json', edits: 'sealed-json',
      dropped: 'sealed-json', createdBy: 'plain', createdAt: 'instant', issuedAt: 'instant', pdfSha256: 'hex', pdfBytes: 'bytes',
    },
  },
  likenessReasons: {
    table: 'likeness_reason', belongs: 'case', rowId: 'id', computed: byCase,
    columns: { id: 'plain', letterId: 'plain', draftDigest: 'hex', share: 'plain', reason: 'sealed', givenBy: 'plain', givenAt: 'instant' },
  },
  dispatches: {
    table: 'letter_dispatch', belongs: 'case', rowId: 'id', computed: byCase,
    columns: {
      id: 'plain', letterId: 'plain', way: 'plain', on: 'plain', onAbout: 'plain', reference: 'sealed', note: 'sealed', scanId: 'plain', receiptId: 'plain',
      undoes: 'plain', completes: 'plain', recordedBy: 'plain', recordedAt: 'instant',
    },
  },
  witnessRequests: {
    table: 'witness_request', belongs: 'case', rowId: 'id', computed: byCase,
    left: { token_hash: 'the key of a link', passcode_hash: 'the key of a link', saved_at: 'of a draft, which is the witness’s alone' },
    columns: {
      id: 'plain', contact: 'plain', witnessName: 'sealed', askedAs: 'sealed', topic: 'sealed', createdBy: 'plain', createdAt: 'instant',
      expiresAt: 'instant', revokedAt: 'instant', views: 'plain', openedAt: 'instant', consentAt: 'instant', consentVersion: 'plain',
      consentHash: 'hex', answers: 'sealed-json', sentAt: 'instant', statementId: 'plain', declinedAt: 'instant', declineReason: 'sealed',
      withdrawnAt: 'instant', signedAt: 'instant', scanId: 'plain',
    },
  },
  channelSettings: {
    table: 'channel_setting', belongs: 'channel', rowId: 'channel', computed: { office_id: own },
    columns: { channel: 'plain', fields: 'json', attachments: 'json', hours: 'json', seenOn: 'plain', seenBy: 'plain', changedAt: 'instant' },
  },
}
