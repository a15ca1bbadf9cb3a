/** What a text holds that may hide a word, found in one pass. `spaced` = a single Chinese character between marks; `broken` = a mark between two of them. */
export type Traits = { odd: boolean; spaced: boolean; broken: boolean; latin: boolean }
export type Characters = { odd: RegExp; marks: RegExp; breaking: RegExp }

const han = 1
const mark = 2
const breaking = 4
const odd = 8
const latin = 16
const units = 65_536

function kindsOf({ odd: odds, marks, breaking: breaks }: Characters): Uint8Array {
  const kinds = new Uint8Array(units)
  const tests: [RegExp, number][] = [[/[\u4e00-\u9fff]/u, han], [marks, mark], [breaks, breaking], [odds, odd], [/[A-Za-zü]/u, latin]]
  for (let code = 0; code < units; code += 1) {
    const sign = String.fromCharCode(code)
    kinds[code] = tests.reduce((kind, [test, bit]) => kind | (sign.search(test) === 0 ? bit : 0), 0)
  }
  kinds[0xd835] = odd
  return kinds
}

/** A reader of traits for given kinds of characters. */
export function traitReader(characters: Characters): (text: string) => Traits {
  const kinds = kindsOf(characters)
  return (text) => {
    let seen = 0
    let spaced = false
    let broken = false
    let before = 0
    let beforeHan = 0
    /** Within a run of marks that follows a Chinese character. */
    let afterHan = false
    for (let unit = 0; unit < text.length; unit += 1) {
      const kind = kinds[text.charCodeAt(unit)] ?? 0
      seen |= kind
      const isMarkAfterHan = (kind & mark) !== 0 && (before & han) !== 0
      const isHan = (kind & han) !== 0
      spaced ||= isMarkAfterHan && (beforeHan & mark) !== 0
      broken ||= isHan && afterHan && (before & breaking) !== 0
      if (isHan) beforeHan = before
      afterHan = isMarkAfterHan || (afterHan && (kind & mark) !== 0)
      before = kind
    }
    return { odd: (seen & odd) !== 0, spaced, broken, latin: (seen & latin) !== 0 }
  }
}
