import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer } from '@/lib/cases/case-file'
import { violationById } from '@/lib/law'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { attempt } from '../makers/attempts'
import { facts } from './facts'

/**
 * The labelled sentences: each with the rules it must hit and the words a quoted span must cover. `to` = who received it (the debtor unless told),
 * `line: 'unknown'` = from a number that is nobody's line, which may be asked about and never found.
 */
export type Sentence = { text: string; to?: string; line?: 'unknown'; hits: Record<string, string[]> }
export type Score = { rule: string; right: number; missed: string[]; wrong: string[] }

const read = (name: string) => JSON.parse(readFileSync(path.resolve('tests/samples/sentences', name), 'utf8')) as Sentence[]

export const development = read('development.json')
export const heldOut = read('held-out.json')
/** The rules that rest on wording alone. */
const ids = [
  'threat', 'impersonating-authority', 'extra-fee-demand', 'impersonating-lawyer', 'debt-disclosure', 'insult', 'third-party-collection', 'exaggerated-consequences',
  'borrow-to-repay',
]
export const textRules = ids.flatMap((id) => violationById(id) ?? [])

const open = { attribution: 'unknown', lender: null, respondent: null } as const
const attemptOf = ({ text, to = 'debtor', line }: Sentence): ContactAttempt =>
  attempt('sentence', '2026-03-01T10:00:00', { channel: 'sms', answered: null, seconds: null, content: text, recipient: to, ...(line ? open : {}) })

/** The answer that somebody looked a lawyer up on the day of the sentences and found none: without it that rule only asks. */
export const lookedUp = (recipient = 'debtor', on = '2026-03-01'): Answer =>
  ({ key: `looked-up-${on}`, rule: 'impersonating-lawyer', respondent: 'LX', recipient, on, values: { looked: 'not-found' } })

/** The quoted spans of one rule in one sentence, of acts that may become a finding. */
export const quotesOf = (rule: (typeof textRules)[number], sentence: Sentence) =>
  rule.matches([attemptOf(sentence)], facts({ answers: [lookedUp(sentence.to)] })).matches.flatMap(({ spans = [] }) => spans)

const covers = (sentence: Sentence, words: string, spans: { start: number; end: number; text: string }[]) => {
  const at = sentence.text.indexOf(words)
  return spans.some(({ start, end, text }) => text === sentence.text.slice(start, end) && start <= at && end >= at + words.length)
}

/** How a rule did on a list: `right` needs every labelled word covered; `missed` and `wrong` name the sentences. */
export function score(rule: (typeof textRules)[number], list: readonly Sentence[]): Score {
  const done: Score = { rule: rule.id, right: 0, missed: [], wrong: [] }
  for (const sentence of list) {
    const wanted = sentence.hits[rule.id]
    const spans = quotesOf(rule, sentence)
    if (!wanted && spans.length) done.wrong.push(`${sentence.text} → ${spans.map(({ text }) => text).join(' / ')}`)
    else if (wanted && wanted.every((words) => covers(sentence, words, spans))) done.right += 1
    else if (wanted) done.missed.push(`${sentence.text} → ${spans.map(({ text }) => text).join(' / ')}`)
  }
  return done
}

export const recall = ({ right, missed }: Score) => right / (right + missed.length)
export const precision = ({ right, missed, wrong }: Score) => {
  const found = right + missed.filter((line) => !line.endsWith('→ ')).length + wrong.length
  return found === 0 ? 1 : (found - wrong.length) / found
}
