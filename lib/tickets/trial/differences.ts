import type { Deadline } from '@/lib/tickets/ticket'
import type { Expectation, ExpectedDeadline } from './expectation-schema'
import { findingDifferences } from './finding-differences'
import { says, type Says } from './says'
import type { Outcome } from './trial'

type Row = { ticket: string; deadline: Deadline }
const rowsOf = ({ tickets }: Outcome): Row[] => tickets.flatMap(({ key, view }) => view.deadlines.map((deadline) => ({ ticket: key, deadline })))

/** The fields of a clock an expectation may name, as text. */
function fieldsOf({ deadline }: Row): Record<string, string | undefined> {
  return {
    startsOn: deadline.startsOn, nominal: deadline.nominal, due: deadline.due, remindBy: deadline.remindBy, overdueFrom: deadline.overdueFrom,
    extendedTo: deadline.extendedTo, longest: deadline.longest, metOn: deadline.metOn ?? undefined,
    ended: String(deadline.ended), overdue: String(deadline.overdue),
    provisional: String(deadline.provisional), conditional: String(deadline.conditional ?? false), stages: deadline.stages.map(({ due }) => due).join(' '),
  }
}

const wantedFields = ({ rule: _, owner: __, ticket: ___, cite: ____, stages, ...fields }: ExpectedDeadline): [string, string][] => [
  ...Object.entries(fields).filter(([, value]) => value !== undefined).map(([field, value]): [string, string] => [field, String(value)]),
  ...(stages ? [['stages', stages.join(' ')] as [string, string]] : []),
]

function deadlineDifference(expected: ExpectedDeadline, rows: Row[]): Says[] {
  const { rule, owner, ticket, startsOn } = expected
  const ofRule = rows.filter((row) => row.deadline.rule === rule && (!owner || row.deadline.owner === owner) && (!ticket || row.ticket === ticket))
  const found = ofRule.find((row) => !startsOn || row.deadline.startsOn === startsOn) ?? ofRule[0]
  if (!found) return [says(`期限 ${rule}：应有，没有算出`, `deadline ${rule}: expected, not there`)]
  const is = fieldsOf(found)
  const place = `${rule}${owner ? ` (${owner})` : ''}`
  const basis = found.deadline.basis.cite.zh
  const rests = expected.cite === undefined || basis.includes(expected.cite)
  const cited = rests ? [] : [
    says(`期限 ${place}：依据应是 ${expected.cite}，实际是 ${basis}`, `deadline ${place}: should rest on ${expected.cite}, rests on ${basis}`),
  ]
  const wrong = wantedFields(expected).filter(([field, value]) => is[field] !== value)
  return [
    ...wrong.map(([field, value]) => says(
      `期限 ${place} 的 ${field}：应是 ${value}，实际是 ${is[field] ?? '无'}`, `deadline ${place}, ${field}: should be ${value}, is ${is[field] ?? 'none'}`,
    )),
    ...cited,
  ]
}

function deadlineDifferences(expect: Expectation, outcome: Outcome): Says[] {
  const rows = rowsOf(outcome)
  const surplus = (expect.noDeadlines ?? []).filter((rule) => rows.some((row) => row.deadline.rule === rule))
  return [
    ...(expect.deadlines ?? []).flatMap((expected) => deadlineDifference(expected, rows)),
    ...surplus.map((rule) => says(`期限 ${rule}：不应有，却算出了`, `deadline ${rule}: should not be there`)),
  ]
}

/** The last days by which a way of a deadline is offered: the next step that names it, or a clock of its own. */
function offeredDays(deadline: string, tickets: Outcome['tickets']): string[] {
  return tickets.flatMap(({ view }) => [
    ...view.nextSteps.filter(({ key }) => offered[deadline]?.includes(key)).flatMap((step) => step.on ?? []),
    ...view.deadlines.filter(({ rule }) => rule === deadline).map((one) => one.remindBy ?? one.due),
  ])
}

/** Ways that open after silence or an answer, offered with their last day. */
function offerDifferences(expect: Expectation, { tickets }: Outcome): Says[] {
  const lacking = (expect.offers ?? []).flatMap(({ deadline, on, ticket }) => {
    const days = offeredDays(deadline, tickets.filter(({ key }) => !ticket || key === ticket))
    if (days.includes(on)) return []
    const [zh, en] = [days.join('、') || '没有提示', days.join(', ') || 'not offered']
    return [says(`${deadline}：应提示在 ${on} 前办，实际是 ${zh}`, `${deadline}: should be offered until ${on}, is ${en}`)]
  })
  const surplus = (expect.noOffers ?? []).filter((deadline) => offeredDays(deadline, tickets).length > 0)
  return [...lacking, ...surplus.map((deadline) => says(`${deadline}：不应给出日子，却给出了`, `${deadline}: should not be offered with a day`))]
}

/** Which next steps speak of a way without a clock of its own. */
export const offered: Record<string, string[]> = {
  D12a: ['reconsider-if-disagree'], D12b: ['reconsider-silence'], D13a: ['court-after-silence'], D13b: ['court-if-disagree'],
}

function filingDifferences(expect: Expectation, { order }: Outcome): Says[] {
  return Object.entries(expect.filing ?? {}).flatMap(([channel, wanted]) => {
    const station = order.find((one) => one.channel === channel)
    const want = typeof wanted === 'string' ? { state: wanted, because: undefined } : wanted
    if (!station) return [says(`渠道 ${channel}：没有这一站`, `channel ${channel}: not in the order`)]
    const fits = station.state === want.state && (!want.because || station.because.key === want.because)
    const is = `${station.state}（${station.because.key}）`
    const should = want.because ? `${want.state}（${want.because}）` : want.state
    return fits ? [] : [says(`渠道 ${channel}：应是 ${should}，实际是 ${is}`, `channel ${channel}: should be ${should}, is ${is}`)]
  })
}

/** Every difference between what a lawyer expects and what the product answers, one sentence each. Empty = as expected. */
export const differences = (expect: Expectation, outcome: Outcome): Says[] => [
  ...findingDifferences(expect, outcome), ...deadlineDifferences(expect, outcome), ...offerDifferences(expect, outcome), ...filingDifferences(expect, outcome),
]
