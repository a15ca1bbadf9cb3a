import type { Provision } from './provision'

/** `edition` = which text of the statute (2012年修正), '' when the citation names none; `place` = where in it (第四十二条第（一）项, or a subject). */
export type CitePlace = { edition: string; place: string }

const chinese = (rest: string): CitePlace => {
  const [, edition = '', place = ''] = /^》?(?:（([^）]*)）)?(.*)$/.exec(rest) ?? []
  return { edition, place: /^关于(.+)的要求$/.exec(place)?.[1] ?? place }
}
const english = (rest: string): CitePlace => {
  const [, edition = '', place = ''] = /^[,:]? ?(?:((?:as|issued) [^,:]+)[,:] )?(.*)$/.exec(rest) ?? []
  return { edition, place }
}

/** What a citation says beside the title of its statute; the whole citation where it does not begin with the title. Pure. */
export function citePlace(cite: { zh: string; en: string }, title: Provision['title'], language: 'zh' | 'en'): CitePlace {
  const text = cite[language]
  const head = [`《${title[language]}》`, title[language]].find((each) => text.startsWith(each))
  if (!head) return { edition: '', place: text }
  const found = language === 'zh' ? chinese(text.slice(head.length)) : english(text.slice(head.length))
  return found.place ? found : { edition: '', place: text }
}
