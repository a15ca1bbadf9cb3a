import { articleNumber } from '@/lib/law/article-number'

/** The numbers of a text in any of its languages, sorted: days by their month's number, articles and items as digits. */

const months = [
  ['January', 'enero'], ['February', 'febrero'], ['March', 'marzo'], ['April', 'abril'], ['May', 'mayo'], ['June', 'junio'], ['July', 'julio'], ['August', 'agosto'],
  ['September', 'septiembre'], ['October', 'octubre'], ['November', 'noviembre'], ['December', 'diciembre'],
]
const numeral = '[一二三四五六七八九十百千零]+'
const digits = (words: string) => String(articleNumber(`第${words.replaceAll('〇', '零')}条`) ?? words)
/** Where a Chinese number stands for a figure: articles and their parts, places in a list, annexes, copies as many as defendants. */
const places = [
  new RegExp(`()(${numeral})(?=（${numeral}）\\d)`, 'gu'), new RegExp(`(第)(${numeral})(?=[条款项目])`, 'gu'), new RegExp(`([（])(${numeral})(?=）)`, 'gu'), new RegExp(`(附件)(${numeral})`, 'gu'), new RegExp(`(^)(${numeral})(?=、)`, 'gu'),
  new RegExp(`(本起诉状副本|证据目录和证据复印件)(${numeral})(?=份)`, 'gu'), /(之)([一二三四])(?=[，。、）]|第|$)/gu,
]

export function numbersIn(text: string): number[] {
  const inDays = months.reduce((said, [en, es], at) => said.replace(new RegExp(`(?<=\\d (?:de )?)(?:${en}|${es})\\b`, 'gu'), String(at + 1)), text)
  const inDigits = places.reduce((said, place) => said.replace(place, (_whole, before: string, words: string) => `${before}${digits(words)}`), inDays)
  return (inDigits.replace(/(?<=\d)[,\u00A0](?=\d{3}(?!\d))/gu, '').match(/\d+/gu) ?? []).map(Number).sort((one, other) => one - other)
}
