import 'server-only'
import { localDay } from '@/lib/calendar/local-date'
import type { CallEnding, Direction } from '@/lib/evidence/contact-attempt'
import type { EvidenceRow } from '@/lib/evidence/corroboration'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import type { HeldRow, Regrouping } from '@/lib/evidence/regrouping'
import type { Placed } from '@/lib/evidence/selection'
import { nowDate } from '../clock'
import type { Prisma } from '../generated/client'
import { accountIndex, newId, numberIndex, rowKey, seal, sealOptional } from '../keys'
import type { Member } from '../member'
import { withOffice, type Transaction } from '../unit-of-work'
import { insertAttemptRows, insertSourceRows } from '../bulk-rows'

/** Rows of files under their attempts. Numbers are compared by index, never opened. */

const hex = (bytes: Uint8Array | null) => (bytes ? Buffer.from(bytes).toString('hex') : null)

/** A row that is about to come in. `phoneOf` canonical or null. */
export type ArrivingRow = { row: ImportedRow; placed: Placed; at: number; key: Uint8Array<ArrayBuffer> }
export type Arrival = { caseId: string; evidenceId: string; phoneOf: string | null; recipient: string; rows: ArrivingRow[] }

/** Identity of a row within its case and phone. */
export const arrivingKey = (officeId: string, scope: { caseId: string; phoneOf: string | null }, row: ImportedRow) =>
  rowKey(officeId, `${scope.caseId}|${scope.phoneOf ?? ''}|${row.dedupeKey}`)

/** The rows of a file that the case does not hold yet, each once. */
export async function newRows(member: Member, caseId: string, rows: readonly ArrivingRow[]): Promise<ArrivingRow[]> {
  const held = await withOffice(member, (tx) => tx.attemptSource.findMany({ where: { officeId: member.officeId, caseId }, select: { rowKey: true } }))
  const known = new Set(held.map(({ rowKey: key }) => hex(key)))
  return rows.filter(({ key }) => {
    const text = hex(key)
    if (known.has(text)) return false
    known.add(text)
    return true
  })
}

type StoredRow = {
  id: string
  attempt_id: string
  kind: string
  channel: string
  phone_index: Buffer | null
  number_index: Buffer | null
  account_index: Buffer | null
  at: Date
  direction: string
  answered: boolean | null
  seconds: number | null
  ending: string | null
  forwarded: boolean
}

const stored = (row: StoredRow): HeldRow => ({
  id: row.id,
  attemptId: row.attempt_id,
  source: row.kind as EvidenceRow['source'],
  channel: row.channel as EvidenceRow['channel'],
  phoneOf: hex(row.phone_index),
  other: hex(row.number_index ?? row.account_index),
  at: row.at.getTime(),
  direction: row.direction as Direction,
  answered: row.answered,
  seconds: row.seconds,
  ending: row.ending as CallEnding | null,
  forwarded: row.forwarded,
})

/** Every row of the case's files, with its attempt. */
export async function heldRows(member: Member, caseId: string): Promise<HeldRow[]> {
  const rows = await withOffice(
    member,
    (tx) => tx.$queryRaw<StoredRow[]>`
    SELECT s.id, s.attempt_id, s.kind, a.channel, s.phone_index, a.number_index, a.account_index, s.at, a.direction, s.answered, s.seconds,
      s.ending, s.forwarded
    FROM attempt_source s JOIN contact_attempt a ON a.office_id = s.office_id AND a.id = s.attempt_id
    WHERE s.office_id = ${member.officeId}::uuid AND s.case_id = ${caseId}::uuid AND s.kind IN ('handset', 'bill', 'chat')`,
  )
  return rows.map(stored)
}

const otherIndex = (officeId: string, { row, placed }: ArrivingRow) =>
  placed.account === null ? (placed.number ? numberIndex(officeId, placed.number) : null) : accountIndex(officeId, row.chat?.app ?? 'other', placed.account)

/** Arriving rows as rows of the case, with fresh ids. */
export function arrivingRows(officeId: string, arrival: Arrival): { held: HeldRow; arriving: ArrivingRow }[] {
  const phoneOf = arrival.phoneOf ? hex(numberIndex(officeId, arrival.phoneOf)) : null
  return arrival.rows.map((arriving) => {
    const { row, placed } = arriving
    const held: HeldRow = {
      id: newId(),
      attemptId: null,
      source: row.source,
      channel: row.channel,
      phoneOf,
      other: hex(otherIndex(officeId, arriving)),
      at: row.at,
      direction: placed.direction,
      answered: row.answered,
      seconds: row.seconds,
      ending: row.ending,
      forwarded: row.forwarded,
    }
    return { held, arriving }
  })
}

type Written = { arrival: Arrival; arriving: Map<string, ArrivingRow>; plan: Regrouping }

function attemptRow(officeId: string, { arrival, arriving }: Written, planned: Regrouping['attempts'][number]): Prisma.ContactAttemptCreateManyInput | null {
  const { attemptId: id, group, primary } = planned
  const source = arriving.get(primary.id)
  if (!source) return null
  const place = (column: string) => ({ officeId, column: `contact_attempt.${column}`, rowId: id })
  const { placed, row } = source
  return {
    officeId, id, caseId: arrival.caseId,
    at: new Date(row.at),
    atPrecision: row.precision,
    localDay: localDay(row.at),
    number: sealOptional(place('number'), placed.number),
    numberIndex: placed.number ? numberIndex(officeId, placed.number) : null,
    account: sealOptional(place('account'), placed.account),
    accountIndex: placed.account === null ? null : otherIndex(officeId, source),
    channel: row.channel,
    direction: placed.direction,
    answered: group.answered,
    seconds: group.seconds,
    ending: row.ending,
    forwarded: group.forwarded,
    recipient: arrival.recipient,
    content: row.content === null ? null : seal(place('content'), row.content),
    purpose: 'other',
    purposeBy: 'rule',
    grade: group.grade,
    createdAt: nowDate(),
  }
}

/** A bill row that leaves its handset attempt becomes an attempt of its own; it takes number and recipient from the one it leaves. */
async function splitAttempt(tx: Transaction, officeId: string, planned: Regrouping['attempts'][number]): Promise<void> {
  const { primary, group, attemptId: id } = planned
  const from = await tx.contactAttempt.findUniqueOrThrow({ where: { officeId_id: { officeId, id: primary.attemptId ?? '' } } })
  const at = new Date(primary.at)
  await tx.contactAttempt.create({
    data: {
      ...from,
      id,
      at,
      localDay: localDay(primary.at),
      content: null,
      answered: group.answered,
      answeredBy: 'rule',
      seconds: group.seconds,
      ending: primary.ending,
      forwarded: group.forwarded,
      purpose: 'other',
      purposeBy: 'rule',
      grade: group.grade,
      createdAt: nowDate(),
    },
  })
}

async function insertAttempts(tx: Transaction, officeId: string, written: Written): Promise<void> {
  const fresh = written.plan.attempts.filter(({ isNew }) => isNew)
  const rows = fresh.map((planned) => attemptRow(officeId, written, planned)).filter((row) => row !== null)
  await insertAttemptRows(tx, rows)
  for (const planned of fresh.filter(({ primary }) => primary.attemptId !== null)) await splitAttempt(tx, officeId, planned)
}

/** What an existing attempt takes over: the grade always; time, text and answer when its first row is new to it. A person's word about the answer stays. */
async function updateAttempts(tx: Transaction, officeId: string, written: Written): Promise<void> {
  const kept = written.plan.attempts.filter(({ isNew }) => !isNew)
  const isPlain = ({ primary, attemptId, moved }: (typeof kept)[number]) => primary.attemptId === attemptId && moved.length === 0
  const plain = kept.filter(isPlain)
  for (const grade of new Set(plain.map(({ group }) => group.grade))) {
    const ids = plain.filter(({ group }) => group.grade === grade).map(({ attemptId }) => attemptId)
    await tx.$executeRaw`UPDATE contact_attempt SET grade = ${grade} WHERE office_id = ${officeId}::uuid AND id = ANY(${ids}::uuid[]) AND grade <> ${grade}`
  }
  for (const { attemptId: id, group, primary } of kept.filter((planned) => !isPlain(planned))) {
    const content = written.arriving.get(primary.id)?.row.content
    await tx.contactAttempt.update({
      where: { officeId_id: { officeId, id } },
      data: {
        grade: group.grade,
        seconds: group.seconds,
        forwarded: group.forwarded,
        at: new Date(primary.at),
        localDay: localDay(primary.at),
        ending: primary.ending,
        ...(content ? { content: seal({ officeId, column: 'contact_attempt.content', rowId: id }, content) } : {}),
      },
    })
    await tx.contactAttempt.updateMany({ where: { officeId, id, answeredBy: 'rule' }, data: { answered: group.answered } })
  }
}

function sourceRow(
  officeId: string,
  written: Written,
  { held, attemptId }: { held: HeldRow; attemptId: string },
): Prisma.AttemptSourceCreateManyInput | null {
  const arriving = written.arriving.get(held.id)
  if (!arriving) return null
  const { arrival } = written
  return {
    officeId, id: held.id, caseId: arrival.caseId,
    attemptId,
    evidenceId: arrival.evidenceId,
    kind: held.source,
    place: String(arriving.at),
    at: new Date(held.at),
    phoneIndex: arrival.phoneOf ? numberIndex(officeId, arrival.phoneOf) : null,
    answered: held.answered,
    seconds: held.seconds,
    ending: held.ending,
    forwarded: held.forwarded,
    rowKey: arriving.key,
  }
}

async function moveSources(tx: Transaction, officeId: string, written: Written): Promise<void> {
  const moves = written.plan.attempts.flatMap(({ attemptId, moved }) => moved.map((held) => ({ held, attemptId })))
  const fresh = moves.filter(({ held }) => held.attemptId === null).map((move) => sourceRow(officeId, written, move))
  await insertSourceRows(tx, fresh.filter((row) => row !== null))
  for (const { held, attemptId } of moves.filter(({ held: row }) => row.attemptId !== null)) {
    await tx.attemptSource.update({ where: { officeId_id: { officeId, id: held.id } }, data: { attemptId } })
  }
}

async function removeEmptied(tx: Transaction, officeId: string, plan: Regrouping): Promise<void> {
  for (const { attemptId, into } of plan.emptied) {
    const links = await tx.evidenceLink.findMany({ where: { officeId, attemptId } })
    await tx.evidenceLink.createMany({ data: links.map((link) => ({ ...link, attemptId: into })), skipDuplicates: true })
    await tx.contactAttempt.delete({ where: { officeId_id: { officeId, id: attemptId } } })
  }
}

/** Writes an arrival and what it changes in the case, inside the caller's transaction. */
export async function writeArrival(member: Member, written: Written): Promise<void> {
  const { officeId } = member
  await withOffice(member, async (tx) => {
    await insertAttempts(tx, officeId, written)
    await updateAttempts(tx, officeId, written)
    await moveSources(tx, officeId, written)
    await removeEmptied(tx, officeId, written.plan)
  })
}
