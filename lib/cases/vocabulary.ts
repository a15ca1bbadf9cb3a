/** Words that folders to the right share. Adding one is a line here and a file there; ids are text columns, no migration. */

export const channelIds = [
  'platform', 'lender', 'nfra-complaint', 'nfra-report', 'nfra-petition', 'local-finance', 'nifa', 'spam-12321', 'carrier', 'miit-appeal', 'market-12315',
  'cyber-12377', 'pboc-credit', 'hotline-12345', 'police', 'procuratorate', 'court', 'legal-aid', 'notary', 'third-party', 'app-privacy',
] as const
export type ChannelId = (typeof channelIds)[number]

export const violationIds = [
  'night-contact', 'daily-call-limit', 'unanswered-attempts', 'third-party-collection', 'debt-disclosure', 'contact-after-refusal', 'threat',
  'impersonating-authority',
] as const
export type ViolationId = (typeof violationIds)[number]

export const letterIds = ['lender-complaint', 'police-summary'] as const
export type LetterId = (typeof letterIds)[number]

export const ticketEventKinds = [
  'filed', 'received', 'materialsComplete', 'acknowledged', 'accepted', 'refused', 'supplementRequested', 'supplemented', 'referred', 'caseOpened',
  'filingRefused', 'noticeReceived', 'reconsiderationFiled', 'reconsiderationDecided', 'reexaminationFiled', 'mediation', 'extended', 'suspended', 'resumed',
  'replied', 'opinionIssued', 'lastAct', 'closed', 'withdrawn', 'reminderSent', 'noteAdded', 'undone',
] as const
export type TicketEventKind = (typeof ticketEventKinds)[number]

export const procedures = ['administrative', 'criminal'] as const
export type Procedure = (typeof procedures)[number]
