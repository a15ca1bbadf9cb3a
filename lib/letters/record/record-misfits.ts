import { localDay } from '@/lib/calendar/local-date'
import { isLetter } from '../index'
import { channels } from '@/lib/channels'
import { linkDaysMax } from '@/lib/evidence/statement'
import { violationById } from '@/lib/law'
import type { CaseRecord, RecordList } from './case-record'
import { isLoan } from './record-people'

/** What does not fit between the parts of a record: names nobody has, names used twice, facts that contradict each other. Each as a place in it. */

const dayMs = 86_400_000

type Row = { id?: string }
const repeated = (keys: readonly string[]): boolean => new Set(keys).size !== keys.length

/** Lists whose rows have a name, and what another list may be named by. */
const named: readonly RecordList[] = [
  'parties', 'lines', 'accounts', 'refusals', 'evidence', 'copies', 'imports', 'attempts', 'sources', 'findings', 'tickets', 'events', 'letters',
  'likenessReasons', 'dispatches', 'witnessRequests',
]

function repeats(record: CaseRecord): string[] {
  const wrong = named.filter((list) => repeated(((record[list] ?? []) as readonly Row[]).map(({ id }) => id ?? ''))) as string[]
  const keys: Record<string, string[]> = {
    'parties.key': record.parties.map(({ kind, key }) => `${kind} ${key}`), 'notes.evidenceId': record.notes.map(({ evidenceId }) => evidenceId),
    'sounds.evidenceId': record.sounds.map(({ evidenceId }) => evidenceId), 'sources.rowKey': record.sources.map(({ rowKey }) => rowKey),
    'links.evidenceId': record.links.map(({ evidenceId, attemptId }) => `${evidenceId} ${attemptId}`),
    'findings.violation': record.findings.map(({ violation, respondent, recipient }) => `${violation} ${respondent} ${recipient}`),
    'channelSettings.channel': record.channelSettings.map(({ channel }) => channel),
  }
  return [...wrong.map((list) => `${list}.id`), ...Object.keys(keys).filter((name) => repeated(keys[name] ?? []))]
}

type Name = string | null | undefined
const unknown = (known: ReadonlySet<string>, place: string, names: readonly Name[]) =>
  (names.some((name) => name !== null && name !== undefined && !known.has(name)) ? [place] : [])

function dangling(record: CaseRecord): string[] {
  const ids = (list: readonly Row[]) => new Set(list.map(({ id }) => id ?? ''))
  const [evidence, attempts, parties, tickets] = [ids(record.evidence), ids(record.attempts), ids(record.parties), ids(record.tickets)]
  const ofEvidence = ['notes', 'copies', 'sounds', 'imports', 'sources', 'links', 'events'] as const
  return [
    ...ofEvidence.flatMap((list) => unknown(evidence, `${list}.evidenceId`, (record[list] as readonly { evidenceId: Name }[]).map((row) => row.evidenceId))),
    ...unknown(evidence, 'evidence.takenFromId', record.evidence.map(({ takenFromId }) => takenFromId)),
    ...unknown(evidence, 'witnessRequests.statementId', record.witnessRequests.flatMap(({ statementId, scanId }) => [statementId, scanId])),
    ...unknown(attempts, 'sources.attemptId', record.sources.map(({ attemptId }) => attemptId)),
    ...unknown(ids(record.sources), 'sources.chosenWith', record.sources.map(({ chosenWith }) => chosenWith)),
    ...unknown(attempts, 'links.attemptId', record.links.map(({ attemptId }) => attemptId)),
    ...unknown(attempts, 'findings.attemptIds', record.findings.flatMap(({ attemptIds }) => attemptIds)),
    ...unknown(parties, 'lines.partyId', record.lines.map(({ partyId }) => partyId)),
    ...unknown(parties, 'accounts.partyId', record.accounts.map(({ partyId }) => partyId)),
    ...unknown(tickets, 'events.ticketId', record.events.map(({ ticketId }) => ticketId)),
    ...unknown(ids(record.letters), 'events.letterId', record.events.map(({ letterId }) => letterId)),
    ...unknown(ids(record.letters), 'likenessReasons.letterId', (record.likenessReasons ?? []).map(({ letterId }) => letterId)),
    ...unknown(ids(record.letters), 'dispatches.letterId', (record.dispatches ?? []).map(({ letterId }) => letterId)),
    ...unknown(evidence, 'dispatches.scanId', (record.dispatches ?? []).flatMap(({ scanId, receiptId }) => [scanId, receiptId])),
    ...unknown(tickets, 'letters.ticketId', record.letters.map(({ ticketId }) => ticketId)),
  ]
}

/** A file in a mail in an archive: no deeper is anything taken out. */
const stepsMax = 8

/** Whether rows that lead to other rows of their list lead further than any does, or in a circle. */
function leadTooFar(rows: readonly { id: string; to: string | null }[]): boolean {
  const next = new Map(rows.map(({ id, to }) => [id, to]))
  return rows.some(({ id }) => {
    let at: Name = id
    for (let steps = 0; at && steps <= stepsMax; steps += 1) at = next.get(at)
    return at !== null && at !== undefined
  })
}

function wrongEvents({ events }: CaseRecord): boolean {
  const byId = new Map(events.map((event) => [event.id, event]))
  const isElsewhere = ({ undoes, ticketId }: CaseRecord['events'][number]) => undoes !== null && byId.get(undoes)?.ticketId !== ticketId
  return events.some((event) => (event.kind === 'undone') !== (event.undoes !== null) || isElsewhere(event))
}

/** An entry tells how a letter went out; or it adds to, or takes back, one of the same letter that tells it; and no two take back the same. */
function wrongDispatches({ dispatches = [] }: CaseRecord): boolean {
  const byId = new Map(dispatches.map((entry) => [entry.id, entry]))
  const isWrong = ({ undoes, completes, letterId, way, on, onAbout, ...said }: (typeof dispatches)[number]) => {
    const about = undoes ?? completes ?? null
    if (about === null) return way === null || on === null
    const of = byId.get(about)
    const isMore = undoes !== null && (said.reference !== null || said.scanId !== null || said.receiptId !== null || Boolean(completes))
    return way !== null || on !== null || onAbout || isMore || of?.letterId !== letterId || of.undoes !== null || Boolean(of.completes)
  }
  return dispatches.some(isWrong) || repeated(dispatches.flatMap(({ undoes }) => undoes ?? []))
}

const runsFit = (draft: CaseRecord['findings'][number]['draft'], length: number): boolean => {
  const lists = [draft.decidedAttempts, ...draft.draft.groups.map(({ attempts }) => attempts), ...draft.draft.provisions.map(({ attempts }) => attempts)]
  return [...lists, ...draft.draft.unchecked.map(({ attempts }) => attempts)].flat().every((run) => typeof run === 'string' || run[0] + run[1] <= length)
}

type Test = [place: string, isWrong: (record: CaseRecord) => boolean]
const tests: readonly Test[] = [
  ['parties', ({ parties }) => parties.filter(({ kind }) => kind === 'complainant').length !== 1 || parties.filter(({ kind }) => kind === 'debtor').length > 1],
  ['parties.respondentKind', ({ parties }) => parties.some(({ kind, respondentKind, relation }) =>
    (kind === 'respondent') !== (respondentKind !== null) || (kind === 'respondent' && !isLoan(relation)))],
  ['parties.role', ({ parties }) => parties.some(({ kind, role }) => (kind === 'complainant') !== (role !== null))],
  ['lines.attribution', ({ lines }) => lines.some(({ partyId, attribution }) => (partyId === null) !== (attribution === 'unknown'))],
  ['refusals.by', ({ refusals }) => refusals.some(({ kind, by }) => kind === 'stop-request' && by !== null)],
  ['evidence.heldAs', ({ evidence }) => evidence.some(({ heldAs, heldSha256, heldBytes }) => {
    const isCopy = heldAs === 'clean-copy' || heldAs === 'extract'
    return isCopy !== (heldSha256 !== null) || isCopy !== (heldBytes !== null)
  })],
  ['evidence.takenFromId', ({ evidence }) => leadTooFar(evidence.map(({ id, takenFromId }) => ({ id, to: takenFromId })))],
  ['attempts.localDay', ({ attempts }) => attempts.some(({ at, localDay: on }) => localDay(Date.parse(at)) !== on)],
  ['attempts.accountApp', ({ attempts }) => attempts.some(({ account, accountApp }) => (account === null) !== (accountApp === null))],
  ['findings.violation', ({ findings }) => findings.some(({ violation, draft }) => violationById(violation) === null || draft.draft.violation !== violation)],
  ['findings.draft', ({ findings }) => findings.some(({ draft, attemptIds }) => !runsFit(draft, attemptIds.length))],
  ['findings.decidedAt', ({ findings }) => findings.some(({ state, decidedAt, decidedBy }) =>
    (state === 'proposed') !== (decidedAt === null) || (decidedAt === null) !== (decidedBy === null))],
  ['tickets.channel', ({ tickets, letters }) => [...tickets, ...letters].some(({ channel }) => channel !== null && !channels.some(({ id }) => id === channel))],
  ['events.undoes', wrongEvents],
  ['events', ({ events }) => leadTooFar(events.map(({ id, undoes }) => ({ id, to: undoes })))],
  ['dispatches.undoes', wrongDispatches],
  ['letters.letter', ({ letters }) => letters.some(({ letter }) => !isLetter(letter))],
  ['letters.state', ({ letters }) => letters.some(({ state, issuedAt, pdfSha256, pdfBytes }) =>
    [issuedAt, pdfSha256, pdfBytes].some((fact) => (state === 'issued') !== (fact !== null)))],
  ['letters.document', ({ letters }) => letters.some(({ document: { document, summary } }) => (document === null) === (summary === null))],
  ['witnessRequests.answers', ({ witnessRequests }) => witnessRequests.some(({ answers, sentAt, withdrawnAt }) =>
    (answers !== null) !== (sentAt !== null && withdrawnAt === null))],
  ['witnessRequests.sentAt', ({ witnessRequests }) => witnessRequests.some(({ sentAt, scanId, withdrawnAt, ...agreed }) => (sentAt === null
    ? scanId !== null || withdrawnAt !== null
    : [agreed.consentAt, agreed.consentVersion, agreed.consentHash, agreed.statementId].includes(null)))],
  ['witnessRequests.signedAt', ({ witnessRequests }) => witnessRequests.some(({ signedAt, scanId }) => (signedAt === null) !== (scanId === null))],
  ['witnessRequests.expiresAt', ({ witnessRequests }) => witnessRequests.some(({ createdAt, expiresAt }) =>
    Date.parse(expiresAt) > Date.parse(createdAt) + linkDaysMax * dayMs)],
]

/** Places of a record that do not fit; none in one this program wrote. */
export const recordMisfits = (record: CaseRecord): string[] =>
  [...repeats(record), ...dangling(record), ...tests.filter(([, isWrong]) => isWrong(record)).map(([place]) => place)]
