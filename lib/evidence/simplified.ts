import { Converter } from 'opencc-js/t2cn'

/**
 * Traditional characters, as Taiwan and Hong Kong write them, read in simplified ones: unit for unit, so that every place in a text stays its place.
 * For servers: no browser should load the dictionary.
 */
const convert = Converter({ from: 'tw', to: 'cn' })

/** Ways of writing that the dictionary of Taiwan lacks, or reads in words the rules do not use. */
const own: ReadonlyMap<string, string> = new Map([...'帳账妳你姪侄敍叙枱台粧妆糭粽衞卫衹只'.matchAll(/../gu)].map(([[sign = '', plain = '']]) => [sign, plain]))
/** Characters that stand in simplified texts too: they say nothing of the script. */
const alsoSimplified = new Set('乾么吒著夥拚捱摺榘薹袷醣麴')
/** Those that stay as they are in any text: part of a name more often than not. */
const kept = new Set('乾么吒')
const dried = /[淨净脆燥杯掉洗旱糧粮涸]/u

const han = Array.from({ length: 0x5200 }, (_, place) => String.fromCharCode(0x4e00 + place))
const readAlone = convert(han.join('\n')).split('\n')
const simplified: ReadonlyMap<string, string> = new Map([
  ...han.map((sign, place): [string, string] => [sign, readAlone[place] ?? sign]).filter(([sign, read]) => read !== sign && read.length === 1), ...own,
].filter(([sign]) => !alsoSimplified.has(sign)))

/** 著 is a traditional 着 behind these in any text; in a traditional text wherever it makes no noun (原著, 显著). */
const behindVerb = '(?<=[等盯跟看守活拿抱走坐站押逼])著(?![作名述])'
const nounBefore = /[原专專编編译譯论論遗遺土昭卓巨合所名显顯较較]/u

/** Finds what tells that a text is to be read in simplified characters. */
export const traditional = new RegExp(`[${[...simplified.keys()].join('')}]|${behindVerb}`, 'u')
/** The characters one of which a text must hold for that. */
export const traditionalSigns: readonly string[] = [...simplified.keys(), '著']

type Around = { before: string; after: string }

function readOne(sign: string, read: string, { before, after }: Around): string {
  if (sign === '乾' && dried.test(after)) return '干'
  if (kept.has(sign) || (sign === '著' && nounBefore.test(before))) return sign
  const plain = own.get(sign) ?? (read === sign ? (simplified.get(sign) ?? sign) : read)
  return plain.length === sign.length ? plain : sign
}

/** A text in simplified characters, as long as it was. One that holds no traditional character stays as it is. */
export function inSimplified(text: string): string {
  if (!traditional.test(text)) return text
  const signs = [...text]
  const read = [...convert(text)]
  return signs.map((sign, place) => readOne(sign, read[place] ?? sign, { before: signs[place - 1] ?? '', after: signs[place + 1] ?? '' })).join('')
}
