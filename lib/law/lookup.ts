import { addDays, type LocalDate } from '@/lib/calendar/local-date'
import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationList } from '.'
import type { Provision, ProvisionVersion } from './provision'
import { provisionList } from './provisions'

/** How the law screen finds its way: by statute, by words, by rule. Pure. */

export type StatuteGroup = { statute: string; title: Provision['title']; force: Provision['force']; boundTo?: Provision['boundTo']; provisions: Provision[] }
/** A version with the last day it stood on; null = it still stands. */
export type Spell = { version: ProvisionVersion; to: LocalDate | null }

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

function textOf({ id, title, versions }: Provision): string {
  const words = versions.flatMap(({ text, source, changed }) => [
    source.title, ...(text ? [text.cite.zh, text.cite.en, ...Object.values(text.gist)] : []), ...(changed ? [changed.zh, changed.en] : []),
  ])
  return plain([id, title.zh, title.en, ...words].join(' '))
}

/** The provisions that hold every word asked for, grouped by statute in the order they are recorded. No words = all. */
export function statutesWith(words: string): StatuteGroup[] {
  const asked = plain(words).split(' ').filter(Boolean)
  const groups = new Map<string, StatuteGroup>()
  for (const provision of provisionList) {
    const text = textOf(provision)
    if (!asked.every((word) => text.includes(word))) continue
    const { statute, title, force, boundTo } = provision
    const group = groups.get(statute) ?? { statute, title, force, boundTo, provisions: [] }
    group.provisions.push(provision)
    groups.set(statute, group)
  }
  return [...groups.values()]
}

/** The rules that cite a provision, in the order of the screens. */
export const rulesCiting = (id: string): ViolationId[] =>
  violationList.filter(({ provisions }) => provisions.some((each) => each.id === id)).map(({ id: rule }) => rule)

/** A provision's versions, oldest first, each up to the day before the next. */
export function spellsOf({ versions }: Provision): Spell[] {
  const ordered = [...versions].sort((one, other) => (one.from < other.from ? -1 : 1))
  return ordered.map((version, place) => {
    const next = ordered[place + 1]
    return { version, to: next ? addDays(next.from, -1) : null }
  })
}
