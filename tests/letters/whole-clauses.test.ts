import { describe, expect, it } from 'vitest'
import type { Section } from '@/lib/letters/document'
import { blank } from '@/lib/letters/need-to-know'
import { wholeLine, wholeSection } from '@/lib/letters/whole-clauses'

const day = `${blank}年${blank}月${blank}日`
const open = (...words: string[]) => words.map((each) => ({ words: each, byHand: false }))

describe('a line without the places for a pen', () => {
  it.each<[string, string, string[]]>([
    ['什么都写上了，合同编号XD-1。', '什么都写上了，合同编号XD-1。', []],
    [`投诉人：某人，合同编号${blank}。`, '投诉人：某人。', ['合同编号']],
    [`申请人：某人，性别${blank}，住所${blank}，联系电话19900001001。系本人。`, '申请人：某人，联系电话19900001001。系本人。', ['性别', '住所']],
    [`请于${day}前书面答复（寄至：${blank}）；不同意的，请说明理由（同法第五十条）。`, '请书面答复；不同意的，请说明理由（同法第五十条）。', ['请于……前书面答复', '寄至']],
    [`该局决定不予立案，文号为${blank}。本人于${day}收到。`, '该局决定不予立案。本人收到。', ['本人于……收到', '文号']],
    [`已经答复；补充的证据：${blank}。`, '已经答复。', ['补充的证据']],
    [`2025年9月15日，本人向${blank}报案。公安机关的处理：${blank}。`, '', ['本人向……报案', '公安机关的处理']],
    [`证据：${blank}（《某法》（2023年修订）第一款第（一）项）。`, '', ['证据']],
    [`发生时间：${day}。`, '', ['发生时间']],
  ])('%s', (line, text, words) => expect(wholeLine(line)).toEqual({ part: text, open: open(...words) }))

  it('knows what belongs on the signed paper alone', () => {
    expect(wholeLine(`实名举报，证件号码：${blank}${blank}（签名时手写）。`)).toEqual({ part: '实名举报。', open: [{ words: '证件号码', byHand: true }] })
  })

  it('never touches what others said, nor a line that only looks like a place', () => {
    for (const line of [`短信说“合同${blank}，还钱。”`, '他写的是“＿＿”，两格。', '＿＿＿＿＿是五格。']) expect(wholeLine(line)).toEqual({ part: line, open: [] })
  })
})

describe('a section without them', () => {
  const section = (text: string): Section => ({ keep: 'must', heading: '二、投诉请求', blocks: [{ kind: 'list', numbered: true, items: [{ text }, { text: '停止来电。' }] }] })

  it('drops the items and the blocks of which nothing is left, and names them by the heading where they say nothing', () => {
    expect(wholeSection(section(blank))).toEqual({ part: { ...section(''), blocks: [{ kind: 'list', numbered: true, items: [{ text: '停止来电。' }] }] }, open: open('投诉请求') })
    expect(wholeSection({ keep: 'must', heading: '三、背景', blocks: [{ kind: 'paragraph', text: blank }] })).toEqual({ part: null, open: open('背景') })
  })

  it('announces no list of which nothing is left', () => {
    const said = [{ kind: 'paragraph' as const, text: '请求如下：' }, { kind: 'list' as const, numbered: true, items: [{ text: blank }] }]
    expect(wholeSection({ keep: 'must', heading: '二、请求', blocks: said })).toEqual({ part: null, open: open('请求') })
  })

  it('empties the cells of a table, which keeps its rows', () => {
    const table = { kind: 'facts' as const, head: ['日', '事'], widths: [1, 1], rows: [{ cells: [blank, '来电'] }] }
    expect(wholeSection({ keep: 'must', blocks: [table] })).toEqual({ part: { keep: 'must', blocks: [{ ...table, rows: [{ cells: ['', '来电'] }] }] }, open: open('日') })
  })
})
