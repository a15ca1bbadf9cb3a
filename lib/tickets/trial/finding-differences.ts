import { localTime } from '@/lib/calendar/local-date'
import { isLender, ownKey, type Answer } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { FindingDraft } from '@/lib/law/violation'
import { citeText, type Expectation, type ExpectedFinding } from './expectation-schema'
import { says, type Says } from './says'
import { isAt } from './situation'
import type { Outcome } from './trial'

type Cited = FindingDraft['provisions'][number]
const clock = (attempt: ContactAttempt) => `${attempt.localDay} ${localTime(attempt.at)}`
const nameOf = (cited: Cited) => `${cited.statute}@${cited.from} ${cited.cite.zh}`

/** Whether an answered citation is the expected one: statute, version, and the place where the expectation names one. */
function fitsCite(wanted: string, cited: Cited): boolean {
  const [, statute, from, place] = citeText.exec(wanted) ?? []
  return cited.statute === statute && cited.from === from && (!place || cited.cite.zh.includes(place))
}

type Named = { name: string; finding: FindingDraft; attempts: ContactAttempt[]; answers: Answer[] }

/** Ids of the acts and keys of the answers a finding rests on, of one day where it is given. */
const groundsOf = ({ attempts, answers }: Named, day?: string): string[] => [
  ...attempts.filter(({ localDay }) => !day || localDay === day).map(({ id }) => id), ...answers.filter(({ on }) => !day || on === day).map(({ key }) => key),
]
const covers = ({ attempts, answers = [] }: Cited, id: string) => attempts.includes(id) || answers.includes(id)

function citeDifferences(wanted: { cites: string[]; exact: boolean; day?: string }, named: Named): Says[] {
  const { name, finding } = named
  const acts = groundsOf(named, wanted.day)
  const cited = finding.provisions.filter((provision) => acts.some((id) => covers(provision, id)))
  const place = wanted.day ? `${name} ${wanted.day}` : name
  const lacking = wanted.cites.filter((one) => !cited.some((provision) => fitsCite(one, provision)))
  const surplus = wanted.exact ? cited.filter((provision) => !wanted.cites.some((one) => fitsCite(one, provision))) : []
  const partly = cited.filter((provision) => wanted.day !== undefined && acts.some((id) => !covers(provision, id)))
  return [
    ...(wanted.day && acts.length === 0 ? [says(`${place}：这一天没有报出任何一次`, `${place}: no act of that day was found`)] : []),
    ...lacking.map((one) => says(
      `${place}：应引用 ${one}，没有引用（引用了 ${cited.map(nameOf).join('；') || '无'}）`,
      `${place}: should cite ${one}, cites ${cited.map(nameOf).join('; ') || 'nothing'}`,
    )),
    ...surplus.map((one) => says(`${place}：不应引用 ${nameOf(one)}`, `${place}: should not cite ${nameOf(one)}`)),
    ...partly.map((one) => says(`${place}：${nameOf(one)} 没有盖住这一天的每一次`, `${place}: ${nameOf(one)} does not cover every act of the day`)),
  ]
}

function citations(expected: ExpectedFinding, named: Named): Says[] {
  const never = (expected.notCites ?? []).flatMap((one) => named.finding.provisions.filter((provision) => fitsCite(one, provision)))
  return [
    ...(expected.cites ? citeDifferences({ cites: expected.cites, exact: true }, named) : []),
    ...(expected.citesAtLeast ? citeDifferences({ cites: expected.citesAtLeast, exact: false }, named) : []),
    ...Object.entries(expected.citesOn ?? {}).flatMap(([day, cites]) => citeDifferences({ cites, exact: true, day }, named)),
    ...never.map((one) => says(`${named.name}：不应引用 ${nameOf(one)}`, `${named.name}: should not cite ${nameOf(one)}`)),
  ]
}

function findingDifference(expected: ExpectedFinding, outcome: Outcome, place: { lender: string; recipient: string }): Says[] {
  const name = `${expected.rule} ${place.lender}→${place.recipient}`
  const finding = outcome.review.findings.find((one) => one.violation === expected.rule && one.respondent === place.lender && one.recipient === place.recipient)
  if (!finding) return [says(`${name}：应报出，没有报出`, `${name}: expected, not found`)]
  const attempts = outcome.attempts.filter(({ id }) => finding.attempts.includes(id))
  const answers = (outcome.facts.answers ?? []).filter(({ key }) => finding.provisions.some(({ answers: told = [] }) => told.includes(key)))
  const held = attempts.length + answers.length
  const counted = expected.count !== undefined && held !== expected.count
    ? [says(`${name}：应是 ${expected.count} 次，实际 ${held} 次`, `${name}: should hold ${expected.count} acts, holds ${held}`)]
    : []
  const times = expected.at ?? []
  const lacking = times.filter((time) => !attempts.some((attempt) => isAt(attempt, time)))
  const surplus = expected.at ? attempts.filter((attempt) => !times.some((time) => isAt(attempt, time))) : []
  return [
    ...counted, ...lacking.map((time) => says(`${name}：应含 ${time}，没有`, `${name}: should hold ${time}`)),
    ...surplus.map((attempt) => says(`${name}：不应含 ${clock(attempt)}`, `${name}: should not hold ${clock(attempt)}`)),
    ...citations(expected, { name, finding, attempts, answers }),
  ]
}

/** The lender and recipient an expectation speaks of: the debtor, and the only lender of the case, unless it says others. */
function placeOf({ lender, recipient }: ExpectedFinding, { facts }: Outcome) {
  const lenders = facts.respondents.filter(isLender)
  return { lender: lender ?? lenders[0]?.key ?? '', recipient: recipient ?? ownKey(facts) }
}

/** Findings of a named rule that no expectation names. */
function unexpected(wanted: ExpectedFinding[], outcome: Outcome): Says[] {
  const rules = new Set(wanted.map(({ rule }) => rule))
  const places = new Set(wanted.map((one) => [one.rule, ...Object.values(placeOf(one, outcome))].join(' ')))
  const surplus = outcome.review.findings.filter((one) => rules.has(one.violation) && !places.has(`${one.violation} ${one.respondent} ${one.recipient}`))
  return surplus.map((one) => says(
    `${one.violation} ${one.respondent}→${one.recipient}：不应报出，却报出 ${one.attempts.length} 次`,
    `${one.violation} ${one.respondent}→${one.recipient}: should not be found, was with ${one.attempts.length} acts`,
  ))
}

export function findingDifferences(expect: Expectation, outcome: Outcome): Says[] {
  const wanted = expect.findings ?? []
  const { findings, prompts } = outcome.review
  const found = (rule: string) => findings.some(({ violation }) => violation === rule)
  const asked = (rule: string) => prompts.some(({ violation }) => violation === rule)
  const never = [...(expect.none ?? []), ...(expect.asked ?? []), ...(expect.silent ?? [])].filter(found)
  return [
    ...wanted.flatMap((one) => findingDifference(one, outcome, placeOf(one, outcome))), ...unexpected(wanted, outcome),
    ...never.map((rule) => says(`${rule}：不应报出，却报出了`, `${rule}: should not be found`)),
    ...(expect.asked ?? []).filter((rule) => !asked(rule)).map((rule) => says(`${rule}：应提示人工核对，没有提示`, `${rule}: should be asked about, is not`)),
    ...(expect.silent ?? []).filter(asked).map((rule) => says(`${rule}：不应提示，却提示了`, `${rule}: should not be asked about`)),
  ]
}
