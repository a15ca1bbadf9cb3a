import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import type { ConfirmImport } from '@/lib/evidence/attempt-schema'
import type { LeftOut } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import { evidence } from '../data/evidence'
import { importRun, type Rejected } from '../data/imports'
import type { Member } from '../member'
import { changeCase } from './change-case'
import { importAnswer, type ImportAnswer } from './import-answer'
import { importHeld } from './import-evidence'
import { expectedOf, readEvidence, type CaseRow } from './read-evidence'

/** Before rows come in: what a file holds, what of it belongs to the case, and which numbers a person may choose. Nothing is stored by looking. */

type Sample = { at: string; number: string | null; account?: string; channel: string; direction: string; answered: boolean | null; seconds: number | null }
export type ImportPreview = {
  id: string; file: string; format: string; source: string | null; rows: number; belongs: number; skipped: number; rejected: Rejected[]
  leftOut: LeftOut[]; samples: Sample[]; phoneOf: string | null; recipient: string
}

const samplesMax = 3

const sampleOf = ({ row, placed }: CaseRow): Sample => ({
  at: localIso(row.at), number: placed.number, account: placed.account ?? undefined, channel: row.channel, direction: placed.direction, answered: row.answered,
  seconds: row.seconds,
})

/** @throws CaseworkError not-found, conflict when the file does not wait (any more) */
export async function importPreview(member: Member, runId: string): Promise<ImportPreview> {
  const run = await importRun(member, runId)
  if (run.state !== 'waiting') throw new CaseworkError('conflict')
  const item = await evidence(member, run.evidenceId)
  const found = await expectedOf(member.officeId, item)
  if (!found) throw new CaseworkError('conflict')
  const facts = await caseFacts(member, run.caseId)
  const reading = await readEvidence(found, { officeId: member.officeId, item, facts })
  return {
    id: run.id, file: item.name, format: reading.format, source: reading.source, rows: reading.total, belongs: reading.rows.length, skipped: reading.skipped,
    rejected: reading.rejected, leftOut: reading.leftOut, samples: reading.rows.slice(0, samplesMax).map(sampleOf), phoneOf: reading.phoneOf,
    recipient: reading.recipient,
  }
}

/** Numbers a person chose become lines of unknown owner: they come in and only prompt. */
async function addLines(member: Member, caseId: string, chosen: readonly string[]): Promise<void> {
  const { otherLines } = await caseFacts(member, caseId)
  const known = new Set(otherLines.map(({ number }) => phoneNumber(number)))
  const fresh = chosen.filter((number) => !known.has(phoneNumber(number))).map((number) => ({ number }))
  if (fresh.length) await changeCase(member, { params: { caseId }, body: { otherLines: [...otherLines, ...fresh] } })
}

/** Reads the rows of a previewed file in. @throws CaseworkError not-found, conflict, invalid-body for a recipient nobody knows */
export async function confirmImport(
  member: Member, { params, body }: { params: Record<string, string>; body: ConfirmImport },
): Promise<ImportAnswer & { caseId: string }> {
  const run = await importRun(member, params.importId ?? '')
  if (run.state !== 'waiting') throw new CaseworkError('conflict')
  const facts = await caseFacts(member, run.caseId)
  const people = ['debtor', 'complainant', ...facts.contacts.map(({ key }) => key)]
  if (body.recipient && !people.includes(body.recipient)) throw new CaseworkError('invalid-body', [{ path: 'recipient', message: 'unknown-key' }])
  const item = await evidence(member, run.evidenceId)
  const { addLines: chosen, ...said } = body
  await addLines(member, run.caseId, chosen)
  const started = await importHeld(member, item, { runId: run.id, about: { ...item.about, ...said } })
  await Promise.race([started.done, started.large])
  return { ...importAnswer(await importRun(member, run.id), item.name), caseId: run.caseId }
}
