import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationList } from '.'
import { askedWords, compared, type AskedWord } from './asked-words'
import type { Provision, ProvisionVersion } from './provision'
import { provisionList } from './provisions'
import { chineseNumber } from './provisions/article'
import type { ViolationRule } from './violation'

/** How the law screen finds its way: by statute, by words, by article number, by rule. Pure. */

export type StatuteGroup = Pick<Provision, 'statute' | 'title' | 'force' | 'boundTo' | 'loans'> & { provisions: Provision[] }
/** A version with the last day it stood on; null = it still stands. */
export type Spell = { version: ProvisionVersion; to: LocalDate | null }

const citesOf = ({ versions }: Provision): string[] => versions.flatMap(({ text }) => (text ? [text.cite.zh] : []))

function textOf({ id, title, versions }: Provision): string {
  const words = versions.flatMap(({ text, source, changed }) => [
    source.title, ...(text ? [...Object.values(text.cite), ...Object.values(text.gist)] : []), ...(changed ? [changed.zh, changed.en] : []),
  ])
  return compared([id, title.zh, title.en, ...words].join(' '))
}

/** Whether one asked word stands in a provision: as an article number where it is one, else in one of the ways it may be meant. */
function holds(provision: Provision, text: string): (word: AskedWord) => boolean {
  return ({ article, ways }) => {
    if (article === null) return ways.some((way) => text.includes(way))
    return citesOf(provision).some((cite) => cite.includes(`第${chineseNumber(article)}条`))
  }
}

function grouped(provisions: readonly Provision[]): StatuteGroup[] {
  const groups = new Map<string, StatuteGroup>()
  for (const provision of provisions) {
    const { statute, title, force, boundTo, loans } = provision
    const group = groups.get(statute) ?? { statute, title, force, boundTo, loans, provisions: [] }
    group.provisions.push(provision)
    groups.set(statute, group)
  }
  return [...groups.values()]
}

/** The rules whose name or explanation holds every word asked for, as people call what happened; in the order of the screens. No words = none. */
export function rulesNamed(words: string): ViolationId[] {
  const asked = askedWords(words)
  if (asked.length === 0) return []
  const told = ({ words: { zh, en } }: ViolationRule) => compared([zh.name, zh.explanation, en.name, en.explanation].join(' '))
  return violationList.filter((rule) => asked.every(({ ways }) => ways.some((way) => told(rule).includes(way)))).map(({ id }) => id)
}

/** The provisions that hold every word asked for, grouped by statute in the order they are recorded. No words = all. */
export function statutesWith(words: string): StatuteGroup[] {
  const asked = askedWords(words)
  return grouped(provisionList.filter((provision) => asked.every(holds(provision, textOf(provision)))))
}

/** One statute with all its recorded provisions; null when none is recorded. */
export const statuteById = (statute: string): StatuteGroup | null =>
  grouped(provisionList.filter((provision) => provision.statute === statute))[0] ?? null

/** What a rule cites, and what it shows beside that. */
const usedBy = ({ provisions, supporting = [] }: ViolationRule): string[] => [...provisions, ...supporting].map(({ id }) => id)

/** The provisions a rule cites or shows beside, by statute in the order they are recorded. */
export function statutesOfRule(rule: ViolationId): StatuteGroup[] {
  const used = new Set(violationList.filter(({ id }) => id === rule).flatMap(usedBy))
  return grouped(provisionList.filter(({ id }) => used.has(id)))
}

/** The rules that cite a provision or show it beside, in the order of the screens. */
export const rulesUsing = (id: string): ViolationId[] => violationList.filter((rule) => usedBy(rule).includes(id)).map(({ id: rule }) => rule)

/** A provision's versions, oldest first, each up to the day before the next. */
export function spellsOf({ versions }: Provision): Spell[] {
  const ordered = [...versions].sort((one, other) => (one.from < other.from ? -1 : 1))
  return ordered.map((version, place) => {
    const next = ordered[place + 1]
    return { version, to: next ? addDays(next.from, -1) : null }
  })
}
