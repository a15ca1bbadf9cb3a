import type { CitedProvision } from '@/lib/law/violation'
import type { ActFacts, FindingFacts } from './letter-facts'

/** Acts that rest on the same provisions in the same versions. */
export type CitedActs = { acts: ActFacts[]; provisions: CitedProvision[] }

const article = /第[〇零一二三四五六七八九十百千\d]+条.*$/u

/** What may be printed of a citation: everything for a text that was read, the title alone for a reliable second hand, else nothing. */
export function printedCite(provision: CitedProvision): string | null {
  if (provision.grade === 'P') return provision.cite.zh
  return provision.grade === 'S' ? provision.cite.zh.replace(article, '') : null
}

/**
 * Divides a finding's acts by the provisions and versions in force on their days, oldest first: acts on both sides of a change of law come apart.
 */
export function citedActs(finding: FindingFacts, acts: readonly ActFacts[]): CitedActs[] {
  const parts = new Map<string, CitedActs>()
  for (const act of acts) {
    const provisions = finding.provisions.filter((provision) => provision.attempts.includes(act.id))
    const key = provisions.map((provision) => `${provision.id}@${provision.from}`).sort().join(' ')
    const part = parts.get(key) ?? { acts: [], provisions }
    part.acts.push(act)
    parts.set(key, part)
  }
  return [...parts.values()].sort((left, right) => (left.acts[0]?.at ?? 0) - (right.acts[0]?.at ?? 0))
}

/** 可能涉及 for law, 不符合 for soft law; soft law, which has no article to look up, with its paraphrase marked as one. Empty when nothing may be printed. */
export function basisInWords(provisions: readonly CitedProvision[]): string {
  const sentence = (force: CitedProvision['force'], before: string, after: string) => {
    const cites = provisions.filter((provision) => provision.force === force).flatMap((provision) => {
      const cite = printedCite(provision)
      const gist = force === 'softLaw' ? `（大意：${provision.gist.zh.replace(/。$/u, '')}）` : ''
      return cite ? [`${cite}${gist}`] : []
    })
    return cites.length > 0 ? `${before}${[...new Set(cites)].join('、')}${after}` : ''
  }
  return [sentence('law', '可能涉及', '所规定的情形'), sentence('softLaw', '不符合', '')].filter(Boolean).join('，')
}
