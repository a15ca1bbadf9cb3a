import type { LocalDate } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { violationById } from '@/lib/law'
import { answerMisfits } from '@/lib/law/answer-misfits'
import { answersOf } from './guided-answers'
import { says, type Says } from './says'
import { isAt } from './situation'
import type { Situation } from './trial-schema'

const reasons: Record<string, (today: LocalDate) => Says> = {
  'future-time': (today) => says(`晚于 today（${today}）`, `lies after today (${today})`),
  'after-answer': () => says('晚于这个回答的 on', 'lies after the day (on) of the answer'),
  'too-early': () => says('早于 1900 年', 'lies before 1900'),
}

/** The questions of a rule, for who wrote a value that does not fit them. */
function asks(rule: string): Says {
  const keys = (violationById(rule)?.questions ?? []).map(({ key, kind, options }) => `${key}（${options?.join(' / ') ?? kind}）`).join('、')
  return says(`缺少或不对；这条规则问的是 ${keys || '（没有问题）'}`, `is missing or wrong; it asks ${keys || 'nothing'}`)
}

/** Moments of an answer that no row of the log has: it would speak of other acts than its author means. */
const strangeMoments = ({ answers = [] }: Situation, attempts: readonly ContactAttempt[]): Says[] =>
  answers.flatMap(({ rule, attempts: times = [] }) => times.filter((time) => !attempts.some((attempt) => isAt(attempt, time))).map((time) => (
    says(`answers ${rule} attempts：记录里没有 ${time} 这一次`, `answers ${rule} attempts: no row of the log is at ${time}`)
  )))

/** What the product would refuse of the answers of a situation. A rule it does not have is told elsewhere. One sentence each. */
export function toldMisfits(situation: Situation, attempts: readonly ContactAttempt[], today: LocalDate): Says[] {
  const answers = answersOf(situation, attempts)
  const wrong = answers.filter(({ rule }) => violationById(rule)).flatMap((answer) => answerMisfits([answer], today).map(({ path, message }) => {
    const field = path.split('.').at(-1) ?? ''
    const { zh, en } = reasons[message]?.(today) ?? asks(answer.rule)
    return says(`answers ${answer.rule}：${field} ${zh}`, `answers ${answer.rule}: ${field} ${en}`)
  }))
  return [...wrong, ...strangeMoments(situation, attempts)]
}
