/** Words that folders to the right share. Adding one is a line here and a file there; ids are text columns, no migration. */

/**
 * Ids of channels, rules and letters. The closed sets are the lists of lib/channels, lib/law and lib/letters: a new one is a file and a line there; tests hold
 * each use.
 */
export type ChannelId = string
export type ViolationId = string
export type LetterId = string

export const ticketEventKinds = [
  'filed', 'received', 'materialsComplete', 'acknowledged', 'accepted', 'refused', 'supplementRequested', 'supplemented', 'referred', 'caseOpened',
  'filingRefused', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided', 'reexaminationFiled', 'mediation', 'extended', 'suspended',
  'resumed', 'replied', 'opinionIssued', 'courtFiled', 'openingOrdered', 'assigned', 'preservationRequested', 'preservationGranted', 'harmKnown',
  'claimMade', 'lastAct', 'closed', 'withdrawn', 'reminderSent', 'noteAdded', 'undone',
] as const
export type TicketEventKind = (typeof ticketEventKinds)[number]

/** What an answer of a body says, as a person reads it: it acts; six reasons of a refusal; half a measure; a receipt alone; another body's matter. */
export const readings = [
  'acts', 'not-their-matter', 'not-enough-evidence', 'already-handled', 'debt-dispute', 'lender-complied', 'no-reason', 'promise-only', 'partly',
  'receipt-only', 'wrong-body',
] as const
export type Reading = (typeof readings)[number]
/** What a person says of the contacts since a filing, kept as the reading of a note: no log shows that nothing came. */
export const callReadings = ['stopped', 'fewer', 'same', 'more'] as const
export type CallReading = (typeof callReadings)[number]

export const procedures = ['administrative', 'criminal'] as const
export type Procedure = (typeof procedures)[number]
