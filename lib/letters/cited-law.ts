import type { LocalDate } from '@/lib/calendar/local-date'
import { provisionById } from '@/lib/law/provisions'
import { citation } from '@/lib/law/standing'
import { articlesInWords, shortTitle } from './citations'

/** Law that a letter names by itself, not through a finding: always the version that stands on the day of writing, never a text nobody read. */

export type CitedVersion = { id: string; from: LocalDate }
/** `cite` names some provisions, a statute in full the first time; `cited` = every version named so far, for the frozen letter. */
export type CitedLaw = { cite: (...ids: string[]) => string; cited: CitedVersion[] }

/** A rule or regulation (规定, 条例, 办法) is no 法 and cannot be called 同法. */
const aLaw = /(?<!办)法》/u
const wholeCite = /^(《[^》]+》(?:（[^）]*）)?)(.*)$/u

/** The title and the article of a provision as it stands on a day; only the title where the article was not read; null where it may not be named. */
function named(id: string, on: LocalDate): CitedVersion & { title: string; article: string } | null {
  const provision = provisionById(id)
  if (!provision) throw new Error(`no provision ${id}`)
  const version = citation(provision, on)
  if (!version) return null
  const { from, grade, text: { cite } } = version
  const [, title = cite.zh, article = ''] = wholeCite.exec(cite.zh) ?? []
  return { id, from, title, article: grade === 'P' ? article : '' }
}

/**
 * Law as it stands on the day of writing. `cite('PIPL/withdrawal', 'PIPL/deletion')` → 《中华人民共和国个人信息保护法》第十五条、第四十七条, statute by statute in
 * the order given; a provision that does not stand then, or whose grade allows no citation, is left out, and the text may be empty. `behind` = how a law is
 * called right behind itself: 同法 in a list, by its short title where pages lie between.
 * @throws Error for an id that is no provision
 */
export function citedLaw(on: LocalDate, behind: 'same' | 'short' = 'same'): CitedLaw {
  const cited: CitedVersion[] = []
  const told: string[] = []
  const called = (title: string) => {
    const isSame = behind === 'same' && told.at(-1) === title && aLaw.test(title)
    const name = isSame ? '同法' : told.includes(title) ? shortTitle(title) : title
    told.push(title)
    return name
  }
  const cite = (...ids: string[]) => {
    const statutes = new Map<string, string[]>()
    for (const found of ids.map((id) => named(id, on))) {
      if (!found) continue
      statutes.set(found.title, [...(statutes.get(found.title) ?? []), ...(found.article ? [found.article] : [])])
      if (!cited.some(({ id, from }) => id === found.id && from === found.from)) cited.push({ id: found.id, from: found.from })
    }
    return [...statutes].map(([title, articles]) => `${called(title)}${articlesInWords(articles)}`).join('、')
  }
  return { cite, cited }
}
