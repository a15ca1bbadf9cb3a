import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { judgementOf } from './judged-once'
import { placeKey } from './places'
import type { Provision } from './provision'
import type { Match, QuotedSpan, ViolationRule } from './violation'

type Case = { attempts: readonly ContactAttempt[]; facts: CaseFacts }
/** `holds` keeps an act of a match; `beside` = supporting law of the rule that gathers, for every act. */
type Choice = { holds: (act: ContactAttempt, match: Match) => boolean; beside?: readonly Provision[] }
/** The acts of one lender and recipient; the number has one bit for each source that found the act. */
type Place = { respondent: string; recipient: string; foundBy: Map<ContactAttempt, number>; spans: QuotedSpan[] }

/** Acts of one source come in order already; only what several found is sorted. */
const inOrder = (acts: ContactAttempt[]) =>
  acts.every((act, index) => index === 0 || (acts[index - 1]?.at ?? 0) <= act.at) ? acts : acts.sort((one, other) => one.at - other.at)

function placesOf(sources: readonly ViolationRule[], { attempts, facts }: Case, holds: Choice['holds']): Place[] {
  const places = new Map<string, Place>()
  const found = sources.flatMap((source, index) => judgementOf(source, attempts, facts).matches.map((match) => ({ match, bit: 1 << index })))
  for (const { match, bit } of found) {
    const acts = match.attempts.filter((act) => holds(act, match))
    if (acts.length === 0) continue
    const { respondent, recipient } = match
    const name = placeKey(match)
    const place: Place = places.get(name) ?? { respondent, recipient, foundBy: new Map(), spans: [] }
    places.set(name, place)
    for (const act of acts) place.foundBy.set(act, (place.foundBy.get(act) ?? 0) | bit)
    for (const span of match.spans ?? []) place.spans.push(span)
  }
  return [...places.values()]
}

/**
 * The acts that other rules found. Those that the same rules found stand together, so no act stands in two groups and each is cited under what its own rules
 * cite; what only supports one rule and is cited by another does not cite its acts. Texts are not read again.
 */
export function gathered(sources: readonly ViolationRule[], of: Case, { holds, beside = [] }: Choice): Match[] {
  const cited = new Set(sources.flatMap(({ provisions }) => provisions))
  return placesOf(sources, of, holds).flatMap(({ respondent, recipient, foundBy, spans }) => {
    const parts = new Map<number, ContactAttempt[]>()
    for (const [act, bits] of foundBy) {
      const part = parts.get(bits)
      if (part) part.push(act)
      else parts.set(bits, [act])
    }
    return [...parts].map(([bits, acts]): Match => {
      const own = new Set(acts.map(({ id }) => id))
      const rules = sources.filter((_, index) => bits & (1 << index))
      const supporting = rules.flatMap((rule) => rule.supporting ?? []).filter((provision) => !cited.has(provision))
      const under = [...new Set([...rules.flatMap(({ provisions }) => provisions), ...supporting, ...beside])]
      return { respondent, recipient, attempts: inOrder(acts), label: '', spans: spans.filter(({ attemptId }) => own.has(attemptId)), under }
    })
  })
}
