import 'server-only'
import { createHash } from 'node:crypto'
import type { Answer } from '@/lib/cases/case-file'
import type { DecidedDraft } from './packed-draft'

/** SHA-256 in hexadecimal of a text in UTF-8: what the chains and anchors are made with. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** SHA-256 in hexadecimal of a value as JSON: two readers who hold the same digest have read the same. */
export const jsonDigest = (value: unknown): string => textHash(JSON.stringify(value))

/** Of a finding as a person reads it: its acts, its answers as they stand, what it quotes, and the versions of law that its acts are cited under. */
export const findingDigest = ({ draft: { attempts, answers = [], provisions, spans }, said }: Pick<DecidedDraft, 'draft' | 'said'>): string => jsonDigest([
  attempts, answers.map((key) => [key, said[key]]), provisions.map((cited) => [cited.id, cited.from, cited.attempts, cited.answers]),
  spans.map(({ attemptId, text }) => [attemptId, text]),
])

const inOrder = (values: Answer['values']) => Object.entries(values).sort(([one], [other]) => (one < other ? -1 : Number(one > other)))

/** Answers with the member who wrote them down: those of before keep theirs unless they say something else now. */
export function signedAnswers(answers: readonly Answer[], of: { before: readonly Answer[] | undefined; by: string }): Answer[] {
  const [were, are] = [answerDigests(of.before), answerDigests(answers)]
  const writers = new Map((of.before ?? []).map(({ key, by }) => [key, by]))
  return answers.map(({ by: _by, ...answer }) => {
    const by = were.get(answer.key) === are.get(answer.key) ? writers.get(answer.key) : of.by
    return by ? { ...answer, by } : answer
  })
}

/** Digests by key of what was answered: about whom, of which day, which acts, and in which words. What is attached to show it is not what was said. */
export const answerDigests = (answers: readonly Answer[] = []): ReadonlyMap<string, string> =>
  new Map(answers.map(({ key, rule, respondent, on, attempts = [], values }) => (
    [key, jsonDigest([rule, respondent, on, [...attempts].sort(), inOrder(values)])]
  )))
