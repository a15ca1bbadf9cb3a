/** The neutral facts of a sample bundle (`case.json`), as far as the product's main path needs them. */
export type CaseJson = {
  complainant: { name: string; role: string; phone: string; relation?: string; [flag: string]: unknown }
  debtor: { name: string; phone: string | null } | null
  contacts: { id: string; name: string; relation: string; phone: string; [flag: string]: unknown }[]
  handsets: { owner: string; files: string[] }[]
  bill?: { file: string; subscriber: string } | { file: string; subscriber: string }[]
  lenders: { id: string; name: string; type: string; cba_member: boolean }[]
  organisations: { id: string; name: string; role: string; lender: string }[]
  numbers: { number: string; organisation: string | null; lenders: string[]; attribution: string; from?: string; to?: string }[]
  chat_accounts: { file: string; account: string; display: string; lender: string; recipient: string }[]
  consent: { night_contact_agreed: boolean }
  stop_requests: { at: string; to: string }[]
  contact_refusals: { contact: string; lender: string; at: string }[]
  filings: { id: string; channel: string; target: string; events: FilingEvent[] }[]
}
export type FilingEvent = { type: string; at: string; note?: string; for?: string; stage?: number; until?: string }

const flags = ['workplace', 'guarantor', 'spouse', 'minor', 'vulnerable', 'designated'] as const
const lenderKinds: Record<string, string> = { consumer_finance_company: 'consumer-finance', small_loan_company: 'small-loan', bank: 'bank' }
const organisationKind = (role: string) => (role.includes('平台') ? 'platform' : role.includes('催收') ? 'agency' : 'unknown')
const flagsOf = (person: Record<string, unknown>) => Object.fromEntries(flags.filter((flag) => person[flag] !== undefined).map((flag) => [flag, Boolean(person[flag])]))
const iso = (at: string) => `${at.replace(' ', 'T')}${at.length === 16 ? ':00' : ''}+08:00`

function account(entry: CaseJson['chat_accounts'][number]) {
  const qq = /^QQ\s*(\d+)$/.exec(entry.account)
  return { app: qq ? 'qq' : 'wechat', account: qq?.[1] ?? entry.account, display: entry.display }
}

function lines(bundle: CaseJson, key: string) {
  const own = bundle.numbers.filter((entry) => (entry.organisation ? entry.organisation === key : entry.lenders.includes(key)))
  return own.map((entry) => ({ number: entry.number, attribution: entry.attribution === 'confirmed' ? 'confirmed' : 'shared', from: entry.from, to: entry.to }))
}

/** Which respondent a stop request was sent to: the party whose line `to` is. */
function respondentOfLine(bundle: CaseJson, number: string) {
  const entry = bundle.numbers.find((line) => line.number === number)
  return entry?.organisation ?? entry?.lenders[0] ?? number
}

/** The body of `POST /api/cases` for a bundle. */
export function openCaseBody(bundle: CaseJson, title: string) {
  const lenders = bundle.lenders.map((lender) => ({
    key: lender.id, name: lender.name, kind: lenderKinds[lender.type] ?? 'unknown', associationMember: lender.cba_member, lines: lines(bundle, lender.id),
    accounts: bundle.chat_accounts.filter((entry) => entry.lender === lender.id).map(account),
  }))
  const others = bundle.organisations.map((party) => ({
    key: party.id, name: party.name, kind: organisationKind(party.role), actsFor: [party.lender], lines: lines(bundle, party.id), accounts: [],
  }))
  return {
    title,
    complainant: { name: bundle.complainant.name, role: bundle.complainant.role, phones: [bundle.complainant.phone], ...flagsOf(bundle.complainant) },
    debtor: bundle.debtor ? { name: bundle.debtor.name, phones: bundle.debtor.phone ? [bundle.debtor.phone] : [] } : undefined,
    respondents: [...lenders, ...others],
    contacts: bundle.contacts.map((contact) => ({
      key: contact.id, name: contact.name, relation: contact.relation, phones: [contact.phone], ...flagsOf(contact),
    })),
    otherLines: bundle.numbers.filter((entry) => entry.attribution === 'unknown').map((entry) => ({ number: entry.number })),
    nightContactAgreed: bundle.consent.night_contact_agreed,
    refusals: bundle.contact_refusals.map((refusal) => ({ at: iso(refusal.at), by: refusal.contact, respondent: refusal.lender })),
    stopRequests: bundle.stop_requests.map((request) => ({ at: iso(request.at), respondent: respondentOfLine(bundle, request.to) })),
  }
}

const baseName = (file: string) => file.split('/').at(-1) ?? file

/** The `about` field of the evidence upload: on whose phone or bill, which account, who received. */
export function aboutFiles(bundle: CaseJson): Record<string, { phoneOf?: string; account?: string; recipient?: string }> {
  const phone = (owner: string) => (owner === 'debtor' && bundle.debtor?.phone ? bundle.debtor.phone : bundle.contacts.find((contact) => contact.id === owner)?.phone ?? bundle.complainant.phone)
  const bills = bundle.bill ? [bundle.bill].flat() : []
  return Object.fromEntries([
    ...bundle.handsets.flatMap((handset) => handset.files.map((file) => [baseName(file), { phoneOf: phone(handset.owner) }])),
    ...bills.map((bill) => [baseName(bill.file), { phoneOf: bill.subscriber }]),
    ...bundle.chat_accounts.map((entry) => [baseName(entry.file), { account: account(entry).account, recipient: entry.recipient }]),
  ])
}

const eventKinds: Record<string, string> = {
  submitted: 'filed', reported: 'filed', received: 'received', materials_complete: 'materialsComplete', receipt: 'acknowledged', accepted: 'accepted',
  rejected: 'refused', case_opened: 'caseOpened', refusal_decided: 'filingRefused', refusal_notice_received: 'noticeReceived',
  fuyi_applied: 'reconsiderationFiled', fuyi_decision_received: 'reconsiderationDecided', fuhe_applied: 'reexaminationFiled', extension_notice: 'extended',
  forwarded: 'referred', opinion: 'opinionIssued', reply: 'replied', decision: 'replied', last_act: 'lastAct',
}
const channels: Record<string, { channel: string; procedure?: string }> = {
  police_admin: { channel: 'police', procedure: 'administrative' }, police_criminal: { channel: 'police', procedure: 'criminal' },
  police_limitation: { channel: 'police', procedure: 'administrative' }, '12321': { channel: 'spam-12321' },
}

/** The ticket of a filing: body of `POST …/tickets` and the events that follow the first `filed`. */
export function ticketBodies(filing: CaseJson['filings'][number]) {
  const first = filing.events[0]
  if (!first) throw new Error(`filing ${filing.id} has no event`)
  const events = filing.events.filter((event) => eventKinds[event.type] !== 'filed').map((event) => ({
    kind: eventKinds[event.type] ?? event.type, on: event.at.slice(0, 10), note: event.note, rule: event.for, stage: event.stage,
  }))
  const { channel, procedure } = channels[filing.channel] ?? { channel: filing.channel.replaceAll('_', '-') }
  return { ticket: { channel, procedure, filedOn: first.at.slice(0, 10) }, events }
}
