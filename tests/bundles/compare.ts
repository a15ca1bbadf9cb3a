import { article } from '@/lib/law/provisions/article'
import { coveredPredicates, gradeOf, predicateIds, type ExpectedAct, type ExpectedDeadline, type ExpectedFinding, type ExpectedJson } from './expected-json'

/** What the product answered, in the words of the API. Times are RFC 3339 with +08:00. */
export type AnsweredAttempt = { id: string; at: string; number: string | null; direction: string; content?: string | null; grade: string }
export type AnsweredFinding = {
  violation: string; respondent: string; recipient: string; attempts: { id: string; at: string; number: string | null }[]
  provisions: { statute: string; from: string; cite: { zh: string }; attempts: string[] }[]
}
export type AnsweredDeadline = {
  rule: string; startsOn: string; nominal: string; due: string; extendedTo?: string; remindBy?: string; overdueFrom?: string; metOn: string | null; overdue: boolean
}

const clock = (iso: string) => iso.slice(0, 19).replace('T', ' ')
const keyOf = (at: string, number: string | null | undefined) => `${at} ${number ?? '-'}`

/** Every difference between the attempts of the key and the answered ones, as sentences. Empty = equal. */
export function attemptDifferences(expected: ExpectedJson, attempts: AnsweredAttempt[]): string[] {
  const answered = new Map(attempts.map((attempt) => [`${keyOf(clock(attempt.at), attempt.number)} ${attempt.direction}`, attempt]))
  return expected.corroboration.collection_items.flatMap((item) => {
    const key = `${keyOf(item.at, item.number)} ${item.direction === 'in' ? 'incoming' : 'outgoing'}`
    const found = answered.get(key)
    if (!found) return [`attempt missing: ${key}`]
    return found.grade === gradeOf[item.status] ? [] : [`attempt ${key}: grade ${found.grade}, expected ${gradeOf[item.status]}`]
  })
}

type Group = { violation: string; lender: string; recipient: string; must: Map<string, ExpectedAct>; may: Set<string> }
const actKey = (act: ExpectedAct) => keyOf(act.at, act.number)

function groups(expected: ExpectedJson): Map<string, Group> {
  const grouped = new Map<string, Group>()
  const add = (finding: ExpectedFinding) => {
    const violation = predicateIds[finding.predicate] ?? finding.predicate
    const key = `${violation} ${finding.lender} ${finding.recipient}`
    const group = grouped.get(key) ?? { violation, lender: finding.lender, recipient: finding.recipient, must: new Map(), may: new Set() }
    for (const act of finding.attempts) if (finding.advisory) group.may.add(actKey(act)); else group.must.set(actKey(act), act)
    for (const act of finding.advisory_attempts ?? []) group.may.add(actKey(act))
    grouped.set(key, group)
  }
  for (const predicate of Object.keys(coveredPredicates(expected))) for (const finding of expected.findings[predicate] ?? []) add(finding)
  return grouped
}

const numbersIn = (text: string | undefined) => (text?.match(/\d+/g) ?? []).map(Number)
const itemNumbers = (text: string | undefined) => [...(text ?? '')].map((digit) => '一二三四五六七八九'.indexOf(digit) + 1).filter((number) => number > 0)

/** `62条1、2款` → 第六十二条第一款、第二款, `50条1款(五)项` → 第五十条第一款第（五）项, as our citations write a place. */
function placeOf(text: string): string {
  const [, number = '', paragraphs, items] = /^(\d+)条(?:([\d、]+)款)?(?:((?:\([一二三四五六七八九]\))+)项)?$/u.exec(text) ?? []
  if (!number) throw new Error(`no place in a statute: ${text}`)
  return article(Number(number), { paragraphs: numbersIn(paragraphs), items: itemNumbers(items) }).zh
}

/** `GBT (effective_from 2025-02-28)` → `GBT 2025-02-28`; with its article, `ZAGL@2025 62条1、2款 (effective_from 2026-01-01)` → `ZAGL 2026-01-01 第六十二条第一款、第二款`. */
function inForce(text: string): string {
  const [, statute = '', place, from = ''] = /^([^@\s(]+)(?:@\S+ (\S+))? \(effective_from (\S+?)\)$/u.exec(text) ?? []
  return [statute, from, ...(place ? [placeOf(place)] : [])].join(' ')
}

/** A citation as the key writes one: soft law has no article there. */
const citedAs = ({ statute, from, cite }: AnsweredFinding['provisions'][number]) =>
  [statute, from, ...(/第[^》]+条[^》]*$/u.exec(cite.zh) ?? [])].join(' ')

function citationDifferences(group: Group, finding: AnsweredFinding, name: string): string[] {
  return finding.attempts.flatMap((attempt) => {
    const act = group.must.get(keyOf(clock(attempt.at), attempt.number))
    if (!act) return []
    const cited = finding.provisions.filter((provision) => provision.attempts.includes(attempt.id)).map(citedAs).sort()
    const wanted = act.in_force.map(inForce).sort()
    return cited.join() === wanted.join() ? [] : [`${name} at ${clock(attempt.at)}: cited [${cited}], expected [${wanted}]`]
  })
}

/** Every difference between the findings of the key (the predicates it covers, advisory items optional) and the answered ones. */
export function findingDifferences(expected: ExpectedJson, findings: AnsweredFinding[]): string[] {
  const wanted = groups(expected)
  const covered = Object.values(coveredPredicates(expected))
  const differences: string[] = []
  for (const [name, group] of wanted) {
    const finding = findings.find((one) => one.violation === group.violation && one.respondent === group.lender && one.recipient === group.recipient)
    if (!finding && group.must.size) differences.push(`finding missing: ${name}`)
    if (!finding) continue
    const answered = new Set(finding.attempts.map((attempt) => keyOf(clock(attempt.at), attempt.number)))
    const missing = [...group.must.keys()].filter((key) => !answered.has(key))
    const extra = [...answered].filter((key) => !group.must.has(key) && !group.may.has(key))
    differences.push(...missing.map((key) => `${name}: lacks ${key}`), ...extra.map((key) => `${name}: should not hold ${key}`))
    differences.push(...citationDifferences(group, finding, name))
  }
  for (const finding of findings) {
    const name = `${finding.violation} ${finding.respondent} ${finding.recipient}`
    if (covered.includes(finding.violation) && !wanted.has(name)) differences.push(`finding not expected: ${name}`)
  }
  return differences
}

/** Whether one answered clock is the expected one; lists each field that differs. */
export function deadlineDifferences(expected: ExpectedDeadline, answered: AnsweredDeadline[]): string[] {
  const name = `${expected.ticket} ${expected.deadline}`
  const found = answered.find((one) => one.rule === expected.deadline && one.startsOn === expected.trigger_day)
  if (!found) return [`${name}: no such clock from ${expected.trigger_day}`]
  const extended = expected.effective_due !== expected.due ? expected.effective_due : undefined
  const closedOn = expected.closing_event_at?.slice(0, 10) ?? null
  const fields: [string, unknown, unknown][] = [
    ['nominal', found.nominal, expected.nominal], ['due', found.due, expected.due], ['extendedTo', found.extendedTo ?? undefined, extended ?? undefined],
    ['metOn', found.metOn, closedOn], ['overdue', found.overdue, expected.state_on_as_of === 'overdue' || expected.state_on_as_of === 'lapsed'],
    ['remindBy', expected.remind_by ? found.remindBy : undefined, expected.remind_by], ['overdueFrom', expected.overdue_from && !extended ? found.overdueFrom : undefined, extended ? undefined : expected.overdue_from],
  ]
  return fields.filter(([, is, should]) => is !== should).map(([field, is, should]) => `${name}: ${field} is ${is}, expected ${should}`)
}
