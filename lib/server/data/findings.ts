import 'server-only'
import type { KeyChange } from '@/lib/cases/case-change'
import { findingKey } from '@/lib/law/places'
import type { FindingDraft } from '@/lib/law/violation'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import type { Finding } from '../generated/client'
import { newId, open, openOptional, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { packedDraft, unpackedDraft, type DecidedDraft, type Packed } from '../packed-draft'
import { rulesEdition } from '../rules-edition'
import { withOffice, type Transaction } from '../unit-of-work'

export type FindingState = 'proposed' | 'confirmed' | 'dismissed'
/**
 * `decidedAttempts` = the acts that were there when a person decided, `decidedAnswers` = keys of the answers that were, and that nobody has changed since: only
 * these may enter a letter.
 */
export type StoredFinding = DecidedDraft & {
  id: string
  caseId: string
  state: FindingState
  decidedAnswers: string[]
  decidedAt: number | null
  note: string | null
}

type Kept = { officeId: string; caseId: string; id: string }
const place = ({ officeId, caseId, id }: Kept, column: string) => ({ officeId, caseId, column: `finding.${column}`, rowId: id })

const unchanged = ({ said, decidedSaid }: DecidedDraft) => Object.keys(decidedSaid).filter((key) => (said[key] ?? decidedSaid[key]) === decidedSaid[key])

function findingOf(row: Finding): StoredFinding {
  const packed = JSON.parse(open(place(row, 'draft'), row.draft)) as Packed
  const content = unpackedDraft(packed, row.attemptIds)
  return {
    id: row.id,
    caseId: row.caseId,
    state: row.state as FindingState,
    ...content,
    decidedAnswers: unchanged(content),
    decidedAt: row.decidedAt?.getTime() ?? null,
    note: openOptional(place(row, 'note'), row.note),
  }
}

/** The client copies a parameter several times, so a long list goes in pieces, and each piece as one text. */
const idsAtOnce = 4_000

/** A finding rests on acts, or on what a person answered. */
const isFound = ({ attempts, answers = [] }: FindingDraft): boolean => attempts.length > 0 || answers.length > 0

/** Stores the content of a finding. */
async function keep(tx: Transaction, kept: Kept, content: DecidedDraft): Promise<void> {
  const { officeId, id } = kept
  const { attempts } = content.draft
  const draft = seal(place(kept, 'draft'), JSON.stringify(packedDraft(content)))
  await tx.$executeRaw`UPDATE finding SET draft = ${draft}, attempt_ids = '{}', is_found = ${isFound(content.draft)}
    WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid`
  for (let from = 0; from < attempts.length; from += idsAtOnce) {
    const ids = `{${attempts.slice(from, from + idsAtOnce).join(',')}}`
    await tx.$executeRaw`UPDATE finding SET attempt_ids = attempt_ids || ${ids}::text::uuid[] WHERE office_id = ${officeId}::uuid AND id = ${id}::uuid`
  }
}

async function storeDraft(
  tx: Transaction,
  scope: { officeId: string; caseId: string },
  { draft, held, said }: { draft: FindingDraft; held: StoredFinding | undefined; said: ReadonlyMap<string, string> },
): Promise<void> {
  const id = held?.id ?? newId()
  const { violation, respondent, recipient } = draft
  if (!held) await tx.finding.create({ data: { ...scope, id, violation, respondent, recipient, state: 'proposed', draft: '', proposedAt: nowDate() } })
  const own = Object.fromEntries((draft.answers ?? []).map((key) => [key, said.get(key) ?? '']))
  await keep(tx, { ...scope, id }, { draft, decidedAttempts: held?.decidedAttempts ?? [], said: own, decidedSaid: held?.decidedSaid ?? {} })
}

async function heldFindings(member: Member, caseId: string): Promise<StoredFinding[]> {
  return withOffice(member, async (tx) => {
    const rows = await tx.finding.findMany({ where: { officeId: member.officeId, caseId }, orderBy: { id: 'asc' } })
    return rows.map(findingOf)
  })
}

/** Every finding of a case, in the order of the rules' result. One that was decided and is found no longer rests unseen until it is found again. */
export const findingsOfCase = async (member: Member, caseId: string): Promise<StoredFinding[]> =>
  (await heldFindings(member, caseId)).filter(({ draft }) => isFound(draft))

const isUntouched = ({ state, note }: StoredFinding) => state === 'proposed' && note === null

/** Takes the acts out of a finding and leaves what a person said of it. */
const rest = (tx: Transaction, officeId: string, { id, caseId, draft, ...decided }: StoredFinding) =>
  keep(tx, { officeId, caseId, id }, {
    ...decided, draft: { ...draft, attempts: [], answers: [], groups: [], spans: [], provisions: [], unchecked: [] }, said: {},
  })

/** What the rules made of a case; `said` = digests of its answers by key. */
export type Found = { drafts: readonly FindingDraft[]; said: ReadonlyMap<string, string> }

/** Stores what the rules of this edition found; decisions and notes stay, also of what is found no longer. */
export async function replaceFindings(member: Member, caseId: string, { drafts, said }: Found): Promise<void> {
  const scope = { officeId: member.officeId, caseId }
  await withOffice(member, async (tx) => {
    const held = new Map((await heldFindings(member, caseId)).map((finding) => [findingKey(finding.draft), finding]))
    const wanted = new Set(drafts.map(findingKey))
    const gone = [...held].filter(([name]) => !wanted.has(name)).map(([, finding]) => finding)
    await tx.finding.deleteMany({ where: { ...scope, id: { in: gone.filter(isUntouched).map(({ id }) => id) } } })
    for (const finding of gone.filter((one) => !isUntouched(one))) await rest(tx, member.officeId, finding)
    for (const draft of drafts) await storeDraft(tx, scope, { draft, held: held.get(findingKey(draft)), said })
    const data = { reviewedAt: nowDate(), reviewedEdition: rulesEdition }
    await tx.caseFile.update({ where: { officeId_id: { officeId: scope.officeId, id: caseId } }, data })
  })
}

/** The same person is called by another key from now on: their findings keep decision and note. */
export async function renameFindingRecipient(member: Member, caseId: string, { from, to }: KeyChange): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    for (const held of (await heldFindings(member, caseId)).filter(({ draft }) => draft.recipient === from)) {
      await tx.finding.update({ where: { officeId_id: { officeId, id: held.id } }, data: { recipient: to } })
      await keep(tx, { officeId, caseId, id: held.id }, { ...held, draft: { ...held.draft, recipient: to } })
    }
  })
}

/** @throws CaseworkError not-found */
export async function finding(member: Member, id: string): Promise<StoredFinding> {
  return withOffice(member, async (tx) => {
    const row = await tx.finding.findUnique({ where: { officeId_id: { officeId: member.officeId, id } } })
    if (!row) throw new CaseworkError('not-found')
    return findingOf(row)
  })
}

/** Stores a person's decision on a finding as it stands now. A decision without a note keeps the note there is; an empty one takes it away. */
export async function storeDecision(member: Member, found: StoredFinding, decision: { state: FindingState; note?: string }): Promise<void> {
  const { officeId } = member
  const isTakenBack = decision.state === 'proposed'
  const decided = isTakenBack ? { decidedAttempts: [], decidedSaid: {} } : { decidedAttempts: found.draft.attempts, decidedSaid: found.said }
  const kept = { officeId, caseId: found.caseId, id: found.id }
  await withOffice(member, async (tx) => {
    const note = sealOptional(place(kept, 'note'), decision.note === undefined ? found.note : decision.note || null)
    const data = { state: decision.state, note, decidedBy: isTakenBack ? null : member.id, decidedAt: isTakenBack ? null : nowDate() }
    await tx.finding.update({ where: { officeId_id: { officeId, id: found.id } }, data })
    await keep(tx, kept, { ...found, ...decided })
  })
}
