import { violationById } from '@/lib/law'
import { limitOn } from '@/lib/law/standing'
import type { ActFacts, FindingFacts } from './letter-facts'

/** A statute that speaks of 多次 is cited where exhibits show more than one act under its version; the other acts stand without it. */
function citedOfMany(finding: FindingFacts, id: string, acts: ReadonlyMap<string, ActFacts>): FindingFacts {
  const isMany = (attempts: readonly string[]) => attempts.filter((each) => (acts.get(each)?.exhibits.length ?? 0) > 0).length > 1
  return { ...finding, provisions: finding.provisions.filter((provision) => provision.id !== id || isMany(provision.attempts)) }
}

/**
 * What of a finding can be said on paper: a claim that a day's limit was passed needs more acts with exhibits than the limit allows, else the letter would
 * name a number within it. `finding` null = no day is left; `fallen` = days that were dropped. Other findings stay as they are.
 */
export function provenOnPaper(finding: FindingFacts, acts: ReadonlyMap<string, ActFacts>): { finding: FindingFacts | null; fallen: number } {
  const rule = violationById(finding.violation)
  const limit = rule?.letter.daily?.limit
  if (!rule || !limit) return { finding: rule?.letter.manyOnly ? citedOfMany(finding, rule.letter.manyOnly, acts) : finding, fallen: 0 }
  const groups = finding.groups.flatMap(({ label, attempts }) => {
    const proven = attempts.filter((id) => (acts.get(id)?.exhibits.length ?? 0) > 0)
    const day = acts.get(proven[0] ?? '')?.localDay
    return day !== undefined && proven.length > limitOn(rule.provisions, day, limit) ? [{ label, attempts: proven }] : []
  })
  const fallen = finding.groups.length - groups.length
  return { finding: groups.length > 0 ? { ...finding, groups, attempts: groups.flatMap(({ attempts }) => attempts) } : null, fallen }
}
