import type { FindingDraft } from '@/lib/law/violation'
import * as attempts from '@/lib/server/data/attempts'
import { recordAudit, recordCustody } from '@/lib/server/data/audit'
import * as anchors from '@/lib/server/data/anchors'
import { board } from '@/lib/server/data/board'
import { destroyCaseKey } from '@/lib/server/data/case-keys'
import { eachRecordPortion } from '@/lib/server/data/case-record'
import * as chains from '@/lib/server/data/chains'
import * as custody from '@/lib/server/data/custody'
import * as cases from '@/lib/server/data/cases'
import { absorbDeclared } from '@/lib/server/data/declared-attempts'
import * as channels from '@/lib/server/data/channel-settings'
import * as mappings from '@/lib/server/data/column-mappings'
import * as dispatches from '@/lib/server/data/dispatches'
import * as deadlines from '@/lib/server/data/deadlines'
import * as evidence from '@/lib/server/data/evidence'
import { originalsSince } from '@/lib/server/data/originals-since'
import * as notes from '@/lib/server/data/evidence-notes'
import * as fileChecks from '@/lib/server/data/file-checks'
import * as findings from '@/lib/server/data/findings'
import { heldThings } from '@/lib/server/data/held-things'
import * as idempotency from '@/lib/server/data/idempotency'
import * as derivatives from '@/lib/server/data/derivatives'
import * as drafts from '@/lib/server/data/intake-drafts'
import { keptFiles } from '@/lib/server/data/kept-files'
import * as letters from '@/lib/server/data/letters'
import * as reasons from '@/lib/server/data/likeness-reasons'
import { placesInOriginal, tiedActs } from '@/lib/server/data/package-rows'
import * as manyClocks from '@/lib/server/data/many-clocks'
import * as recordingFacts from '@/lib/server/data/recording-facts'
import * as recordRows from '@/lib/server/data/record-rows'
import * as recordingPatterns from '@/lib/server/data/recording-patterns'
import * as regrouped from '@/lib/server/data/regrouped-rows'
import * as sealedTexts from '@/lib/server/data/sealed-texts'
import * as storeChecks from '@/lib/server/data/store-checks'
import * as tickets from '@/lib/server/data/tickets'
import * as timeline from '@/lib/server/data/timeline'
import * as todays from '@/lib/server/data/today'
import type { Member } from '@/lib/server/member'
import type { CaseRecord } from '@/lib/letters/record/case-record'
import { caseFacts } from '../makers/case-file'
import { alertCases } from './data-cases-alerts'
import { erasureCases } from './data-cases-erasures'
import { importCases } from './data-cases-imports'
import { memberCases } from './data-cases-members'
import { witnessCases } from './data-cases-witnesses'
import type { Ids } from './filled-office'

/** What a case is run with: the member that asks, the objects of the filled office, and what that office's own member read there. */
export type Asked = { member: Member; ids: Ids; found: findings.StoredFinding; item: evidence.Evidence; letter: letters.StoredLetter; hash: Uint8Array<ArrayBuffer>; record: CaseRecord }
/** `makes` = a foreign member gets something of their own by it, so only the filled office's rows are looked at. */
export type DataCase = { call: (asked: Asked) => Promise<unknown>; makes?: true }

const day = '2026-04-12'
const year = { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2027-01-01T00:00:00Z') }
const declared = {
  at: year.from, atPrecision: 'minute', localDay: day, number: null, channel: 'call', direction: 'incoming', answered: null, seconds: null, recipient: 'debtor', content: null,
} as const
const key = 'a-key'
const stored = { sha256: new Uint8Array(32), sizeBytes: 1 }

const plan = { attempts: [], emptied: [] as { attemptId: string; into: string }[] }
const thing = ({ ids }: Asked) => ({ kind: 'evidence' as const, id: ids.evidenceId, caseId: ids.caseId, sha256: '00' })
const heads = { custody: { seq: 0, hash: '' }, audit: { seq: 0, hash: '' } }
const emptied = ({ ids }: Asked) => ({ ...plan, emptied: [{ attemptId: ids.attemptId, into: ids.attemptId }] })

const gathered = async (each: (take: (rows: readonly unknown[]) => void) => Promise<void>): Promise<unknown[]> => {
  const found: unknown[] = []
  await each((rows) => void found.push(...rows))
  return found
}

/** One case for each function of lib/server/data that takes a member, by file and name. */
export const dataCases: Record<string, DataCase> = {
  ...alertCases,
  ...importCases,
  ...memberCases,
  'attempts.attemptById': { call: ({ member, ids }) => attempts.attemptById(member, ids.attemptId) },
  'attempts.attemptDays': { call: ({ member, ids }) => attempts.attemptDays(member, ids.caseId) },
  'attempts.attemptPage': { call: ({ member, ids }) => attempts.attemptPage(member, ids.caseId, { limit: 10 }) },
  'attempts.attemptsOfCase': { call: ({ member, ids }) => attempts.attemptsOfCase(member, ids.caseId, caseFacts()) },
  'attempts.attemptsToReview': { call: ({ member, ids }) => attempts.attemptsToReview(member, ids.caseId, caseFacts()) },
  'attempts.caseOfAttempt': { call: ({ member, ids }) => attempts.caseOfAttempt(member, ids.attemptId) },
  'attempts.hasTextOfFile': { call: ({ member, ids }) => attempts.hasTextOfFile(member, ids.attemptId) },
  'attempts.insertDeclaredAttempt': { call: ({ member, ids }) => attempts.insertDeclaredAttempt(member, ids.caseId, declared) },
  'attempts.numberOfAttempt': { call: ({ member, ids }) => attempts.numberOfAttempt(member, ids.attemptId) },
  'attempts.recipientsOfCase': { call: ({ member, ids }) => attempts.recipientsOfCase(member, ids.caseId) },
  'attempts.renameRecipient': { call: ({ member, ids }) => attempts.renameRecipient(member, ids.caseId, { from: 'debtor', to: 'complainant' }) },
  'attempts.updateAttempt': { call: ({ member, ids }) => attempts.updateAttempt(member, ids.attemptId, { content: 'x', purpose: 'other' }) },
  'anchors.anchor': { call: ({ member, ids }) => anchors.anchor(member, ids.anchorId) },
  'anchors.anchors': { call: ({ member }) => anchors.anchors(member, 10) },
  'anchors.insertAnchor': { makes: true, call: ({ member }) => anchors.insertAnchor(member, { root: '00'.repeat(32), heads }) },
  'anchors.insertStamp': { call: ({ member, ids }) => anchors.insertStamp(member, ids.anchorId, { authority: 'x', at: 0, token: new Uint8Array(1) }) },
  'anchors.isStamping': { call: ({ member }) => anchors.isStamping(member) },
  'anchors.keepStamping': { makes: true, call: ({ member }) => anchors.keepStamping(member, false) },
  'audit.recordAudit': { makes: true, call: ({ member, ids }) => recordAudit(member, { action: 'x', caseId: ids.caseId }) },
  'audit.recordCustody': { makes: true, call: ({ member, ids }) => recordCustody(member, { action: 'x', caseId: ids.caseId }) },
  'board.board': { call: ({ member }) => board(member, { today: day, limit: 50 }) },
  'case-keys.destroyCaseKey': { call: ({ member, ids }) => destroyCaseKey(member, ids.caseId) },
  'case-record.eachRecordPortion': { call: ({ member, ids }) => gathered((take) => eachRecordPortion(member, ids.caseId, () => (_, rows) => take(rows))) },
  'record-rows.insertRecord': { makes: true, call: ({ member, record }) => recordRows.insertRecord(member, record, { manifest: '0'.repeat(64), files: [] }) },
  'record-rows.isHere': { call: ({ member, ids }) => recordRows.isHere(member, { caseId: ids.caseId, copies: [ids.derivativeId] }) },
  'chains.chainHeads': { makes: true, call: ({ member }) => chains.chainHeads(member) },
  'chains.eachChainPortion': {
    call: async ({ member, ids }) => (await gathered((take) => chains.eachChainPortion(member, { chain: 'custody', upTo: 1_000, caseId: ids.caseId }, take)))
      .filter((row) => JSON.stringify(row).includes(ids.evidenceId)),
  },
  'chains.hasRowsBeyondHead': { call: ({ member }) => chains.hasRowsBeyondHead(member, 'custody') },
  'custody.historyOf': { call: (asked) => custody.historyOf(asked.member, thing(asked)) },
  'custody.removedDrafts': { call: ({ member, ids }) => custody.removedDrafts(member, ids.caseId) },
  'custody.recordDraftRemoved': { makes: true, call: ({ member, ids }) => custody.recordDraftRemoved(member, { id: ids.letterId, caseId: ids.caseId, letter: 'x' }) },
  'custody.recordDerivative': { makes: true, call: (asked) => custody.recordDerivative(asked.member, thing(asked), { id: asked.ids.evidenceId, kind: 'preview', sha256: '00' }) },
  'custody.recordExport': { makes: true, call: (asked) => custody.recordExport(asked.member, [thing(asked)], { exportId: asked.ids.caseId, what: 'package' }) },
  'custody.recordBrokenPackage': { makes: true, call: (asked) => custody.recordBrokenPackage(asked.member, { caseId: asked.ids.caseId, exportId: asked.ids.caseId }) },
  'custody.recordPackage': { makes: true, call: (asked) => custody.recordPackage(asked.member, { caseId: asked.ids.caseId, exportId: asked.ids.caseId, sha256: '00', files: 1, damaged: 0 }) },
  'custody.recordFileState': { makes: true, call: (asked) => custody.recordFileState(asked.member, thing(asked), 'missing') },
  'custody.recordHandOut': { makes: true, call: (asked) => custody.recordHandOut(asked.member, thing(asked)) },
  'custody.recordReason': { makes: true, call: ({ member, ids }) => custody.recordReason(member, { id: ids.letterId, caseId: ids.caseId, says: '' }) },
  'custody.recordIssue': { makes: true, call: ({ member, ids }) => custody.recordIssue(member, { id: ids.letterId, caseId: ids.caseId, letter: 'x', says: '', sha256: '00' }) },
  'custody.recordLinks': { makes: true, call: (asked) => custody.recordLinks(asked.member, thing(asked), { linked: [asked.ids.attemptId], unlinked: [] }) },
  'custody.recordNote': { makes: true, call: (asked) => custody.recordNote(asked.member, thing(asked), { part: 'note', says: '' }) },
  'custody.recordReceived': {
    makes: true,
    call: (asked) => custody.recordReceived(asked.member, { ...thing(asked), kind: 'document', sizeBytes: 1, receivedAt: new Date(0), says: '' }),
  },
  'custody.recordSent': { makes: true, call: ({ member, ids }) => custody.recordSent(member, { id: ids.letterId, caseId: ids.caseId }, { dispatchId: ids.letterId, way: 'post' }) },
  'custody.recordView': { makes: true, call: (asked) => custody.recordView(asked.member, thing(asked)) },
  'file-checks.damagedFiles': { call: ({ member, ids }) => fileChecks.damagedFiles(member, ids.caseId) },
  'file-checks.fileState': { call: (asked) => fileChecks.fileState(asked.member, thing(asked)) },
  'file-checks.keepFileStates': { makes: true, call: (asked) => fileChecks.keepFileStates(asked.member, [{ ...thing(asked), fault: 'missing' }]) },
  'held-things.heldThings': { call: ({ member, ids }) => heldThings(member, { caseId: ids.caseId }) },
  'store-checks.claimCheck': { makes: true, call: ({ member }) => storeChecks.claimCheck(member, true) },
  'store-checks.finishCheck': { call: ({ member, ids }) => storeChecks.finishCheck(member, ids.checkId, { chains: [], things: [], anchors: [] }) },
  'store-checks.latestCheck': { call: ({ member }) => storeChecks.latestCheck(member) },
  'store-checks.noteProgress': { call: ({ member, ids }) => storeChecks.noteProgress(member, ids.checkId, { total: 1, checked: 1, damaged: 1 }) },
  'channel-settings.channelSetting': { call: ({ member }) => channels.channelSetting(member, 'lender') },
  'channel-settings.channelSettings': { call: ({ member }) => channels.channelSettings(member) },
  'channel-settings.keepChannelSetting': { makes: true, call: ({ member }) => channels.keepChannelSetting(member, 'lender', { fields: { signature: 30 }, seenOn: day }) },
  'cases.caseFacts': { call: ({ member, ids }) => cases.caseFacts(member, ids.caseId) },
  'cases.caseList': { call: ({ member }) => cases.caseList(member, { limit: 50 }) },
  'cases.casesOfOtherEdition': { call: ({ member }) => cases.casesOfOtherEdition(member, 'another', 50) },
  'cases.caseTitles': { call: ({ member, ids }) => cases.caseTitles(member, [ids.caseId]) },
  'cases.insertCase': { makes: true, call: ({ member }) => cases.insertCase(member, caseFacts()) },
  'cases.isReviewDue': { call: ({ member, ids }) => cases.isReviewDue(member, ids.caseId, 'another') },
  'cases.markUnreviewed': { call: ({ member, ids }) => cases.markUnreviewed(member, ids.caseId) },
  'cases.lockCase': { call: ({ member, ids }) => cases.lockCase(member, ids.caseId) },
  'cases.rowSaltOf': { call: ({ member, ids }) => cases.rowSaltOf(member, ids.caseId) },
  'cases.replaceCaseFacts': { call: ({ member, ids }) => cases.replaceCaseFacts(member, ids.caseId, caseFacts()) },
  'declared-attempts.absorbDeclared': { call: ({ member, ids }) => absorbDeclared(member, ids.caseId) },
  'column-mappings.columnMapping': { call: ({ member }) => mappings.columnMapping(member, 'f'.repeat(64)) },
  'column-mappings.keepColumnMapping': { makes: true, call: ({ member }) => mappings.keepColumnMapping(member, 'f'.repeat(64), { rows: 'bill-calls', number: 1, time: 2, mode: 3 }) },
  'deadlines.deadlinesOfCase': { call: ({ member, ids }) => deadlines.deadlinesOfCase(member, ids.caseId, day) },
  'deadlines.replaceDeadlines': { call: ({ member, ids }) => deadlines.replaceDeadlines(member, { id: ids.ticketId, caseId: ids.caseId }, []) },
  'deadlines.calendarDays': { call: ({ member }) => deadlines.calendarDays(member) },
  'deadlines.deadlinePage': { call: ({ member }) => deadlines.deadlinePage(member, { today: day, limit: 50 }) },
  'derivatives.derivative': { call: ({ member, ids }) => derivatives.derivative(member, ids.derivativeId) },
  'derivatives.derivativesOfCase': { call: ({ member, ids }) => derivatives.derivativesOfCase(member, ids.caseId, 'extract') },
  'derivatives.derivativesOfEvidence': { call: ({ member, ids }) => derivatives.derivativesOfEvidence(member, ids.evidenceId) },
  'derivatives.insertDerivative': { call: ({ member, ids, item }) => derivatives.insertDerivative(member, { id: ids.draftId, item, kind: 'redacted', name: 'x', recipe: null, stored: stored as never }) },
  'derivatives.removeDerivative': { call: ({ member, ids }) => derivatives.removeDerivative(member, ids.droppedId) },
  'evidence.evidence': { call: ({ member, ids }) => evidence.evidence(member, ids.evidenceId) },
  'evidence.evidenceUse': { call: ({ member, ids }) => evidence.evidenceUse(member, ids.caseId, new Date(year.from)) },
  'evidence.evidenceOfCase': { call: ({ member, ids }) => evidence.evidenceOfCase(member, ids.caseId) },
  'evidence.insertEvidence': { call: ({ member, ids }) => evidence.insertEvidence(member, { caseId: ids.caseId, name: 'x', kind: 'document', stored: stored as never, about: {} }) },
  'evidence.originalsByAttempt': { call: ({ member, ids }) => evidence.originalsByAttempt(member, ids.caseId) },
  'evidence.linksOfCase': { call: ({ member, ids }) => evidence.linksOfCase(member, ids.caseId) },
  'evidence.replaceLinks': { call: ({ member, item }) => evidence.replaceLinks(member, item, []) },
  ...erasureCases,
  'evidence-notes.keepNote': { call: ({ member, ids }) => notes.keepNote(member, ids.evidenceId, { title: 'x' }) },
  'evidence-notes.noteOfEvidence': { call: ({ member, item }) => notes.noteOfEvidence(member, item) },
  'evidence-notes.notesOfCase': { call: ({ member, ids }) => notes.notesOfCase(member, ids.caseId) },
  'findings.finding': { call: ({ member, ids }) => findings.finding(member, ids.findingId) },
  'findings.findingsOfCase': { call: ({ member, ids }) => findings.findingsOfCase(member, ids.caseId) },
  'findings.renameFindingRecipient': { call: ({ member, ids }) => findings.renameFindingRecipient(member, ids.caseId, { from: 'debtor', to: 'complainant' }) },
  'findings.replaceFindings': { call: ({ member, ids }) => findings.replaceFindings(member, ids.caseId, { drafts: [] as FindingDraft[], said: new Map() }) },
  'findings.storeDecision': { call: ({ member, found }) => findings.storeDecision(member, found, { state: 'dismissed' }) },
  'idempotency.claimKey': { makes: true, call: ({ member, hash }) => idempotency.claimKey(member, key, hash) },
  'idempotency.keepAnswer': { call: ({ member }) => idempotency.keepAnswer(member, key, { status: 200, text: 'x', subjectId: null, madeId: null }) },
  'idempotency.renewKey': { call: ({ member }) => idempotency.renewKey(member, key) },
  'idempotency.releaseKey': { call: ({ member }) => idempotency.releaseKey(member, key) },
  'intake-drafts.draftById': { call: ({ member, ids }) => drafts.draftById(member, ids.draftId) },
  'intake-drafts.draftList': { call: ({ member }) => drafts.draftList(member) },
  'intake-drafts.insertDraft': { makes: true, call: ({ member }) => drafts.insertDraft(member, { step: 'who', body: {} }) },
  'intake-drafts.removeDraft': { call: ({ member, ids }) => drafts.removeDraft(member, ids.draftId) },
  'intake-drafts.takeOverDrafts': { call: ({ member, ids }) => drafts.takeOverDrafts(member, ids.colleagueId) },
  'intake-drafts.updateDraft': { call: ({ member, ids }) => drafts.updateDraft(member, { id: ids.draftId, step: 'who', body: {} }) },
  'originals-since.originalsSince': { call: ({ member }) => originalsSince(member, null) },
  'kept-files.keptFiles': { call: ({ member }) => keptFiles(member) },
  'dispatches.dispatchesOfCase': { call: ({ member, ids }) => dispatches.dispatchesOfCase(member, ids.caseId) },
  'dispatches.dispatchesOfLetter': { call: ({ member, ids }) => dispatches.dispatchesOfLetter(member, ids.letterId) },
  'dispatches.insertDispatch': { call: ({ member, ids }) => dispatches.insertDispatch(member, { caseId: ids.caseId, letterId: ids.letterId }, { way: 'post', on: day }) },
  'letters.freezeLetter': { call: ({ member, ids, letter }) => letters.freezeLetter(member, ids.letterId, { content: letter.content, pdf: stored as never }) },
  'letters.insertLetter': { call: ({ member, ids, letter }) => letters.insertLetter(member, { ...letter, caseId: ids.caseId, ticketId: null, options: {}, edits: {} } as never) },
  'letters.issuedPlaces': { call: ({ member }) => letters.issuedPlaces(member) },
  'letters.wordsOfLetters': { call: ({ member, ids }) => letters.wordsOfLetters(member, [ids.letterId]) },
  'likeness-reasons.likenessReasons': { call: ({ member, ids }) => reasons.likenessReasons(member, ids.letterId) },
  'likeness-reasons.insertLikenessReason': { call: ({ member, ids }) => reasons.insertLikenessReason(member, ids.letterId, { digest: '0'.repeat(64), share: 80, reason: 'x' }) },
  'letters.letter': { call: ({ member, ids }) => letters.letter(member, ids.letterId) },
  'letters.lettersOfCase': { call: ({ member, ids }) => letters.lettersOfCase(member, ids.caseId) },
  'letters.lockDraft': { call: ({ member, ids }) => letters.lockDraft(member, ids.letterId) },
  'letters.updateDraft': { call: ({ member, ids, letter }) => letters.updateDraft(member, ids.letterId, { options: {}, edits: {}, content: letter.content }) },
  'package-rows.placesInOriginal': { call: ({ member, item }) => placesInOriginal(member, item) },
  'package-rows.tiedActs': { call: ({ member, ids }) => tiedActs(member, ids.caseId) },
  'recording-facts.keepRecordingFacts': { call: ({ member, item }) => recordingFacts.keepRecordingFacts(member, item, null) },
  'recording-facts.recordingFactsOfCase': { call: ({ member, ids }) => recordingFacts.recordingFactsOfCase(member, ids.caseId) },
  'recording-patterns.insertRecordingPattern': { makes: true, call: ({ member }) => recordingPatterns.insertRecordingPattern(member, 'a {yyyyMMddHHmmss}') },
  'recording-patterns.recordingPatternsOf': { call: ({ member }) => recordingPatterns.recordingPatternsOf(member) },
  'recording-patterns.removeRecordingPattern': { call: ({ member, ids }) => recordingPatterns.removeRecordingPattern(member, ids.patternId) },
  'regrouped-rows.eachHeldStretch': {
    call: ({ member, ids }) =>
      gathered((take) => regrouped.eachHeldStretch(member, { caseId: ids.caseId, evidenceId: ids.evidenceId, owned: [] }, async (rows) => take(rows))),
  },
  'regrouped-rows.sidesOfCase': { call: ({ member, ids }) => regrouped.sidesOfCase(member, ids.caseId) },
  'regrouped-rows.writeRegrouping': { call: (asked) => regrouped.writeRegrouping(asked.member, emptied(asked)) },
  'sealed-texts.markSealed': { makes: true, call: ({ member }) => sealedTexts.markSealed(member) },
  'sealed-texts.sealPortionAnew': { makes: true, call: ({ member }) => sealedTexts.sealPortionAnew(member, { name: 'case_file', field: 'title' }, null) },
  'sealed-texts.unsealedColumns': { makes: true, call: ({ member }) => sealedTexts.unsealedColumns(member) },
  'tickets.insertTicket': { call: ({ member, ids }) => tickets.insertTicket(member, ids.caseId, { channel: 'lender' }) },
  'tickets.insertTicketEvent': { call: ({ member, ids }) => tickets.insertTicketEvent(member, ids.ticketId, { kind: 'noteAdded', on: day }) },
  'tickets.keepTurn': { call: ({ member, ids }) => tickets.keepTurn(member, ids.ticketId, 'nobody') },
  'tickets.openTickets': { call: ({ member }) => tickets.openTickets(member, 50) },
  'tickets.replaceQueryLink': { call: ({ member, ids }) => tickets.replaceQueryLink(member, ids.ticketId, 'https://example.cn') },
  'tickets.replaceReferenceNumbers': { call: ({ member, ids }) => tickets.replaceReferenceNumbers(member, ids.ticketId, ['A-1']) },
  'tickets.ticket': { call: ({ member, ids }) => tickets.ticket(member, ids.ticketId) },
  'tickets.ticketsOfCase': { call: ({ member, ids }) => tickets.ticketsOfCase(member, ids.caseId) },
  'timeline.attemptsTiedTo': { call: ({ member, ids }) => timeline.attemptsTiedTo(member, { caseId: ids.caseId, facts: caseFacts() }, ids.evidenceId) },
  'timeline.caseCounts': { call: ({ member, ids }) => timeline.caseCounts(member, ids.caseId) },
  'timeline.gradeCounts': { call: ({ member, ids }) => timeline.gradeCounts(member, ids.caseId) },
  'timeline.timelinePage': { call: ({ member, ids }) => timeline.timelinePage(member, { caseId: ids.caseId, facts: caseFacts() }, {}) },
  'today.callsBetween': { call: ({ member }) => todays.callsBetween(member, year.from, year.to) },
  'today.nightsCalled': { call: ({ member }) => todays.nightsCalled(member, '2026-01-01', '2026-12-31') },
  'many-clocks.clocksPutOff': { call: ({ member }) => manyClocks.clocksPutOff(member, day) },
  'many-clocks.firstOfMany': { call: ({ member }) => manyClocks.firstOfMany(member, { today: day, clocks: 10, tickets: 10, putOff: [] }) },
  'today.openWork': { call: ({ member }) => todays.openWork(member, 50) },
  'today.runningClocks': { call: ({ member }) => todays.runningClocks(member, { today: day, limit: 10 }) },
  'deadlines.casesToCountAnew': { call: ({ member }) => deadlines.casesToCountAnew(member, '2099-12-31', 10) },
  'today.respondentNames': { call: ({ member, ids }) => todays.respondentNames(member, [ids.caseId]) },
  ...witnessCases,
}

/** Functions there that compute from what they are given and ask no database. */
export const computing = [
  'alerts.dueClocks', 'alerts.withStates', 'attempt-rows.assembledAttempt', 'case-rows.answersColumn', 'case-rows.caseRows', 'case-rows.factsOf', 'evidence.repeatedOriginals', 'evidence.olderSaysOfOriginal', 'evidence.saysOfOriginal', 'idempotency.checkIdempotencyKey', 'idempotency.requestHash',
]
