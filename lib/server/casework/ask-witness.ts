import 'server-only'
import { CaseworkError } from '@/lib/errors'
import { localIso } from '@/lib/calendar/local-date'
import type { AskWitness } from '@/lib/evidence/statement-schema'
import { requestState } from '@/lib/evidence/statement'
import { now } from '../clock'
import { recordCustody } from '../data/audit'
import { caseFacts } from '../data/cases'
import { linksOfCase } from '../data/evidence'
import {
  dropOldDrafts, insertRequest, keepRevocation, keepWithdrawal, requestsOfCase, witnessRequest, type WitnessRequest,
} from '../data/witness-requests'
import type { Member } from '../member'
import { officeToken } from '../office-token'
import { hashSecret } from '../passwords'
import { hashOfToken } from '../session'
import type { Upload } from '../upload'
import { freshCode, statementPath } from '../witness'
import { withOffice } from '../unit-of-work'
import { type Allowance, evidenceAllowance } from './evidence-allowance'
import type { KeptFile } from './keep-evidence'
import { statementPdf } from './statement-letter'
import { keepSignedPage } from './write-statement'

/** What the one who asks for statements does. */

const dayMs = 86_400_000

type Asked = { id: string; token: string; path: string; code: string | null; expiresAt: string }

function nameOf(contacts: readonly { key: string; name: string }[], { contact, name }: AskWitness): string {
  const known = !contact ? null : contacts.find(({ key }) => key === contact)
  if (known === undefined) throw new CaseworkError('invalid-body', [{ path: 'contact', message: 'unknown-key' }])
  const called = name || known?.name || ''
  if (called === '') throw new CaseworkError('invalid-body', [{ path: 'name', message: 'required' }])
  return called
}

/** Makes a link for one witness. Token and code are told once; only their hashes are kept. @throws CaseworkError not-found, invalid-body */
export async function askWitness(member: Member, { params, body }: { params: Record<string, string>; body: AskWitness }): Promise<Asked> {
  const caseId = params.caseId ?? ''
  const witnessName = nameOf((await caseFacts(member, caseId)).contacts, body)
  const [token, code] = [officeToken(member.officeId), body.passcode ? freshCode() : null]
  const passcodeHash = code === null ? null : await hashSecret(code)
  const { askedAs, topic, days } = body
  // A name that was written says that it is somebody else.
  const contact = (!body.name && body.contact) || null
  return withOffice(member, async () => {
    await dropOldDrafts(member)
    const wanted = { caseId, tokenHash: hashOfToken(token), passcodeHash, contact, witnessName, askedAs, topic, lifetimeMs: days * dayMs }
    const id = await insertRequest(member, wanted)
    const { expiresAt } = await witnessRequest(member, id)
    await recordCustody(member, { action: 'statement-asked', caseId, requestId: id })
    return { id, token, path: statementPath(token), code, expiresAt: localIso(expiresAt) }
  })
}

const iso = (at: number | null) => (at === null ? undefined : localIso(at))

/** A request in the words of the API. */
const requestAnswer = (request: WitnessRequest, attempts: readonly string[]) => ({
  id: request.id,
  contact: request.contact ?? undefined,
  name: request.witnessName,
  askedAs: request.askedAs,
  topic: request.topic,
  state: requestState(request, now()),
  views: request.views,
  hasPasscode: request.hasPasscode,
  createdAt: localIso(request.createdAt),
  expiresAt: localIso(request.expiresAt),
  openedAt: iso(request.openedAt),
  writtenAt: iso(request.sentAt),
  signedAt: iso(request.signedAt),
  withdrawnAt: iso(request.withdrawnAt),
  declinedAt: iso(request.declinedAt),
  declineReason: request.declineReason ?? undefined,
  statementId: request.statementId ?? undefined,
  scanId: request.scanId ?? undefined,
  statement: request.statement ?? undefined,
  attempts: [...attempts],
})

/** Requests of a case, newest first. @throws CaseworkError not-found */
export async function requestList(member: Member, caseId: string) {
  await caseFacts(member, caseId)
  const links = await linksOfCase(member, caseId)
  const items = await requestsOfCase(member, caseId)
  return { items: items.map((request) => requestAnswer(request, links.get(request.statementId ?? '') ?? [])), nextCursor: null }
}

/** The page about one request. */
export const requestPage = ({ id, case: caseId }: { id: string; case: string }): string => `/cases/${caseId}/evidence/statements/${id}`

/** @throws CaseworkError not-found while nothing was handed in */
export const requestPdf = async (member: Member, id: string): Promise<Response> => statementPdf(member, await witnessRequest(member, id))

type Of = { params: Record<string, string> }
const requestIn = (member: Member, { params }: Of) => witnessRequest(member, params.requestId ?? '')

/** The link opens no more; what was handed in stays. @throws CaseworkError not-found, conflict */
export async function closeLink(member: Member, call: Of): Promise<{ id: string; case: string }> {
  const { id, caseId } = await requestIn(member, call)
  await keepRevocation(member, id)
  return { id, case: caseId }
}

/** A witness said that their statement is not to be used. @throws CaseworkError not-found, conflict */
export async function withdrawForWitness(member: Member, call: Of): Promise<{ id: string; case: string }> {
  const { id, caseId, statementId } = await requestIn(member, call)
  await keepWithdrawal(member, id)
  await recordCustody(member, { action: 'statement-withdrawn', caseId, evidenceId: statementId ?? undefined, requestId: id })
  return { id, case: caseId }
}

/** What a signed page may still bring into its case. @throws CaseworkError not-found */
export const scanAllowance = async (member: Member, { requestId = '' }: Record<string, string>): Promise<Allowance> =>
  evidenceAllowance(member, (await witnessRequest(member, requestId)).caseId)

/** Takes in the signed page that came back on paper. @throws CaseworkError not-found, conflict, invalid-body */
export async function addSignedPage(member: Member, { params, files }: Upload<unknown, KeptFile>): Promise<{ id: string; scanId: string }> {
  const request = await requestIn(member, { params })
  const [file] = files
  if (!file) throw new CaseworkError('invalid-body', [{ path: 'file', message: 'required' }])
  return keepSignedPage(member, request, file)
}
