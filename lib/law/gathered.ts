import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { judgementOf } from './judged-once'
import type { Provision } from './provision'
import type { Match, QuotedSpan, ViolationRule } from './violation'

type Gathered = { match: Match; acts: Set<ContactAttempt>; under: Map<Provision, Set<ContactAttempt>>; spans: QuotedSpan[] }

const inOrder = (acts: Iterable<ContactAttempt>) => [...acts].sort((one, other) => one.at - other.at)

function add(into: Gathered, { provisions }: ViolationRule, { acts, spans }: { acts: ContactAttempt[]; spans: QuotedSpan[] }): void {
  for (const provision of provisions) {
    const own = into.under.get(provision) ?? new Set<ContactAttempt>()
    for (const act of acts) own.add(act)
    into.under.set(provision, own)
  }
  for (const act of acts) into.acts.add(act)
  into.spans.push(...spans)
}

/**
 * The acts that other rules found and `holds` keeps: one match per lender and recipient, in order of time, each act under the provisions of the rules that
 * found it. Texts are not read again.
 */
export function gathered(
  sources: readonly ViolationRule[], { attempts, facts }: { attempts: readonly ContactAttempt[]; facts: CaseFacts },
  holds: (act: ContactAttempt, match: Match) => boolean,
): Match[] {
  const places = new Map<string, Gathered>()
  for (const { source, match } of sources.flatMap((one) => judgementOf(one, attempts, facts).matches.map((found) => ({ source: one, match: found })))) {
    const acts = match.attempts.filter((act) => holds(act, match))
    if (acts.length === 0) continue
    const { respondent, recipient } = match
    const place = `${respondent}|${recipient}`
    const into = places.get(place) ?? { match: { respondent, recipient, attempts: [], label: '' }, acts: new Set(), under: new Map(), spans: [] }
    places.set(place, into)
    const kept = new Set(acts.map(({ id }) => id))
    add(into, source, { acts, spans: (match.spans ?? []).filter(({ attemptId }) => kept.has(attemptId)) })
  }
  return [...places.values()].map(({ match, acts, under, spans }) => ({
    ...match, attempts: inOrder(acts), spans, under: new Map([...under].map(([provision, own]) => [provision, inOrder(own)])),
  }))
}
