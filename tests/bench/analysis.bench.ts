import { millisecondsOfDay } from '@/lib/calendar/local-date'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { review, violationList } from '@/lib/law'
import { benchAttempts, benchFacts } from './bench-attempts'
import { judged, type Contender } from './interleaved'

/**
 * Every rule over 100,000 attempts against one bare rule (who was called at night: one loop, no version of the law, no grouping, no reasons) and against plain
 * loops for eight of the rules. What the loops do not do is the product; the gates hold how much that may cost.
 */

const count = 100_000
/** Each rule, with its versions, groups and reasons, may cost as much as two bare ones. */
const oneRuleAtMost = 2 * violationList.length
/** With a margin of a fifth over what was measured. */
const eightLoopsAtMost = 5
const hourMs = 3_600_000
const refusedAt = benchFacts.refusals[0]?.at ?? 0
const words = [/欠款|逾期|借款|还款/u, /(?:转告|督促|让|叫|催).{0,12}(?:还|处理)/u, /弄死|小心点|砍|泼/u, /公安|法院|派出所/u]

let kept: { item: number; attempts: ContactAttempt[] } | null = null
function attemptsOf(item: number): ContactAttempt[] {
  if (kept?.item !== item) kept = { item, attempts: benchAttempts(item, count) }
  return kept.attempts
}

const isCollection = (attempt: ContactAttempt) =>
  attempt.direction === 'incoming' && attempt.purpose === 'collection' && attempt.attribution === 'confirmed' && attempt.lender !== null

function isNight({ at }: ContactAttempt): boolean {
  const ofDay = millisecondsOfDay(at)
  return ofDay < 8 * hourMs || ofDay >= 22 * hourMs
}

function daysOver(attempts: readonly ContactAttempt[], max: number, counts: (attempt: ContactAttempt) => boolean): string[] {
  const days = new Map<string, string[]>()
  for (const attempt of attempts) {
    if (!isCollection(attempt) || !counts(attempt)) continue
    const place = `${attempt.localDay}|${attempt.recipient}|${attempt.lender}`
    const day = days.get(place) ?? []
    day.push(attempt.id)
    days.set(place, day)
  }
  return [...days.values()].filter((day) => day.length > max).flat()
}

function plainLoops(attempts: readonly ContactAttempt[]): number {
  const ordered = [...attempts].sort((one, other) => one.at - other.at)
  const found = [
    ...words.map((pattern) => ordered.filter((one) => isCollection(one) && one.content !== null && pattern.test(one.content)).map(({ id }) => id)),
    ordered.filter((one) => isCollection(one) && isNight(one)).map(({ id }) => id),
    ordered.filter((one) => isCollection(one) && one.recipient !== 'debtor' && one.at > refusedAt).map(({ id }) => id),
    daysOver(ordered, 3, ({ channel, answered, recipient }) => channel === 'call' && answered === true && recipient === 'debtor'),
    daysOver(ordered, 6, ({ channel, answered }) => channel === 'call' && answered === false),
  ]
  return found.reduce((sum, ids) => sum + new Set(ids).size, 0)
}

const contender = (name: string, run: (attempts: readonly ContactAttempt[]) => number): Contender => ({
  name,
  ready: attemptsOf,
  run: (item) => {
    // A list of its own for each run: what the rules made of a list is kept as long as the list.
    if (run([...attemptsOf(item)]) === 0) throw new Error(`${name} found nothing`)
  },
})

const nightPass = (attempts: readonly ContactAttempt[]) => attempts.filter((one) => isCollection(one) && isNight(one)).map(({ id }) => id).length
const reviewed = (attempts: readonly ContactAttempt[]) => review(attempts, benchFacts).findings.reduce((sum, finding) => sum + finding.attempts.length, 0)

const held = await judged(`review of ${count.toLocaleString('en')} attempts by ${violationList.length} rules`, [
  contender('own rules', reviewed), contender('one bare rule', nightPass), contender('plain loops', plainLoops),
], { gates: [{ over: 'one bare rule', atMost: oneRuleAtMost }, { over: 'plain loops', atMost: eightLoopsAtMost }], clock: 'processor' })

process.exitCode = held ? 0 : 1
