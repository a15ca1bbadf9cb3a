import { describe, expect, it } from 'vitest'
import { gistOf, quotesOf } from '@/lib/letters/quotes'

const sister = { key: 's', name: '林知秋', relation: '姐姐', phones: ['19900001002'], testifies: false }
/** Quotes of a message in which a rule found `words`. */
function quoted(content: string | null, words: string[], lengthMax = 40, audience: 'lender' | 'police' = 'lender'): string[] {
  const spans = words.map((text) => {
    const start = Math.max(0, (content ?? '').indexOf(text))
    return { attemptId: 'a', start, end: start + text.length, text }
  })
  return quotesOf({ id: 'a', content }, spans, { people: [sister], audience, lengthMax })
}
const threat = '林知夏，躲没用，明天我带人到你家门口，看你开不开门，门砸了别怪我。'

describe('words of the other side', () => {
  it('are whole sentences, those of one sentence once', () => {
    expect(quoted(threat, ['门砸了别怪我', '明天我带人到你家门口'])).toEqual(['“林知夏，躲没用，明天我带人到你家门口，看你开不开门，门砸了别怪我”'])
    expect(quoted('你好。再不管就动手！明天见。', ['动手'])).toEqual(['“再不管就动手！”'])
    expect(quoted('先还一半。你等着？我来找你。', ['先还', '我来找你'])).toEqual(['“先还一半”', '“我来找你”'])
  })

  it('go on over a line that ends with a comma, and end with a line that does not', () => {
    expect(quoted('她还不上你就先垫上，\n一家人别都拖下水。', ['先垫上'])).toEqual(['“她还不上你就先垫上，一家人别都拖下水”'])
    expect(quoted('通知\n今晚来你家\n勿回', ['今晚来你家'])).toEqual(['“今晚来你家”'])
  })

  it('show every cut by ……, and keep what was found', () => {
    expect(quoted(threat, ['明天我带人到你家门口'], 20)).toEqual(['“……明天我带人到你家门口，看你开不开门……”'])
    expect(quoted(threat, ['门砸了别怪我'], 20)).toEqual(['“……看你开不开门，门砸了别怪我”'])
    expect(quoted('我是经侦，案子已经移送，下午三点前不处理就上门传唤。', ['我是经侦，案子已经移送，下午三点前不处理就上门传唤'], 14)).toEqual(['“我是经侦，案子已经移送……”'])
    expect(quoted('一二三四五六七八九十一二三四五六七八九十。', ['三四'], 10)).toEqual(['“一二三四五六七八九十……”'])
  })

  it('keep the clause that was found whole as far as the reader allows, and cut no number and no Latin word', () => {
    const clause = '我明天上午就带三个人到你父母住的云桥小区门口去找他们要钱'
    const said = (clauseMax?: number) => quotesOf({ id: 'a', content: `${clause}，等着。` }, [{ attemptId: 'a', start: 0, end: 4, text: '我明天上' }], { people: [], audience: 'lender', lengthMax: 20, clauseMax })
    expect(said(40)).toEqual([`“${clause}……”`])
    expect(said()).toEqual([`“${[...clause].slice(0, 20).join('')}……”`])
    expect(quoted('欠款一共是28,000.55元已经逾期九十天你自己看着办', ['欠款'], 9)).toEqual(['“欠款一共是……”'])
    expect(quoted('你再不还就把你的Facebook照片发出去让大家看', ['你再'], 12)).toEqual(['“你再不还就把你的……”'])
  })

  it('are marked as an extract when they no longer stand in the text', () => {
    expect(quoted('改过的话。', ['门砸了别怪我'])).toEqual(['“门砸了别怪我”（节选）'])
    expect(quoted(null, ['门砸了别怪我'])).toEqual(['“门砸了别怪我”（节选）'])
  })

  it('name no relative to a lender, also in the part of the sentence the rule did not find', () => {
    expect(quoted('让林知秋接19900001002，今晚还钱。', ['今晚还钱'])).toEqual(['“让林某接199****1002，今晚还钱”'])
    expect(quoted('让林知秋接电话，今晚还钱。', ['今晚还钱'], 40, 'police')).toEqual(['“让林某接电话，今晚还钱”'])
  })
})

describe('the gist of an act', () => {
  it('says where a picture stood, and keeps every word and number', () => {
    const reader = { people: [], audience: 'regulator' as const, lengthMax: 40 }
    expect(gistOf({ content: '还钱😀👍🏽\uFE0F，今天🤷\u200D♀\uFE0F 3#9*。' }, reader)).toBe('还钱［表情］，今天［表情］ 3#9*。')
    expect(gistOf({ content: null }, reader)).toBe('')
  })
})
