import { articleNumber } from '@/lib/law/article-number'
import { isValidCitation } from '@/lib/law/citation'
import type { CitedProvision } from '@/lib/law/violation'
import type { ActFacts, CaseLetterFacts, FindingFacts } from './letter-facts'

/** Acts that rest on the same provisions in the same versions. */
export type CitedActs = { acts: ActFacts[]; provisions: CitedProvision[] }

const article = /第[〇零一二三四五六七八九十百千\d]+条.*$/u

/** What may be printed of a citation: everything for a text that was read, the title alone for a reliable second hand, else nothing. */
export function printedCite(provision: CitedProvision): string | null {
  if (provision.grade === 'P') return provision.cite.zh
  return provision.grade === 'S' ? provision.cite.zh.replace(article, '') : null
}

/**
 * What the findings cite and may not: of one of its acts the citation is not that of a recorded version that stood on the act's day with grade P or S. Each
 * cite once. `about` null = the findings of the whole case, else of one respondent.
 */
export function invalidCitations({ findings, acts }: Pick<CaseLetterFacts, 'findings' | 'acts'>, about: string | null): string[] {
  const days = new Map(acts.map(({ id, localDay }) => [id, localDay]))
  const cited = findings.filter(({ respondent }) => about === null || respondent === about).flatMap(({ provisions }) => provisions)
  const isInvalid = (provision: CitedProvision) =>
    [...new Set(provision.attempts.flatMap((id) => days.get(id) ?? []))].some((day) => !isValidCitation(provision, day))
  return [...new Set(cited.filter(isInvalid).map(({ cite }) => cite.zh))]
}

/** The provisions each act is cited under, in their order. */
export function provisionsByAct(provisions: readonly CitedProvision[]): Map<string, CitedProvision[]> {
  const found = new Map<string, CitedProvision[]>()
  const add = (id: string, provision: CitedProvision) => {
    const cited = found.get(id)
    if (cited) cited.push(provision)
    else found.set(id, [provision])
  }
  for (const provision of provisions) for (const id of provision.attempts) add(id, provision)
  return found
}

/**
 * Divides a finding's acts by the provisions and versions in force on their days, oldest first: acts on both sides of a change of law come apart.
 */
export function citedActs(finding: FindingFacts, acts: readonly ActFacts[]): CitedActs[] {
  const parts = new Map<string, CitedActs>()
  const byAct = provisionsByAct(finding.provisions)
  for (const act of acts) {
    const provisions = byAct.get(act.id) ?? []
    const key = provisions.map((provision) => `${provision.id}@${provision.from}`).sort().join(' ')
    const part = parts.get(key) ?? { acts: [], provisions }
    part.acts.push(act)
    parts.set(key, part)
  }
  return [...parts.values()].sort((left, right) => (left.acts[0]?.at ?? 0) - (right.acts[0]?.at ?? 0))
}

/** 第四十二条第（一）项 → 42, for the order of articles. */
const numberOf = (words: string): number => articleNumber(/^第[^条]+条/u.exec(words)?.[0].replaceAll('〇', '零') ?? '') ?? 0

const item = /^(第.+条(?:第.+款)?)第(（.+）)项$/u

/** Articles in order, items of one article together: 第四十二条第（一）、（五）项、第五十一条. */
export function articlesInWords(articles: readonly string[]): string {
  const sorted = [...articles].sort((left, right) => numberOf(left) - numberOf(right) || (left < right ? -1 : 1))
  const groups = new Map<string, string[]>()
  for (const each of sorted) {
    const [, whole = each, part] = item.exec(each) ?? []
    groups.set(whole, [...(groups.get(whole) ?? []), ...(part ? [part] : [])])
  }
  return [...groups].map(([whole, parts]) => (parts.length > 0 ? `${whole}第${parts.join('、')}项` : whole)).join('、')
}

/**
 * 可能涉及 for law, 不符合 for soft law; soft law, which has no article to look up, with its paraphrase marked as one, once a letter: `told` = the
 * citations whose paraphrase and statutes whose whole title has been given. Empty when nothing may be printed.
 */
export function basisInWords(provisions: readonly CitedProvision[], told: Set<string>): string {
  const sentence = (force: CitedProvision['force'], before: string, after: string) => {
    const cites = provisions.filter((provision) => provision.force === force).flatMap((provision) => {
      const whole = printedCite(provision)
      if (!whole) return []
      const cite = told.has(provision.statute) ? shortTitle(whole) : whole
      told.add(provision.statute)
      const key = `${provision.id}@${provision.from}`
      const gist = force === 'softLaw' && !told.has(key) ? `（大意：${provision.gist.zh.replace(/。$/u, '')}）` : ''
      told.add(key)
      return [`${cite}${gist}`]
    })
    return cites.length > 0 ? `${before}${[...new Set(cites)].join('、')}${after}` : ''
  }
  return [sentence('law', '可能涉及', '所规定的情形'), sentence('softLaw', '不符合', '')].filter(Boolean).join('，')
}

/** The number alone names a standard beyond doubt; the annex has its title. */
export const numberAlone = (cite: string): string => cite.replace(/^(GB\/T [\d-]+)《[^》]*》/u, '$1')
/** 《治安管理处罚法》（2025年修订）: a statute whose whole title has been given. */
export const shortTitle = (cite: string): string => cite.replace(/^《中华人民共和国/u, '《')
/** A guide whose title has been given: 中国银行业协会上述指引. */
export const again = (cite: string): string => cite.replace(/^([^《》]+协会)《[^》]*》(?:（[^）]*）)?/u, '$1上述指引')
/** Soft law has no article to name: what a requirement is about stands in the annex. */
const withoutMatter = (cite: string): string => cite.replace(/关于.+的要求$/u, '')

/** Each provision once, the older first, with the acts it is about. */
function citedTimes(provisions: readonly CitedProvision[], acts: readonly ActFacts[]): { provision: CitedProvision; acts: Set<string> }[] {
  const found = new Map<string, { provision: CitedProvision; acts: Set<string> }>()
  const ids = new Set(acts.map(({ id }) => id))
  for (const provision of provisions) {
    const key = `${provision.id}@${provision.from}`
    const about = provision.attempts.filter((id) => ids.has(id))
    if (about.length > 0) found.set(key, { provision, acts: new Set([...(found.get(key)?.acts ?? []), ...about]) })
  }
  return [...found.values()].sort((left, right) => (left.provision.from < right.provision.from ? -1 : 1))
}

/** A、B的有关要求; where only some acts meet one, it stands apart with their number: A的有关要求（其中2次）、B的有关要求. */
function joinedCites(cites: readonly { cite: string; some: string }[], after: string): string {
  if (cites.every(({ some }) => !some)) return `${[...new Set(cites.map(({ cite }) => cite))].join('、')}${after}`
  return [...new Set(cites.map(({ cite, some }) => `${cite}${after}${some}`))].join('、')
}

/**
 * The basis in one sentence, as `basisInWords` says it but without paraphrases; a text that only some of the acts meet says how many. `told` = statutes whose
 * whole title has been given.
 */
export function shortBasis(provisions: readonly CitedProvision[], acts: readonly ActFacts[], told: Set<string>): string {
  const cited = citedTimes(provisions, acts)
  const sentence = (force: CitedProvision['force'], before: string, after: string) => {
    const cites = cited.filter(({ provision }) => provision.force === force).flatMap(({ provision, acts: own }) => {
      const cite = printedCite(provision)
      if (!cite) return []
      const said = told.has(provision.statute) ? again(shortTitle(numberAlone(cite))) : numberAlone(cite)
      told.add(provision.statute)
      const some = own.size < acts.length ? `（其中${own.size}次）` : ''
      return [force === 'softLaw' ? { cite: withoutMatter(said), some } : { cite: `${said}${some}`, some: '' }]
    })
    return cites.length > 0 ? `${before}${joinedCites(cites, after)}` : ''
  }
  return [sentence('law', '可能涉及', ''), sentence('softLaw', '不符合', '的有关要求')].filter(Boolean).join('，')
}
