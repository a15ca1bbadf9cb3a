import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { withFoundLines, type FoundAccount } from '@/lib/cases/added-lines'
import { personKeys, type CaseFacts } from '@/lib/cases/case-file'
import type { ConfirmImport } from '@/lib/evidence/attempt-schema'
import type { LeftOut } from '@/lib/evidence/selection'
import { CaseworkError } from '@/lib/errors'
import { caseFacts } from '../data/cases'
import { evidence } from '../data/evidence'
import { beginRun, importRun, type Rejected } from '../data/imports'
import type { Member } from '../member'
import { changeFacts, readAgain } from './change-case'
import { importAnswer, type ImportAnswer } from './import-answer'
import { importBegun, settled } from './import-evidence'
import { expectedOf, readEvidence, type CaseRow } from './read-evidence'

/** Before rows come in: what a file holds, what of it belongs to the case, and which numbers a person may choose. Nothing is stored by looking. */

type Sample = { at: string; number: string | null; account?: string; channel: string; direction: string; answered: boolean | null; seconds: number | null }
export type ImportPreview = {
  id: string; file: string; format: string; source: string | null; rows: number; belongs: number; skipped: number; rejected: Rejected[]
  leftOut: LeftOut[]; samples: Sample[]; phoneOf: string | null; recipient: string | null
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
  const samples: Sample[] = []
  const take = (row: CaseRow) => {
    if (samples.length < samplesMax) samples.push(sampleOf(row))
  }
  const reading = await readEvidence(found, { officeId: member.officeId, item, facts, take })
  return {
    id: run.id, file: item.name, format: reading.format, source: reading.source, rows: reading.total, belongs: reading.belongs, skipped: reading.skipped,
    rejected: reading.rejected, leftOut: reading.leftOut, samples: reading.belongs ? samples : [], phoneOf: reading.phoneOf,
    recipient: reading.recipient,
  }
}

const refused = (path: string) => new CaseworkError('invalid-body', [{ path, message: 'unknown-key' }])

/** Whom the person named must be in the case. @throws CaseworkError invalid-body */
function checkNamed(facts: CaseFacts, { recipient, respondent, lines }: ConfirmImport): void {
  const keys = facts.respondents.map(({ key }) => key)
  if (recipient && !personKeys(facts).includes(recipient)) throw refused('recipient')
  if (respondent && !keys.includes(respondent)) throw refused('respondent')
  const wrong = lines.findIndex((line) => line.respondent !== undefined && !keys.includes(line.respondent))
  if (wrong >= 0) throw refused(`lines.${wrong}.respondent`)
}

function senderOf({ account, respondent }: ConfirmImport, format: string): FoundAccount | undefined {
  if (!account || !respondent) return undefined
  return { app: format.startsWith('qq') ? 'qq' : 'wechat', account, display: account, respondent }
}

/** Reads the rows of a previewed file in. @throws CaseworkError not-found, conflict, invalid-body for a recipient or respondent nobody knows */
export async function confirmImport(
  member: Member, { params, body }: { params: Record<string, string>; body: ConfirmImport },
): Promise<ImportAnswer & { caseId: string }> {
  const run = await importRun(member, params.importId ?? '')
  const item = await evidence(member, run.evidenceId)
  const found = run.state === 'waiting' ? await expectedOf(member.officeId, item) : null
  if (!found) throw new CaseworkError('conflict')
  const { lines, respondent: _respondent, ...said } = body
  const about = { ...item.about, ...said }
  const sender = senderOf(body, run.format)
  // Whoever confirms twice at once is refused here, before anything of the case changes.
  const { hasGrown } = await changeFacts(member, run.caseId, async (facts) => {
    checkNamed(facts, body)
    await beginRun(member, run.id, about)
    return lines.length || sender ? withFoundLines(facts, lines, sender) : null
  })
  await settled(importBegun(member, { ...item, about }, { runId: run.id, found }))
  if (hasGrown) await readAgain(member, run.caseId)
  return { ...importAnswer(await importRun(member, run.id), item.name), caseId: run.caseId }
}
