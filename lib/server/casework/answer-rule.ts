import 'server-only'
import { lendersBehind } from '@/lib/cases/attribution'
import { ownKey, personKeys, type Answer, type CaseFacts } from '@/lib/cases/case-file'
import { listMax, type AnswerRule, type WithdrawAnswer } from '@/lib/cases/case-schema'
import { CaseworkError } from '@/lib/errors'
import { violationById } from '@/lib/law'
import { answerMisfits } from '@/lib/law/answer-misfits'
import { isAsked } from '@/lib/law/question'
import { today } from '../clock'
import { attemptsToReview } from '../data/attempts'
import { isId } from '../id'
import { newId } from '../keys'
import type { Member } from '../member'
import { changeFacts } from './change-case'

type Of<B> = { params: Record<string, string>; body: B }
type Answered = { key: string; caseId: string; rule: string }

/** What the audit line says of an answer: its rule, and its key unless a caller chose the word. */
export const notedAnswer = ({ key, rule }: Answered): Record<string, string> => ({ rule, ...(isId(key) && { answer: key }) })

/** The values of the questions that are asked, without empty ones. */
function askedValues({ rule, values }: AnswerRule): Answer['values'] {
  const questions = violationById(rule)?.questions ?? []
  let given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
  // What hung on an answer that is not asked for falls away with it.
  for (const _ of questions) {
    const unasked = new Set(questions.filter((question) => !isAsked(question, given)).map(({ key }) => key))
    given = Object.fromEntries(Object.entries(given).filter(([key]) => !unasked.has(key)))
  }
  return given
}

/** The fields of one answer, without their place in the list. */
const ownFields = (misfits: { path: string; message: string }[]) => misfits.map(({ path, message }) => ({ path: path.replace(/^answers\.\d+\./, ''), message }))

/** A change of the case speaks of its list of answers; who sent one answer is told of its fields. */
const ofOneAnswer = (error: unknown): never => {
  throw error instanceof CaseworkError ? new CaseworkError(error.code, ownFields(error.fields), error.details) : error
}

function checkNames(facts: CaseFacts, { respondent, recipient }: AnswerRule): void {
  const misfits = [
    ...(facts.respondents.some(({ key }) => key === respondent) ? [] : [{ path: 'respondent', message: 'unknown-key' }]),
    ...(personKeys(facts).includes(recipient) ? [] : [{ path: 'recipient', message: 'unknown-key' }]),
  ]
  if (misfits.length) throw new CaseworkError('invalid-body', misfits)
}

/** The answers with one more, or with one in the place of its former self. @throws CaseworkError invalid-body for a key of another rule, or too many */
function placed(answers: readonly Answer[], answer: Answer): Answer[] {
  const former = answers.find(({ key }) => key === answer.key)
  if (former && former.rule !== answer.rule) throw new CaseworkError('invalid-body', [{ path: 'key', message: 'repeated-key' }])
  if (!former && answers.length >= listMax) throw new CaseworkError('invalid-body', [{ path: 'answers', message: 'answers-full' }])
  return former ? answers.map((one) => (one.key === answer.key ? answer : one)) : [...answers, answer]
}

/** Acts of another lender or person cannot be what an answer speaks of; one whose line is open may be. */
async function checkActs(member: Member, caseId: string, { facts, answer }: { facts: CaseFacts; answer: Answer }): Promise<void> {
  const named = new Set(answer.attempts)
  if (named.size === 0) return
  const lenders = lendersBehind(facts, answer.respondent)
  const acts = (await attemptsToReview(member, caseId, facts)).filter(({ id }) => named.has(id))
  const isOfOthers = acts.some(({ lender, recipient }) => recipient !== answer.recipient || (lender !== null && !lenders.includes(lender)))
  if (isOfOthers) throw new CaseworkError('invalid-body', [{ path: 'attempts', message: 'act-of-others' }])
}

/** Keeps what a person answers to the questions of a rule; findings follow. @throws CaseworkError not-found, invalid-body with the questions that are open */
export async function answerRule(member: Member, { params, body }: Of<AnswerRule>): Promise<Answered & { id: string }> {
  const caseId = params.caseId ?? ''
  const answer: Answer = { ...body, key: body.key ?? newId(), values: askedValues(body) }
  const misfits = ownFields(answerMisfits([answer], today()))
  if (misfits.length) throw new CaseworkError('invalid-body', misfits)
  await changeFacts(member, caseId, async (before) => {
    checkNames(before, body)
    const own = { ...answer, recipient: body.recipient === 'complainant' ? ownKey(before) : body.recipient }
    await checkActs(member, caseId, { facts: before, answer: own })
    return { answers: placed(before.answers ?? [], own) }
  }).catch(ofOneAnswer)
  return { id: answer.key, key: answer.key, caseId, rule: answer.rule }
}

/** Takes an answer back; findings follow. @throws CaseworkError not-found, also for an answer that is not there */
export async function withdrawAnswer(member: Member, { params, body }: Of<WithdrawAnswer>): Promise<Answered> {
  const caseId = params.caseId ?? ''
  let rule = ''
  await changeFacts(member, caseId, async ({ answers = [] }) => {
    const found = answers.find(({ key }) => key === body.key)
    if (!found) throw new CaseworkError('not-found')
    rule = found.rule
    return { answers: answers.filter(({ key }) => key !== body.key) }
  })
  return { key: body.key, caseId, rule }
}
