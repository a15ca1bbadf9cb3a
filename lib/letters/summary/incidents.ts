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
      return own.length > 0 ? [incident(finding, own, facts)] : []
    })
  })
}

function incident(finding: FindingFacts, acts: ActFacts[], facts: SummaryFacts): Incident {
  const span = finding.spans.find(({ attemptId }) => acts.some(({ id }) => id === attemptId))
  const who = recipientName(finding.recipient, facts, 'police').replace('本人', '报案人')
  const words = span ? [...redacted(span.text, facts.people, 'police')] : []
  const quote = words.length > quoteLengthMax ? `${words.slice(0, quoteLengthMax).join('')}……（节选）` : words.join('').replace(/。$/u, '')
  const text = `联系${who}：${actsInWords(acts)}${quote ? `，称“${quote}”` : ''}。`
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
