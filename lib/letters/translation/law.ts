import { articleNumber } from '@/lib/law/article-number'
import { provisionList } from '@/lib/law/provisions'
import { lawEditions, lawIssuers, lawMatters, lawTitles } from './law-titles'
import { joinedRuns, kept, listed, said, type Language, type Reading, type Run } from './run'
import { partsBy } from './sentences'

/** Law as letters cite it. Articles, items and years stay exact; the Chinese title stands behind the translated one, so that it can be found. */

type Words = readonly [en: string, es: string]
const inLanguage = ([en, es]: Words, language: Language) => (language === 'en' ? en : es)

const versions = provisionList.flatMap(({ versions: all }) => all.flatMap(({ text }) => text ?? []))
/** Behind a title, which may itself be 关于…. */
const subject = /^(?:.*》)?(?:（[^）]*）)?关于(.+)的(?:要求|规定)$/u
/** What the register calls the matter of a provision in English. */
const matterWords = new Map(versions.flatMap(({ cite }) => {
  const [, zh] = subject.exec(cite.zh) ?? []
  const en = cite.en.split(': ').at(-1) ?? ''
  return zh ? [[zh, en] as const] : []
}))
/** Our paraphrases, without their stops. */
const gistWords = new Map(versions.map(({ gist }) => [gist.zh.replace(/。$/u, ''), [gist.en.replace(/\.$/u, ''), gist.es.replace(/\.$/u, '')] as const]))

const lower = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())

const numeral = '[〇零一二三四五六七八九十百千\\d]+'
const one = new RegExp(`^(?:第(${numeral})条(?:之([一二三四五六七八九]))?)?(?:第(${numeral})款)?(?:第((?:（[一二三四五六七八九十]+）)+)项)?(?:第([一二三四五六七八九十\\d]+)目)?$`, 'u')
const valueOf = (words: string) => (/^\d+$/u.test(words) ? Number(words) : articleNumber(`第${words.replaceAll('〇', '零')}条`) ?? 0)
const placeWords: Record<Language, Record<'article' | 'paragraph' | 'item' | 'items' | 'point' | 'part', string>> = {
  en: { article: 'art.', paragraph: 'para.', item: 'item', items: 'items', point: 'point', part: 'part' },
  es: { article: 'art.', paragraph: 'párr.', item: 'inciso', items: 'incisos', point: 'punto', part: 'parte' },
}

/** 第五十条第一款第（六）项 → art. 50, para. 1, item (6); 二（一）1 → part 2 (1) 1. */
function placeOf(text: string): Reading | null {
  const part = /^([一二三四五六七八九十]+)（([一二三四五六七八九十]+)）(\d*)$/u.exec(text)
  if (part) {
    const [, first = '', second = '', third = ''] = part
    return { say: (language) => [said(`${placeWords[language].part} ${valueOf(first)} (${valueOf(second)})${third && ` ${third}`}`)] }
  }
  const [whole, article, suffix, paragraph, items, point] = one.exec(text) ?? []
  if (!whole) return null
  const numbers = [...(items ?? '').matchAll(/（([^）]+)）/gu)].map(([, words = '']) => `(${valueOf(words)})`)
  return {
    say: (language) => {
      const words = placeWords[language]
      const parts = [
        article && `${words.article} ${valueOf(article)}${suffix ? `-${valueOf(suffix)}` : ''}`, paragraph && `${words.paragraph} ${valueOf(paragraph)}`,
        numbers.length > 0 && `${numbers.length > 1 ? words.items : words.item} ${numbers.join(' ')}`, point && `${words.point} ${valueOf(point)}`,
      ]
      return [said(parts.filter(Boolean).join(', '))]
    },
  }
}

/** Articles alone, one or a list. */
function articlesPattern(text: string): Reading | null {
  const items = text.split('、').map(placeOf)
  if (items.some((item) => item === null)) return null
  return { say: (language) => listed(items.map((item) => item?.say(language) ?? []), language) }
}

const wholeLaw = /^(?:(同法)|([^《》]*?)(?:《(.+)》|(上述指引)))((?:（[^）]*）)?)(.*)$/u
const standardAlone = /^(GB\/T [\d-]+)(.*)$/u

function editionWords(text: string): Words | null {
  const inside = text.slice(1, -1)
  for (const [pattern, en, es] of lawEditions) if (pattern.test(inside)) return [inside.replace(pattern, en), inside.replace(pattern, es)]
  return null
}

const state = '中华人民共和国'
const issuedBy = (name: string, language: Language): Run[] => {
  const words = lawIssuers[name]
  if (!name) return []
  return words ? [said(`${inLanguage(words, language)}: `)] : [/^GB\/T [\d-]+$/u.test(name) ? said(`${name}, `) : kept(name)]
}

/** A title with its Chinese beside it; one nobody has translated stands in Chinese alone. */
function titleOf(name: string, title: string, edition: string): Reading {
  const words = lawTitles[title.replace(state, '')]
  const version = edition ? editionWords(edition) : null
  return {
    say: (language) => {
      const dated = version ? [said(`, ${inLanguage(version, language)}`)] : edition ? [kept(edition)] : []
      const chinese = [kept(`《${title}》`), ...dated]
      return [...issuedBy(name, language), ...(words ? [said(`${inLanguage(words, language)} (`), ...chinese, said(')')] : chinese)]
    },
  }
}

const sameLaw: Words = ['the same Law', 'la misma Ley']
const aboveGuide: Words = ['the Guide named above', 'la Guía antes citada']

type Rest = { matter: string; gist: string; times: string; place: string }
const restPattern = /^(?<place>.*?)(?:关于(?<matter>[^（]+?)的(?:要求|规定))?(?:（(?:大意|主旨)：(?<gist>.+?)）)?(?:（其中(?<times>\d+)次）)?$/u
const of: Words = ['of them', 'de ellas']

/** What stands behind a title: its articles, or what it is about, our paraphrase of it, and how many acts it is about. */
function restSaid({ place, matter, gist, times }: Rest, language: Language): Run[] | null {
  const placed = place ? articlesPattern(place) : null
  const about = matter ? [matterWords.get(matter), lawMatters[matter]] : null
  const sense = gist ? gistWords.get(gist) : null
  if ((place && !placed) || (about && (!about[0] || !about[1])) || (gist && !sense)) return null
  return [
    ...(placed ? [said(', '), ...placed.say(language)] : []), ...(about ? [said(`: ${language === 'en' ? about[0] : about[1]}`)] : []),
    ...(sense ? [said(language === 'en' ? ` (in substance: ${lower(sense[0])})` : ` (en esencia: ${lower(sense[1])})`)] : []),
    ...(times ? [said(` (${times} ${inLanguage(of, language)})`)] : []),
  ]
}

function restOf(text: string): Rest {
  const { place = '', matter = '', gist = '', times = '' } = restPattern.exec(text)?.groups ?? {}
  return { place, matter, gist, times }
}

function lawOf(text: string): Reading | null {
  const [, same, name = '', title, above, edition = '', behind = ''] = wholeLaw.exec(text) ?? []
  const [, standard, after = ''] = title || same || above ? [] : standardAlone.exec(text) ?? []
  const isPlace = !same && !title && !above && !standard
  // A bracket right behind a title is its edition only where it is one; else it belongs to the rest.
  const hasEdition = edition !== '' && editionWords(edition) !== null
  const rest = restOf(isPlace ? text : standard ? after : hasEdition ? behind : `${edition}${behind}`)
  if (restSaid(rest, 'en') === null) return null
  const head: Reading = same ? { say: (language) => [said(inLanguage(sameLaw, language))] }
    : above ? { say: (language) => [...issuedBy(name, language), said(inLanguage(aboveGuide, language))] }
      : standard ? { say: () => [said(standard)] } : title ? titleOf(name, title, hasEdition ? edition : '') : { say: () => [] }
  return {
    say: (language) => {
      const behindIt = restSaid(rest, language) ?? []
      return joinedRuns(isPlace ? behindIt.map((run, at) => (at === 0 ? said(run.text.replace(/^, /u, '')) : run)) : [...head.say(language), ...behindIt])
    },
  }
}

/** What a provision is about may hold a comma of a list itself. */
const isBroken = (part: string) => /关于/u.test(part.replace(/^.*》/u, '')) && !/的(?:要求|规定)/u.test(part.replace(/^.*》/u, ''))

function lawParts(text: string): string[] {
  const parts: string[] = []
  for (const part of partsBy(text, '、')) {
    const last = parts.at(-1)
    if (last !== undefined && isBroken(last)) parts[parts.length - 1] = `${last}、${part}`
    else parts.push(part)
  }
  return parts
}

/** Items of one article, 第（一）、（五）项, are no parts of a list of laws. */
const itemMark = /(（[一二三四五六七八九十]+）)、(?=（[一二三四五六七八九十]+）)/gu

/** 《…》第四十二条第（一）、（五）项、第五十一条、同法第六条: each law by its title, its articles exact. */
export function lawsOf(words: string): Reading | null {
  const text = words.replace(itemMark, '$1')
  if (!/[《条款]|同法|GB\/T|指引/u.test(text)) return null
  const items = lawParts(text).map(lawOf)
  if (items.some((item) => item === null)) return null
  return { say: (language) => listed(items.map((item) => item?.say(language) ?? []), language) }
}
