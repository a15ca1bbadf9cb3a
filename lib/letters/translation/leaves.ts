import { lawsOf } from './law'
import { kept, listed, own, said, type Language, type Reading } from './run'
import { partsBy } from './sentences'

/** Slots that are read without the memory: numbers, days, exhibits, law, names and what people wrote. Each answers null for what it is not. */

export type Leaf = (text: string) => Reading | null

const monthsOf: Record<Language, string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
}
const blank = '＿＿＿＿'

type Day = { year?: string; month: number; day: string }
const dayPattern = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/u

function dayOf(text: string): Day | null {
  const [whole, year, month = '', day = ''] = dayPattern.exec(text) ?? []
  if (whole === undefined || Number(month) < 1 || Number(month) > 12) return null
  return { ...(year ? { year } : {}), month: Number(month) - 1, day }
}

/** 2 March 2026; without its year inside a range of one year. */
function dayIn({ year, month, day }: Day, language: Language): string {
  const name = monthsOf[language][month] ?? ''
  return language === 'en' ? `${day} ${name}${year ? ` ${year}` : ''}` : `${day} de ${name}${year ? ` de ${year}` : ''}`
}

const words = (of: (language: Language) => string): Reading => ({ say: (language) => [said(of(language))] })
const plain = (text: string): Reading => words(() => text)
const asIs = (text: string): Reading => ({ say: () => [kept(text)] })

const number: Leaf = (text) => {
  if (!/^\d{1,3}(?:,?\d{3})*$|^\d+$/u.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  return { say: (language) => [said(language === 'en' ? text : text.replaceAll(',', '\u00A0'))], number: value }
}

const digits = '零一二三四五六七八九'
/** 十二 → 12, up to 99. */
function chineseValue(text: string): number | null {
  const [whole, tens, ten, ones = ''] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text) ?? []
  if (!whole || (tens && !ten && ones)) return null
  const unit = ten ? digits.indexOf(ones) : digits.indexOf(tens ?? ones)
  return (ten ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ten && !ones ? 0 : unit)
}
const chinese: Leaf = (text) => {
  const value = chineseValue(text)
  return value === null ? null : { ...plain(String(value)), number: value }
}

const emptyDay = `${blank}年${blank}月${blank}日`
const day: Leaf = (text) => {
  if (text === emptyDay) return { say: (language) => [said(language === 'en' ? 'a day (to be filled in) ' : 'día (por rellenar) '), kept(blank)] }
  const found = dayOf(text)
  return found?.year ? words((language) => dayIn(found, language)) : null
}

const range: Leaf = (text) => {
  const [first = '', last, ...more] = text.split('至')
  if (last === undefined) return day(text)
  const [from, to] = [dayOf(first), dayOf(last)]
  if (!from?.year || !to || more.length > 0) return null
  const isOneYear = to.year === undefined
  const ends = isOneYear ? [{ ...from, year: undefined }, { ...to, year: from.year }] : [from, to]
  return words((language) => ends.map((end) => dayIn(end as Day, language)).join(language === 'en' ? ' to ' : ' a '))
}

const clockPattern = /^\d{1,2}:\d{2}(?::\d{2})?$/u
const unknownTime: Record<Language, string> = { en: 'time not known', es: 'hora no conocida' }
const clock: Leaf = (text) => (text === '时间不详' ? words((language) => unknownTime[language]) : clockPattern.test(text) ? plain(text) : null)

/** 2026年3月2日10:09:12, or without its time. */
const moment: Leaf = (text) => {
  const [, date = '', time = ''] = /^(\d{4}年\d{1,2}月\d{1,2}日)(.*)$/u.exec(text) ?? []
  const [found, at] = [day(date), time ? clock(time) : plain('')]
  if (text === blank) return asIs(text)
  if (!found || !at) return null
  return { say: (language) => [...found.say(language), ...(time ? [said(', '), ...at.say(language)] : [])] }
}

const isoPattern = /^\d{4}-\d\d-\d\d(?: \d{2}:\d{2}(?::\d{2})?)?$/u
const iso: Leaf = (text) => {
  const [first = '', last, ...more] = text.split('至')
  if (more.length > 0 || !isoPattern.test(first.replace(' 时间不详', ''))) return null
  if (last !== undefined) return isoPattern.test(last) ? words((language) => `${first}${language === 'en' ? ' to ' : ' a '}${last}`) : null
  return words((language) => first.replace('时间不详', unknownTime[language]))
}

/** 1小时2分3秒 */
const duration: Leaf = (text) => {
  const parts = /^(?:(\d+)小时)?(?:(\d+)分)?(?:(\d+)秒)?$/u.exec(text)
  if (!parts || !text) return null
  const [, hours, minutes, seconds] = parts
  return plain([hours && `${hours} h`, minutes && `${minutes} min`, seconds && `${seconds} s`].filter(Boolean).join(' '))
}

const exhibitWord: Record<Language, string> = { en: 'Ex.', es: 'prueba' }
/** 证1、证3至证5 */
const exhibits: Leaf = (text) => {
  const items = text.split('、').map((item) => /^证(\d+)(?:至证(\d+))?$/u.exec(item))
  if (items.some((item) => item === null)) return null
  const one = (item: RegExpExecArray | null, language: Language) =>
    said(`${exhibitWord[language]} ${item?.[1]}${item?.[2] ? `${language === 'en' ? ' to ' : ' a '}${item[2]}` : ''}`)
  return { say: (language) => listed(items.map((item) => [one(item, language)]), language) }
}

/** Quoted words stay as they were said; one that no longer stands in its source is marked. */
const quotes: Leaf = (text) => {
  const items = [...text.matchAll(/“[^”]*”(（节选）)?/gu)]
  if (items.map(([whole]) => whole).join('') !== text || !text) return null
  const extract: Record<Language, string> = { en: ' (extract)', es: ' (fragmento)' }
  const one = ([whole, mark]: RegExpExecArray, language: Language) => [kept(whole.replace(mark ?? '', '')), said(mark ? extract[language] : '')]
  return { say: (language) => items.flatMap((item, at) => [...(at > 0 ? [said(' ')] : []), ...one(item, language)]) }
}

const nameMax = 80
const isName = (text: string) => text.length > 0 && text.length <= nameMax && !/[。；：，\n]/u.test(text)
const name: Leaf = (text) => (isName(text) ? asIs(text) : null)
const names: Leaf = (text) => {
  const items = partsBy(text, '、')
  return items.every(isName) ? { say: (language) => listed(items.map((item) => [kept(item)]), language), number: items.length } : null
}

/** Without a Chinese character: numbers of phones, accounts and files. */
const code: Leaf = (text) => (/^[\p{Script=Latin}\d*#@.,:;/_+()&′″— -]+$/u.test(text) ? plain(text) : null)
/** The name of a firm, where nothing else beside it says that it is a name. */
const company: Leaf = (text) => (/^[\p{Script=Han}A-Za-z\d（）()·]{2,60}(?:公司|银行)$/u.test(text) ? asIs(text) : null)
/** What was said or seen, as a record holds it. */
const record: Leaf = (text) => (text.trim() ? asIs(text) : null)
const placeToFill: Leaf = (text) => (/^＿+$/u.test(text) ? asIs(text) : null)
const anything: Leaf = (text) => (text.trim() && !/^＿+$/u.test(text) ? { say: () => [own(text)] } : null)

export const leaves: Record<string, Leaf | undefined> = {
  n: number, cn: chinese, day, range, moment, iso, duration, ex: exhibits, quotes, name, names, company, record, code, blank: placeToFill, own: anything,
  laws: lawsOf,
}
