import { expect, it } from 'vitest'
import type { ActFacts, FindingFacts } from '@/lib/letters/letter-facts'
import { provenOnPaper } from '@/lib/letters/proven-limits'

const act = (id: string, day: string, exhibits: string[]): [string, ActFacts] => [id, {
  id, at: Date.parse(`${day}T09:00:00+08:00`), localDay: day, atPrecision: 'minute', number: '17000001234', account: null, channel: 'call', direction: 'incoming', answered: true,
  seconds: 60, recipient: 'debtor', content: null, exhibits,
} as unknown as ActFacts]
const acts = new Map([
  ...['a', 'b'].map((id) => act(id, '2026-10-10', ['证1'])), ...['c', 'd'].map((id) => act(id, '2026-10-10', [])),
  ...['e', 'f', 'g', 'h'].map((id) => act(id, '2026-10-11', ['证1'])), act('i', '2026-10-11', []),
])
const finding = (violation: FindingFacts['violation'], groups: string[][]): FindingFacts => ({
  id: 'x', violation, respondent: 'LX', recipient: 'debtor', attempts: groups.flat(), groups: groups.map((attempts, at) => ({ label: String(at), attempts })), spans: [], provisions: [],
})

it('a limit that only unproven calls pass is not claimed; one that proven calls pass is claimed by those alone', () => {
  const days = [['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h', 'i']]
  expect(provenOnPaper(finding('daily-call-limit', days), acts)).toMatchObject({ fallen: 1, finding: { attempts: ['e', 'f', 'g', 'h'], groups: [{ label: '1', attempts: ['e', 'f', 'g', 'h'] }] } })
  expect(provenOnPaper(finding('daily-call-limit', days.slice(0, 1)), acts)).toEqual({ finding: null, fallen: 1 })
  // Six unanswered calls are allowed a day.
  expect(provenOnPaper(finding('unanswered-attempts', days.slice(1)), acts)).toEqual({ finding: null, fallen: 1 })
})

it('a rule that counts nothing keeps its acts, proven or not', () => {
  const night = finding('night-contact', [['a', 'c']])
  expect(provenOnPaper(night, acts)).toEqual({ finding: night, fallen: 0 })
})

it('a statute of repeated acts is cited for more than one proven act under its version, soft law and other findings for each', () => {
  const provision = (id: string, from: string, attempts: string[]) => ({ id, from, attempts, statute: id, force: 'law', grade: 'P', cite: {}, gist: {} }) as unknown as FindingFacts['provisions'][number]
  const cites = (violation: FindingFacts['violation'], ...provisions: FindingFacts['provisions']) =>
    provenOnPaper({ ...finding(violation, [['a', 'b', 'c', 'e']]), provisions }, acts).finding?.provisions.map(({ from }) => from)
  const disturbing = (from: string, ...attempts: string[]) => provision('ZAGL/disturbing-messages', from, attempts)
  for (const violation of ['contact-after-refusal', 'insult'] as const) {
    expect(cites(violation, disturbing('2013', 'a', 'c'), disturbing('2026', 'b', 'e'), provision('GBT/contact-refusal', '2025', ['a']))).toEqual(['2026', '2025'])
  }
  expect(cites('threat', disturbing('2013', 'a'))).toEqual(['2013'])
})
