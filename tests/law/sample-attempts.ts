import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { ImportedRow } from '@/lib/evidence/imported-row'
import { localDay } from '@/lib/calendar/local-date'
import { purposeByRule } from '@/lib/evidence/purpose'
import { readSample, sampleFacts } from '@/tests/makers/sample-files'

/** The attempts of the committed sample as the law needs them: rows once each, attributed, bill rows joined to the handset's. */

type Line = Pick<ContactAttempt, 'attribution' | 'respondent' | 'lender'>
const windowMs = 120_000

function lineOf(facts: CaseFacts, row: ImportedRow): Line | null {
  const number = row.number
  const account = row.chat?.sender
  const owners = facts.respondents.filter((party) => party.lines.some((line) => line.number === number) || party.accounts.some((one) => one.account === account))
  const [owner] = owners
  if (!owner) return facts.otherLines.some((line) => line.number === number) ? { attribution: 'unknown', respondent: null, lender: null } : null
  const shared = owners.length > 1 || owner.lines.some((line) => line.number === number && line.attribution === 'shared')
  if (shared) return { attribution: 'shared', respondent: null, lender: null }
  return { attribution: 'confirmed', respondent: owner.key, lender: owner.actsFor?.[0] ?? owner.key }
}

function attemptOf(row: ImportedRow, line: Line, recipient: string): ContactAttempt {
  const { at, number, channel, direction, answered, seconds, ending, content } = row
  return {
    id: `${channel}-${at}-${number ?? row.chat?.sender}`, at, atPrecision: 'second', localDay: localDay(at), number, account: row.chat?.sender ?? null, channel, direction, answered,
    seconds, ending, forwarded: false, recipient, ...line, content, purpose: purposeByRule({ direction, content }), purposeBy: 'rule', grade: 'handset-only', sources: [],
  }
}

function rowsOf(name: string): ImportedRow[] {
  const unique = new Map<string, ImportedRow>()
  for (const entry of readSample(name).entries) if (entry.kind === 'row') unique.set(entry.row.dedupeKey, unique.get(entry.row.dedupeKey) ?? entry.row)
  return [...unique.values()]
}

function attempts(facts: CaseFacts, name: string, recipient: string): ContactAttempt[] {
  return rowsOf(name).flatMap((row) => {
    const line = lineOf(facts, row)
    return line ? [attemptOf(row, line, recipient)] : []
  })
}

function withBill(handset: ContactAttempt[], bill: ContactAttempt[], covered: { from: string; to: string }): ContactAttempt[] {
  const left = new Set(bill)
  const near = (call: ContactAttempt) => [...left].find((row) => row.number === call.number && row.direction === call.direction && Math.abs(row.at - call.at) <= windowMs)
  const joined = handset.map((call): ContactAttempt => {
    const row = call.channel === 'call' && call.answered && call.localDay >= covered.from && call.localDay <= covered.to ? near(call) : undefined
    if (row) left.delete(row)
    const listed = call.channel === 'call' && call.answered && call.localDay >= covered.from && call.localDay <= covered.to
    return { ...call, grade: row ? 'corroborated' : listed ? 'bill-missing' : 'handset-only' }
  })
  return [...joined, ...[...left].map((row): ContactAttempt => ({ ...row, id: `bill-${row.id}`, grade: 'bill-only' }))]
}

/** Every attempt of the sample's files that concerns the case. */
export function sampleAttempts(): { attempts: ContactAttempt[]; facts: CaseFacts } {
  const facts = sampleFacts()
  const handset = ['calls-20261119101502.xml', 'sms-20261119101502.xml'].flatMap((name) => attempts(facts, name, 'debtor'))
  const bill = attempts(facts, 'bill/语音详单_19900001001_202511-202604.csv', 'debtor')
  const chats = [...attempts(facts, 'chats/消息记录_鼎朔-小陈.txt', 'sister'), ...attempts(facts, 'chats/微信聊天_业务对接.csv', 'coll')]
  return { attempts: [...withBill(handset, bill, { from: '2025-11-01', to: '2026-04-30' }), ...chats], facts }
}
