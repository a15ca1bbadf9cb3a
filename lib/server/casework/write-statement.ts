import 'server-only'
import { Readable } from 'node:stream'
import { CaseworkError } from '@/lib/errors'
import { emptyIncident, handedIn, incidentsMax, saysSomething, statementMistakes, type Statement } from '@/lib/evidence/statement'
import { statementMatches } from '@/lib/evidence/statement-matches'
import type { ConsentStatement, DeclineStatement, StatementCode, StatementKey, WriteStatement } from '@/lib/evidence/statement-schema'
import { letterText } from '@/lib/letters/text'
import { now, today } from '../clock'
import { attemptsOfCase } from '../data/attempts'
import { recordCustody } from '../data/audit'
import { recordLinks } from '../data/custody'
import { insertEvidence, linksOfCase, replaceLinks } from '../data/evidence'
import { keepConsent, keepDecline, keepDraft, keepHandedIn, keepScan, keepWithdrawal, witnessRequest } from '../data/witness-requests'
import { consentOf } from '../statement-consent'
import { withOffice } from '../unit-of-work'
import { storeOriginal } from '../vault'
import { uncoverStatements } from '../covered-statement'
import { statementPath, unlockStatement, witnessAtDoor, witnessOf, type Witness } from '../witness'
import type { Arriving } from '../multipart'
import { dropIfErased } from './drop-unnamed'
import { evidenceAllowance } from './evidence-allowance'
import { kindOf, type KeptFile } from './keep-evidence'
import { forgetFiles, keepFile } from './keep-file'
import { statementLetter, statementPdf } from './statement-letter'

/** What a witness does by their link. Each deed asks for the link again: the token is all they have. */

export type Done = { state: 'open' | 'written' | 'declined' | 'withdrawn' | 'signed' }

/** A photograph of one page, or a scan. */
export const scanLimits = { fileBytesMax: 20 * 1024 ** 2, filesMax: 1 }

/** Where a form of the witness leads back to. */
export function statementPage({ state }: Done, { body }: { body?: unknown }): string {
  const { token, act } = body as { token: string; act?: string }
  return `${statementPath(token)}?done=${act ?? state}`
}

/** @throws CaseworkError not-found, statement-code-wrong, too-many-requests */
export async function openWithCode(request: Request, given: StatementCode): Promise<Done> {
  await unlockStatement(given, request.headers)
  return { state: 'open' }
}

/** @throws CaseworkError not-found */
export async function returnToStatement(request: Request, { token }: StatementKey): Promise<Done> {
  await witnessAtDoor(token, request.headers)
  await uncoverStatements()
  return { state: 'open' }
}

/** @throws CaseworkError not-found; conflict when the text has another version now */
export async function consentToStatement(request: Request, { token, version }: ConsentStatement): Promise<Done> {
  const { member, request: { id } } = await witnessOf(token, request.headers)
  const text = consentOf(version)
  if (!text) throw new CaseworkError('conflict')
  await keepConsent(member, id, text)
  return { state: 'open' }
}

/** @throws CaseworkError not-found; conflict when it was handed in */
export async function declineStatement(request: Request, { token, reason }: DeclineStatement): Promise<Done> {
  const { member, request: of } = await witnessOf(token, request.headers)
  await keepDecline(member, of, reason)
  return { state: 'declined' }
}

/** Incidents without empty ones in between, and one more to fill in where that is asked for. */
function arranged(statement: Statement, act: WriteStatement['act']): Statement {
  const told = statement.incidents.filter(saysSomething)
  const wantsMore = (act === 'more' || told.length === 0) && told.length < incidentsMax
  return { ...statement, incidents: wantsMore ? [...told, emptyIncident] : told }
}

/** The statement becomes an original of the case, tied to the attempts it speaks of. The bytes are safe on disk before the row is written. */
async function handIn({ member, request }: Witness, statement: Statement): Promise<void> {
  const bytes = Buffer.from(letterText(statementLetter(request, statement, now())), 'utf8')
  const stored = await storeOriginal(member.officeId, Readable.from([bytes]))
  await withOffice(member, async () => {
    const name = '证人情况说明.txt'
    const item = await insertEvidence(member, { caseId: request.caseId, name, kind: 'statement', stored, about: {} })
    await keepHandedIn(member, request, { statement, statementId: item.id })
    const { contact } = await witnessRequest(member, request.id)
    const links = await replaceLinks(member, item, statementMatches(statement, await attemptsOfCase(member, request.caseId), contact))
    await recordCustody(member, { action: 'statement-written', caseId: request.caseId, evidenceId: item.id, requestId: request.id })
    await recordLinks(member, item, { ...links, by: 'program' })
  }).catch(dropIfErased(member, [stored]))
}

/**
 * Keeps what was written, and hands it in when that is asked for and nothing lacks: what lacks is told after everything was kept.
 * @throws CaseworkError not-found, conflict, invalid-body
 */
export async function writeStatement(request: Request, { token, act, statement }: WriteStatement): Promise<Done> {
  const witness = await witnessOf(token, request.headers)
  if (witness.request.sentAt !== null) throw new CaseworkError('conflict')
  const kept = arranged(statement, act)
  await keepDraft(witness.member, witness.request, kept)
  if (act !== 'send') return { state: 'open' }
  const mistakes = statementMistakes(kept, today())
  if (mistakes.length > 0) throw new CaseworkError('invalid-body', mistakes.map(({ path, message }) => ({ path: `statement.${path}`, message })))
  await handIn(witness, handedIn(kept))
  return { state: 'written' }
}

/** What was handed in is not to be used. It stays in custody, marked. @throws CaseworkError not-found, conflict */
export async function withdrawStatement(request: Request, { token }: StatementKey): Promise<Done> {
  const { member, request: { id, caseId, statementId } } = await witnessOf(token, request.headers)
  await withOffice(member, async () => {
    await keepWithdrawal(member, id)
    await recordCustody(member, { action: 'statement-withdrawn', caseId, evidenceId: statementId ?? undefined, requestId: id })
  })
  return { state: 'withdrawn' }
}

/** The page to sign. @throws CaseworkError not-found while nothing was handed in, or it was withdrawn */
export async function witnessPdf(request: Request, { token }: StatementKey): Promise<Response> {
  const { member, request: of } = await witnessOf(token, request.headers)
  if (of.withdrawnAt !== null) throw new CaseworkError('not-found')
  return statementPdf(member, { ...of, statement: of.draft })
}

const shownKinds = new Set(['picture', 'document'])

/**
 * Takes the signed page in as an original of the case and ties it to what the statement is tied to.
 * @throws CaseworkError invalid-body for what is no picture and no document; conflict while nothing was handed in, or it was withdrawn
 */
export async function keepSignedPage(
  member: Witness['member'], of: { id: string; caseId: string; statementId: string | null }, file: KeptFile,
): Promise<{ id: string; scanId: string }> {
  const kind = await kindOf(member, file)
  if (file.stored.sizeBytes === 0 || !shownKinds.has(kind)) throw new CaseworkError('invalid-body', [{ path: 'file', message: 'not-a-picture' }])
  return withOffice(member, async () => {
    const item = await insertEvidence(member, { caseId: of.caseId, name: file.name, kind, stored: file.stored, about: {} })
    await keepScan(member, of.id, item.id)
    const links = await replaceLinks(member, item, (await linksOfCase(member, of.caseId)).get(of.statementId ?? '') ?? [])
    await recordCustody(member, { action: 'statement-signed', caseId: of.caseId, evidenceId: item.id, requestId: of.id })
    await recordLinks(member, item, { ...links, by: 'program' })
    return { id: of.id, scanId: item.id }
  }).catch(dropIfErased(member, [file.stored]))
}

type SentPage = { token: string; witness: Witness; file: KeptFile }

/** One signed page as it arrives by the link, whose token comes before it: of nobody's file a byte is kept. @throws CaseworkError not-found */
export async function keepByLink(request: Request, file: Arriving, before: Readonly<Record<string, string>>): Promise<SentPage> {
  const token = before.token ?? ''
  const witness = await witnessOf(token, request.headers)
  return { token, witness, file: await keepFile(witness.member, file, await evidenceAllowance(witness.member, witness.request.caseId)) }
}

/** @throws CaseworkError not-found, also for a link that was closed while the page arrived; conflict, invalid-body */
export async function addSignedByLink(request: Request, sent: readonly SentPage[]): Promise<Done> {
  const [first] = sent
  if (!first) throw new CaseworkError('invalid-body', [{ path: 'file', message: 'required' }])
  const { member } = first.witness
  const now = await witnessOf(first.token, request.headers).catch(async (error: unknown) => {
    await forgetFiles(member, [first.file])
    throw error
  })
  await keepSignedPage(member, now.request, first.file)
  return { state: 'signed' }
}
