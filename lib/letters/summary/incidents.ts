import { actsInWords, exhibitsOf, numbersOf } from '../act-words'
import { actsOf, recipientName } from '../claims'
import type { ActFacts, FindingFacts, SummaryFacts } from '../letter-facts'
import { redacted } from '../need-to-know'
import { kindWords, severity } from '../wording'

/** One act or one day of acts that fulfils a rule (一起). `acts` in order of time. */
export type Incident = { finding: FindingFacts; acts: ActFacts[]; kind: string; text: string; numbers: string[]; exhibits: string[] }

const quoteLengthMax = 46

/** Every incident of the confirmed findings. Acts without an exhibit are told at the counter, not listed. */
export function incidents(facts: SummaryFacts): Incident[] {
  return facts.findings.flatMap((finding) => {
    const acts = new Map(actsOf(finding, facts).filter(({ exhibits }) => exhibits.length > 0).map((act) => [act.id, act]))
    return finding.groups.flatMap((group) => {
      const own = group.attempts.flatMap((id) => acts.get(id) ?? []).sort((left, right) => left.at - right.at)
      return byLocalDay(own).map((day) => incident(finding, day, facts))
    })
  })
}

/** Acts in order of time, divided by civil day. */
function byLocalDay(acts: readonly ActFacts[]): ActFacts[][] {
  const days = new Map<string, ActFacts[]>()
  for (const act of acts) days.set(act.localDay, [...(days.get(act.localDay) ?? []), act])
  return [...days.values()]
}

/** What was said on the day, as much as a row holds. */
function quoteOf(finding: FindingFacts, acts: readonly ActFacts[], facts: SummaryFacts): string {
  const said = finding.spans.filter(({ attemptId }) => acts.some(({ id }) => id === attemptId))
    .map(({ text }) => redacted(text, facts.people, 'police').replace(/。$/u, ''))
  const shown = said.filter((_, at) => said.slice(0, at + 1).join('').length <= quoteLengthMax)
  if (shown.length > 0) return `，称${shown.map((text) => `“${text}”`).join('')}`
  return said[0] ? `，称“${[...said[0]].slice(0, quoteLengthMax).join('')}……（节选）”` : ''
}

function incident(finding: FindingFacts, acts: ActFacts[], facts: SummaryFacts): Incident {
  const who = recipientName(finding.recipient, facts, 'police').replace('本人', '报案人')
  const text = `联系${who}：${actsInWords(acts)}${quoteOf(finding, acts, facts)}。`
  return { finding, acts, kind: kindWords[finding.violation], text, numbers: numbersOf(acts), exhibits: exhibitsOf(acts) }
}

const weight = ({ finding, acts, exhibits }: Incident) => severity[finding.violation] * 10_000 + exhibits.length * 1000 + Math.min(acts.length, 999)
const startOf = ({ acts }: Incident) => acts[0]?.at ?? 0

/** The gravest incidents first, taking one of each kind in turn, so that no kind hides the others. */
export function byGravity(all: readonly Incident[]): Incident[] {
  const kinds = new Map<string, Incident[]>()
  for (const one of [...all].sort((left, right) => weight(right) - weight(left) || startOf(left) - startOf(right))) {
    kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one])
  }
  const turns = [...kinds.values()]
  const rounds = Math.max(0, ...turns.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, at) => turns.flatMap((turn) => turn[at] ?? [])).flat()
}

/** The incidents that are listed, in order of time. */
export const listed = (ranked: readonly Incident[], rows: number): Incident[] => ranked.slice(0, rows).sort((left, right) => startOf(left) - startOf(right))
