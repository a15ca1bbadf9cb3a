import { expect, test } from 'vitest'
import { localIso } from '@/lib/calendar/local-date'
import { review } from '@/lib/law'
import { sampleExpected } from '@/tests/makers/sample-files'
import { sampleAttempts } from './sample-attempts'

/** The rules about contacts against the key of the sample: what it holds must be found act by act; what it is silent about is read against the log itself. */

const { attempts, facts } = sampleAttempts()
const { findings, prompts } = review(attempts, facts)
const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]))
const actOf = (id: string) => {
  const attempt = byId.get(id)
  if (!attempt) throw new Error(`no attempt ${id}`)
  return attempt
}
const clock = (at: number) => localIso(at).slice(0, 19).replace('T', ' ')
const named = (id: string) => `${clock(actOf(id).at)} ${actOf(id).number ?? '-'}`
const of = (violation: string) => findings.filter((finding) => finding.violation === violation)
const expected = (predicate: string) => sampleExpected.findings[predicate] ?? []
const wanted = (predicate: string, at: number) => (expected(predicate)[at]?.attempts ?? []).map((act) => `${act.at} ${act.number ?? '-'}`).sort()
const inForce = (text: string) => `${/^[^@\s(]+/.exec(text)?.[0]} ${/effective_from (\S+?)\)/.exec(text)?.[1]}`

test('many contacts: the two days and the seven days of the key, and nothing else', () => {
  const [finding, ...others] = of('repeated-messages')
  expect([finding?.respondent, finding?.recipient, others]).toEqual(['LX', 'debtor', []])
  expect(finding?.groups.map(({ label }) => label)).toEqual(['2025-11-18', '2026-05-18/2026-05-24', '2026-05-20'])
  expect(finding?.groups.map((group) => group.attempts.map(named).sort())).toEqual([wanted('P08', 0), wanted('P08', 2), wanted('P08', 1)])
})

test('the workplace: all four contacts with the colleague, and no other person', () => {
  const [finding, ...others] = of('workplace-contact')
  expect([finding?.respondent, finding?.recipient, others]).toEqual(['LX', 'coll', []])
  expect(finding?.attempts.map(named).sort()).toEqual(wanted('P16', 0))
})

test.each([['P08', 'repeated-messages'], ['P16', 'workplace-contact']])('%s: each act under the law of its own day', (predicate, violation) => {
  const acts = new Map<string, string[]>(expected(predicate).flatMap((finding) => finding.attempts.map((act) => [`${act.at} ${act.number ?? '-'}`, act.in_force.map(inForce).sort()] satisfies [string, string[]])))
  expect(acts.size).toBeGreaterThan(3)
  for (const finding of of(violation)) {
    for (const id of finding.attempts) {
      const cited = finding.provisions.filter((provision) => provision.attempts.includes(id)).map(({ statute, from }) => `${statute} ${from}`).sort()
      expect([named(id), cited]).toEqual([named(id), acts.get(named(id))])
    }
  }
})

test('out of reach she was not: before each contact found, and none left out, her phone was on a call with the lender within three days', () => {
  const dayMs = 86_400_000
  const startOf = (day: string) => Date.parse(`${day}T00:00:00+08:00`)
  const calls = attempts.filter(({ channel, recipient, answered, seconds, grade, lender }) =>
    channel === 'call' && recipient === 'debtor' && answered && seconds !== 0 && grade !== 'bill-missing' && lender === 'LX')
  const others = attempts.filter(({ recipient, direction, purpose, lender }) => recipient !== 'debtor' && direction === 'incoming' && purpose === 'collection' && lender === 'LX')
  const reached = others.filter(({ at, localDay }) => calls.some((call) => call.at <= at && call.at >= startOf(localDay) - 3 * dayMs))
  expect(of('contact-without-lost-touch').flatMap((finding) => finding.attempts).sort()).toEqual(reached.map(({ id }) => id).sort())
  expect([reached.length, others.length]).toEqual([5, 10])
})

test('after the request of 2026-03-11 every certain contact with her is listed, for a person to sort', () => {
  const since = facts.stopRequests[0]?.at ?? 0
  const later = attempts.filter(({ at, recipient, direction, purpose, lender }) => at - since >= 60_000 && recipient === 'debtor' && direction === 'incoming' && purpose === 'collection' && lender === 'LX')
  const found = of('contact-after-stop-request').flatMap((finding) => finding.attempts)
  const asked = prompts.filter(({ violation, reason }) => violation === 'contact-after-stop-request' && reason.key === 'ask-agreed-channel').flatMap((prompt) => prompt.attempts)
  expect([...found, ...asked].sort()).toEqual(later.map(({ id }) => id).sort())
  const isNight = (id: string) => clock(actOf(id).at).slice(11) < '08:00:00' || clock(actOf(id).at).slice(11) >= '22:00:00'
  expect([found.every(isNight), asked.some(isNight)]).toEqual([true, false])
  expect(later.length).toBeGreaterThan(50)
})

test('no ticket of the sample names a lender, nobody is a minor or marked vulnerable, and three lawful lines are no disguise', () => {
  for (const violation of ['harassment-after-acceptance', 'minor-contact', 'vulnerable-person', 'spoofed-number']) {
    expect([violation, of(violation), prompts.filter((prompt) => prompt.violation === violation)]).toEqual([violation, [], []])
  }
})
