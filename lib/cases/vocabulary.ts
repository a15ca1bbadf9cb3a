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

export const procedures = ['administrative', 'criminal'] as const
export type Procedure = (typeof procedures)[number]
