import { localDay } from '@/lib/calendar/local-date'
import { emptyStatement } from '@/lib/evidence/statement'
import { type Ids, letterBody, ticketBody } from './filled-office'

/**
 * The authorization matrix: one row for each door. `may` names who may use it, by the first letter of the role: Owner, Coordinator, Volunteer, Client,
 * Witness. Written down here by hand and on purpose not taken from lib/office/permissions, which it checks.
 */
export type Row = {
  may: string
  /** What of the filled office stands in the path; 'mine' = made anew for whoever asks, and nobody else's. */
  of?: Record<string, string>
  mine?: 'draft' | 'session' | 'token' | 'calendar' | 'upload' | 'package'
  /** What the door's protocol wants besides. */
  headers?: Record<string, string>
  /** Words of the path that are nobody's: every office has the same channels. */
  at?: Record<string, string>
  /** 'file' = a file sent as multipart; a function gets the objects of the office in the path. */
  body?: unknown | ((ids: Ids) => unknown)
  /** Status when it is allowed; several where the same deed was done before. */
  ok?: number[]
  /** Status for somebody else's object, where it is not 404. */
  foreign?: number
  /** Programs with a token are kept out. */
  noToken?: boolean
}
/** A door in front of the desk: what happens to nobody, to a signed-in browser, and to a locked one. */
export type EntranceRow = { body?: unknown; nobody: number; signedIn: number; locked: number }

const everyone = 'OCVKW'
const readers = 'OCVK'
const workers = 'OCV'
const ofCase = { caseId: 'caseId' }
const ofUpload = { ...ofCase, uploadId: 'caseId' }
const tus = { 'tus-resumable': '1.0.0' }

export const rows: Record<string, Row> = {
  'GET /api/cases': { may: readers },
  'POST /api/cases': {
    may: workers, ok: [201],
    body: { title: 'new', complainant: { name: 'x', role: 'debtor', phones: [] }, respondents: [], contacts: [], nightContactAgreed: false, refusals: [], stopRequests: [] },
  },
  'POST /api/cases/packages': { may: workers, body: 'file', ok: [422] },
  'POST /api/cases/packages/uploads': {
    may: workers, ok: [201, 429], headers: { ...tus, 'upload-length': '5', 'upload-metadata': `filename ${Buffer.from('a.zip').toString('base64')}` },
  },
  'GET /api/cases/packages/uploads/{uploadId}': { may: workers, of: { uploadId: 'caseId' }, mine: 'package' },
  'HEAD /api/cases/packages/uploads/{uploadId}': { may: workers, of: { uploadId: 'caseId' }, mine: 'package', headers: tus },
  'PATCH /api/cases/packages/uploads/{uploadId}': {
    may: workers, of: { uploadId: 'caseId' }, mine: 'package', ok: [204],
    headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
  },
  'DELETE /api/cases/packages/uploads/{uploadId}': { may: workers, of: { uploadId: 'caseId' }, mine: 'package', ok: [204], headers: tus },
  'GET /api/cases/{caseId}': { may: readers, of: ofCase },
  'PATCH /api/cases/{caseId}': { may: workers, of: ofCase, body: { nightContactAgreed: false } },
  'GET /api/cases/{caseId}/history': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/sought': { may: readers, of: ofCase, body: { text: '上门' } },
  'GET /api/cases/{caseId}/record': { may: workers, of: ofCase },
  'POST /api/cases/{caseId}/answers': {
    may: workers, of: ofCase, ok: [201],
    body: { rule: 'concealed-identity', respondent: 'lender', recipient: 'debtor', on: '2026-04-12', values: { asked: 'no' } },
  },
  'POST /api/cases/{caseId}/answers/withdrawal': { may: workers, of: ofCase, body: { key: 'asked' }, ok: [200, 404] },
  'GET /api/cases/{caseId}/consents': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/consents': { may: readers, of: ofCase, body: { purpose: 'keep', given: true, version: '2026-11-27.zh-CN' }, ok: [201] },
  'POST /api/cases/{caseId}/keeping': { may: 'OC', of: ofCase, body: { until: '2099-01-01', because: 'wish' } },
  'POST /api/cases/{caseId}/people/erasure': { may: 'OC', noToken: true, of: ofCase, body: { contact: 'nobody' }, ok: [404] },
  // The title of another case erases nothing: whoever may gets as far as that.
  'POST /api/cases/{caseId}/erasure': { may: 'OC', noToken: true, of: ofCase, body: { title: 'another', why: 'wish' }, ok: [422] },
  // Nobody has asked: whoever may is told so.
  'POST /api/cases/{caseId}/erasure-requests/{requestId}/confirmation': { may: 'OC', noToken: true, of: { ...ofCase, requestId: 'caseId' }, body: {}, ok: [410] },
  'POST /api/cases/{caseId}/erasure-requests/{requestId}/refusal': { may: 'OC', noToken: true, of: { ...ofCase, requestId: 'caseId' }, body: {}, ok: [410] },
  'GET /api/cases/{caseId}/evidence': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/evidence': { may: readers, of: ofCase, body: 'file', ok: [201] },
  'POST /api/cases/{caseId}/uploads': {
    may: readers, of: ofCase, ok: [201], headers: { ...tus, 'upload-length': '5', 'upload-metadata': `filename ${Buffer.from('a.txt').toString('base64')}` },
  },
  'HEAD /api/cases/{caseId}/uploads/{uploadId}': { may: readers, of: ofUpload, mine: 'upload', headers: tus },
  'PATCH /api/cases/{caseId}/uploads/{uploadId}': {
    may: readers, of: ofUpload, mine: 'upload', ok: [204], headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
  },
  'DELETE /api/cases/{caseId}/uploads/{uploadId}': { may: readers, of: ofUpload, mine: 'upload', ok: [204], headers: tus },
  'GET /api/cases/{caseId}/attempts': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/attempts': {
    may: readers, of: ofCase, ok: [201], body: { at: '2026-04-02T10:00:00+08:00', channel: 'call', direction: 'incoming', recipient: 'debtor' },
  },
  'PATCH /api/attempts/{attemptId}': { may: readers, of: { attemptId: 'attemptId' }, body: { purpose: 'collection' } },
  'POST /api/attempts/{attemptId}/match': { may: readers, of: { attemptId: 'attemptId' }, body: { other: null }, ok: [409] },
  'POST /api/attempts/{attemptId}/number': { may: readers, of: { attemptId: 'attemptId' } },
  'GET /api/cases/{caseId}/filing-order': { may: readers, of: ofCase },
  'GET /api/cases/{caseId}/findings': { may: readers, of: ofCase },
  'POST /api/findings/{findingId}/decision': { may: workers, of: { findingId: 'findingId' }, body: { state: 'confirmed' } },
  'POST /api/cases/{caseId}/findings/decisions': { may: workers, of: ofCase, body: ({ findingId }: Ids) => ({ findings: [findingId], state: 'confirmed' }) },
  'GET /api/cases/{caseId}/tickets': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/tickets': { may: workers, of: ofCase, body: ticketBody, ok: [201] },
  'GET /api/tickets/{ticketId}': { may: readers, of: { ticketId: 'ticketId' } },
  'GET /api/tickets/{ticketId}/calendar': { may: readers, of: { ticketId: 'ticketId' } },
  'PATCH /api/tickets/{ticketId}': { may: workers, of: { ticketId: 'ticketId' }, body: { referenceNumbers: ['A-1'] } },
  'POST /api/tickets/{ticketId}': { may: workers, of: { ticketId: 'ticketId' }, body: { referenceNumbers: ['A-1'] } },
  'POST /api/tickets/{ticketId}/events': { may: workers, of: { ticketId: 'ticketId' }, body: { kind: 'noteAdded', on: '2026-05-07' }, ok: [201] },
  'GET /api/channels/{channel}/settings': { may: readers, at: { channel: 'lender' } },
  'PATCH /api/channels/{channel}/settings': { may: 'OC', at: { channel: 'lender' }, body: { fields: { signature: 20 } } },
  'POST /api/channels/{channel}/settings': { may: 'OC', at: { channel: 'lender' }, body: { fields: { signature: 20 } } },
  'GET /api/alerts': { may: readers },
  // A foreign office has no such clock; that nothing of it changed is checked for every door.
  'POST /api/alerts': {
    may: readers, body: ({ ticketId, dueRule, dueStartsOn }: Ids) => ({ ticketId, rule: dueRule, startsOn: dueStartsOn, state: 'seen' }), ok: [200, 404],
  },
  'GET /api/alert-settings': { may: everyone, noToken: true },
  'POST /api/alert-settings': { may: everyone, noToken: true, body: { address: 'me@example.org', isOn: true, hour: 9, quietFrom: 21, quietTo: 8 } },
  // Whoever may gets as far as that there is no mail server, or no address yet.
  'POST /api/alert-settings/trial': { may: everyone, noToken: true, body: {}, ok: [200, 422] },
  'GET /api/anchors': { may: 'OC' },
  'POST /api/anchors': { may: 'OC', ok: [201] },
  'GET /api/store-checks': { may: 'OC' },
  'POST /api/store-checks': { may: 'OC', ok: [202] },
  'POST /api/stamping': { may: 'O', body: { isOn: false } },
  'GET /api/deadlines': { may: readers },
  'POST /api/evidence/{evidenceId}/attempt': {
    may: readers, of: { evidenceId: 'evidenceId' }, ok: [201], body: { at: '2026-04-02T11:00:00+08:00', channel: 'call', direction: 'incoming', recipient: 'debtor' },
  },
  'POST /api/evidence/{evidenceId}/trimmed-copies': { may: readers, of: { evidenceId: 'evidenceId' }, body: { from: 0, to: 1 }, ok: [422] },
  'GET /api/evidence/{evidenceId}/sound': { may: readers, of: { evidenceId: 'evidenceId' } },
  'GET /api/evidence/{evidenceId}/file': { may: readers, of: { evidenceId: 'evidenceId' } },
  'GET /api/evidence/{evidenceId}/held-copy': { may: readers, of: { evidenceId: 'evidenceId' }, ok: [404] },
  'GET /api/evidence/{evidenceId}/history': { may: readers, of: { evidenceId: 'evidenceId' } },
  'GET /api/derivatives/{derivativeId}/file': { may: readers, of: { derivativeId: 'derivativeId' } },
  'DELETE /api/derivatives/{derivativeId}': { may: readers, of: { derivativeId: 'droppedId' }, ok: [200, 404] },
  'GET /api/evidence/{evidenceId}/view': { may: readers, of: { evidenceId: 'evidenceId' } },
  'GET /api/evidence/{evidenceId}/preview': { may: readers, of: { evidenceId: 'evidenceId' }, ok: [404] },
  'POST /api/evidence/{evidenceId}/covered-copies': {
    may: readers, of: { evidenceId: 'evidenceId' }, ok: [422], body: { areas: [{ x: 0, y: 0, width: 0.5, height: 0.5 }] },
  },
  'GET /api/evidence/{evidenceId}/words': { may: readers, of: { evidenceId: 'evidenceId' } },
  'POST /api/evidence/{evidenceId}/words': { may: readers, of: { evidenceId: 'evidenceId' }, ok: [422] },
  'GET /api/viewer/{kind}': { may: readers, at: { kind: 'still' } },
  'PUT /api/evidence/{evidenceId}/links': { may: readers, of: { evidenceId: 'evidenceId' }, body: { attempts: [] } },
  'PUT /api/evidence/{evidenceId}/note': { may: readers, of: { evidenceId: 'evidenceId' }, body: { title: '半夜来电' } },
  'GET /api/imports/{importId}': { may: readers, of: { importId: 'importId' } },
  'GET /api/imports/{importId}/preview': { may: readers, of: { importId: 'waitingId' }, ok: [200, 409] },
  // What has been read already is stopped by nobody: whoever may gets as far as that.
  'POST /api/imports/{importId}/cancel': { may: readers, of: { importId: 'importId' }, body: {}, ok: [409] },
  'POST /api/imports/{importId}/confirm': { may: readers, of: { importId: 'waitingId' }, body: {}, ok: [200, 409] },
  'GET /api/cases/{caseId}/letters': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/letters': { may: workers, of: ofCase, body: letterBody, ok: [201] },
  'PATCH /api/letters/{letterId}': { may: workers, of: { letterId: 'letterId' }, body: {}, ok: [409] },
  'POST /api/letters/{letterId}': { may: workers, of: { letterId: 'letterId' }, body: {}, ok: [409] },
  // The letter of the filled office is issued; removed-drafts.test.ts removes drafts.
  'DELETE /api/letters/{letterId}': { may: workers, of: { letterId: 'letterId' }, body: {}, ok: [409] },
  'POST /api/letters/{letterId}/removal': { may: workers, of: { letterId: 'letterId' }, body: {}, ok: [409] },
  'POST /api/letters/{letterId}/issue': { may: workers, of: { letterId: 'letterId' }, body: {}, ok: [409] },
  // Which archive is not said: that its file is nobody else's, tests/server/letter-attachments.test.ts shows.
  'GET /api/letters/{letterId}/attachments': { may: workers, of: { letterId: 'letterId' }, ok: [422], foreign: 422 },
  'POST /api/letters/{letterId}/likeness-reason': {
    may: workers, of: { letterId: 'letterId' }, body: { seen: '0'.repeat(64), reason: '时间和地点都不同，可以寄。' }, ok: [409],
  },
  'GET /api/letters/{letterId}/dispatches': { may: readers, of: { letterId: 'letterId' } },
  'POST /api/letters/{letterId}/dispatches': { may: workers, of: { letterId: 'letterId' }, body: { way: 'post', on: localDay(Date.now()), isAbout: true }, ok: [201] },
  'GET /api/letters/{letterId}/history': { may: readers, of: { letterId: 'letterId' } },
  // The letter of the filled office is a complaint, which nobody edits; letter-docx.test.ts asks for those that are.
  'GET /api/letters/{letterId}/docx': { may: readers, of: { letterId: 'letterId' }, ok: [422] },
  'GET /api/letters/{letterId}/pdf': { may: readers, of: { letterId: 'letterId' } },
  'GET /api/cases/{caseId}/package': { may: workers, of: ofCase },
  'HEAD /api/cases/{caseId}/package': { may: workers, of: ofCase },
  'POST /api/cases/{caseId}/police-summary': { may: workers, of: ofCase, body: {} },
  'POST /api/intake-drafts': { may: workers, body: { step: 'who', body: {} }, ok: [201] },
  'GET /api/intake-drafts/{draftId}': { may: workers, mine: 'draft', of: { draftId: 'draftId' } },
  'PUT /api/intake-drafts/{draftId}': { may: workers, mine: 'draft', of: { draftId: 'draftId' }, body: { step: 'who', body: {} } },
  // Throwing away what is not there is as good as done; that nothing of the other office changed is checked for every door.
  'DELETE /api/intake-drafts/{draftId}': { may: workers, mine: 'draft', of: { draftId: 'draftId' }, foreign: 200 },
  'GET /api/cases/{caseId}/witness-requests': { may: readers, of: ofCase },
  'POST /api/cases/{caseId}/witness-requests': { may: workers, of: ofCase, body: { name: 'x', askedAs: 'y', topic: 'z' }, ok: [201] },
  'POST /api/witness-requests/{requestId}/revocation': { may: workers, of: { requestId: 'requestId' }, body: {}, ok: [200, 409] },
  'POST /api/witness-requests/{requestId}/withdrawal': { may: workers, of: { requestId: 'requestId' }, body: {}, ok: [409] },
  'POST /api/witness-requests/{requestId}/scan': { may: readers, of: { requestId: 'requestId' }, body: 'file', ok: [409, 422] },
  'GET /api/witness-requests/{requestId}/pdf': { may: readers, of: { requestId: 'requestId' }, ok: [404] },
  'GET /api/invitations': { may: 'OC', noToken: true },
  'POST /api/invitations': { may: 'OC', noToken: true, body: { email: 'new@example.org', role: 'volunteer' }, ok: [201] },
  'DELETE /api/invitations/{invitationId}': { may: 'OC', noToken: true, of: { invitationId: 'invitationId' }, ok: [200, 404] },
  'POST /api/invitations/{invitationId}': { may: 'OC', noToken: true, of: { invitationId: 'invitationId' }, ok: [200, 404] },
  'GET /api/members': { may: workers },
  'POST /api/members/{memberId}/disabling': { may: 'OC', noToken: true, of: { memberId: 'colleagueId' } },
  'POST /api/members/{memberId}/drafts': { may: 'OC', noToken: true, of: { memberId: 'colleagueId' } },
  'POST /api/members/{memberId}/enabling': { may: 'OC', noToken: true, of: { memberId: 'colleagueId' } },
  'POST /api/members/{memberId}/role': { may: 'OC', noToken: true, of: { memberId: 'colleagueId' }, body: { role: 'volunteer' } },
  // No key of our own lies in the test's folder, so there is nothing to lock: whoever may gets to that, and no further.
  'POST /api/vault/passphrase': { may: everyone, noToken: true, body: { passphrase: '海边 旧灯塔 三只灰鸽子', again: '海边 旧灯塔 三只灰鸽子' }, ok: [404] },
  'POST /api/vault/passphrase/removal': { may: everyone, noToken: true, body: { current: 'x' }, ok: [404] },
  'POST /api/vault/words': { may: everyone, noToken: true, body: { current: 'x' }, ok: [404] },
  'POST /api/vault/words/confirmation': { may: everyone, noToken: true, body: { sheet: 'x', first: 'a', second: 'b', third: 'c' }, ok: [410] },
  'POST /api/pin': { may: everyone, noToken: true, body: { pin: '' } },
  'GET /api/recording-patterns': { may: readers },
  'POST /api/office/contact': { may: 'OC', body: { contact: '010-0000-0000' } },
  'POST /api/recording-patterns': { may: 'OC', body: { template: '录音_{number}_{yyyyMMddHHmm}' }, ok: [201, 409] },
  'DELETE /api/recording-patterns/{patternId}': { may: 'OC', of: { patternId: 'patternId' }, ok: [200, 404] },
  'POST /api/recording-patterns/{patternId}': { may: 'OC', of: { patternId: 'patternId' }, ok: [200, 404] },
  'GET /api/sessions': { may: everyone, noToken: true },
  'DELETE /api/sessions/{sessionId}': { may: everyone, noToken: true, mine: 'session', of: { sessionId: 'sessionId' } },
  'POST /api/sessions/{sessionId}': { may: everyone, noToken: true, mine: 'session', of: { sessionId: 'sessionId' } },
  'GET /api/calendar-feeds': { may: everyone, noToken: true },
  'POST /api/calendar-feeds': { may: everyone, noToken: true, body: { label: 'new' }, ok: [201] },
  'DELETE /api/calendar-feeds/{tokenId}': { may: everyone, noToken: true, mine: 'calendar', of: { tokenId: 'tokenId' } },
  'POST /api/calendar-feeds/{tokenId}': { may: everyone, noToken: true, mine: 'calendar', of: { tokenId: 'tokenId' } },
  'GET /api/tokens': { may: everyone, noToken: true },
  'POST /api/tokens': { may: everyone, noToken: true, body: { label: 'new' }, ok: [201] },
  'DELETE /api/tokens/{tokenId}': { may: everyone, noToken: true, mine: 'token', of: { tokenId: 'tokenId' } },
  'POST /api/tokens/{tokenId}': { may: everyone, noToken: true, mine: 'token', of: { tokenId: 'tokenId' } },
}

export const entranceRows: Record<string, EntranceRow> = {
  'POST /api/open': { body: { token: 'wrong' }, nobody: 401, signedIn: 401, locked: 401 },
  'POST /api/sign-in': { body: { email: 'nobody@example.org', password: 'wrong' }, nobody: 401, signedIn: 401, locked: 401 },
  'POST /api/set-up': { body: { office: 'x', displayName: 'x', email: 'x@example.org', password: 'gelb-Fenster-17-Regen' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/invitations/accept': { body: { token: 'wrong', displayName: 'x', password: 'gelb-Fenster-17-Regen' }, nobody: 410, signedIn: 410, locked: 410 },
  // A witness's doors know nobody but the holder of a link: being signed in, in whatever office, opens none of them.
  'POST /api/statement': { body: { token: 'wrong', act: 'save', statement: emptyStatement }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/code': { body: { token: 'wrong', code: '123456' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/consent': { body: { token: 'wrong', version: 'x' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/decline': { body: { token: 'wrong' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/withdrawal': { body: { token: 'wrong' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/pdf': { body: { token: 'wrong' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/return': { body: { token: 'wrong' }, nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/statement/scan': { body: 'file', nobody: 404, signedIn: 404, locked: 404 },
  // A calendar app has nothing but its link: a session beside it changes nothing.
  'GET /api/calendar/{feed}': { nobody: 404, signedIn: 404, locked: 404 },
  // So has a mail program, which presses it for its reader.
  'POST /api/alerts/off/{key}': { nobody: 404, signedIn: 404, locked: 404 },
  'POST /api/sign-out': { body: {}, nobody: 303, signedIn: 303, locked: 303 },
  'POST /api/leave': { body: {}, nobody: 303, signedIn: 303, locked: 303 },
  'POST /api/lock': { body: {}, nobody: 401, signedIn: 200, locked: 200 },
  'POST /api/vault/unlock': { body: { secret: 'x' }, nobody: 401, signedIn: 404, locked: 404 },
  'POST /api/unlock': { body: {}, nobody: 401, signedIn: 200, locked: 200 },
  'POST /api/theme': { body: { theme: 'dark' }, nobody: 303, signedIn: 303, locked: 303 },
  'POST /api/language': { body: { language: 'en' }, nobody: 303, signedIn: 303, locked: 303 },
}

/** Open to everyone, and without a word about cases. */
export const openToAll = ['GET /api/health', 'GET /api/openapi.json']
