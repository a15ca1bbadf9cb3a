import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { deadlineIds } from '@/tests/law/cases/ids'
import { deadlineRules } from '@/lib/channels/limits/registry'
import { provisionList } from '@/lib/law'

/** Every article a limit cites, against the text of its statute. */
const folder = path.join(import.meta.dirname, '../samples/law-texts')
const files: Record<string, string> = {
  '《银行业保险业消费投诉处理管理办法》': '银行业保险业消费投诉处理管理办法-2020', '《信访工作条例》': '信访工作条例-2022', '《公安机关办理刑事案件程序规定》': '公安机关办理刑事案件程序规定-2020',
  '《人民检察院刑事诉讼规则》': '人民检察院刑事诉讼规则-2019', '《中华人民共和国治安管理处罚法》（2012年修正）': '治安管理处罚法-2012', '《中华人民共和国治安管理处罚法》（2025年修订）': '治安管理处罚法-2025',
  '《中华人民共和国行政复议法》': '行政复议法-2023', '《中华人民共和国行政复议法实施条例》（2026年修订）': '行政复议法实施条例-2026', '《中华人民共和国行政诉讼法》': '行政诉讼法-2017',
  '《市场监督管理投诉举报处理暂行办法》': '市场监督管理投诉举报处理暂行办法-2022', '《市场监督管理投诉举报处理办法》': '市场监督管理投诉举报处理办法-2026', '《征信业管理条例》': '征信业管理条例-2013',
  '《征信投诉办理规程》': '征信投诉办理规程-2024', '《中华人民共和国民事诉讼法》': '民事诉讼法-2023', '《中华人民共和国民法典》': '民法典-总则', '《中华人民共和国法律援助法》': '法律援助法-2021',
  '《公安机关接报案与立案工作规定》': '公安机关接报案与立案工作规定-2023', '《公安部关于改革完善受案立案制度的意见》': '公安部关于改革完善受案立案制度的意见-2015',
}
const textOf = (file: string) => readFileSync(path.join(folder, `${file}.md`), 'utf8')
/** From the head of an article to the head of the next. */
const article = (text: string, number: string) =>
  new RegExp(`^(?:\\*\\*)?${number}[　\\s*][\\s\\S]*?(?=^(?:\\*\\*)?第[一二三四五六七八九十百零]+条[　\\s*]|(?![\\s\\S]))`, 'm').exec(text)?.[0]

const limits = deadlineRules.flatMap((rule) => rule.limits.map((limit, index) => ({ ...limit, name: `${rule.id}.${index}` })))
const cited = limits.filter(({ basis }) => basis.grade === 'P').map(({ name, basis }) => {
  const [, title = '', rest = ''] = /^(《[^》]+》(?:（\d{4}年修[正订]）)?)(.*)$/.exec(basis.cite.zh) ?? []
  const numbers: string[] = rest.split('（')[0]!.match(/第[一二三四五六七八九十百零]+条/g) ?? []
  return { name, title, numbers }
})

/** What the articles say of the length, in the statute's words; a rule a line, its limits in order. */
const said: Record<string, [string, RegExp][]> = {
  D01: [['第十八条', /15日内作出处理决定[\s\S]*延长至30日[\s\S]*再延长30日/], ['第二十三条', /调解期间不计入/]],
  D02: [['第二十条', /收到处理决定之日起30日内向其上级机构书面申请核查[\s\S]*收到核查申请之日起30日内/]],
  D03: [['第三十三条', /收到辖区内消费投诉之日起7个工作日内/]],
  D05a: [['第二十二条', /在15日内/], ['第二十三条', /自收到信访事项之日起15日内书面告知/]],
  D05b: [['第三十四条', /受理之日起60日内办结[\s\S]*不得超过30日/]],
  D05c: [['第三十五条', /收到书面答复之日起30日内[\s\S]*收到复查请求之日起30日内/], ['第三十六条', /30日内[\s\S]*请求复核[\s\S]*30日内提出复核意见[\s\S]*听证所需时间不计算/]],
  D06a: [['第九十九条', /受理之日起不得超过三十日[\s\S]*延长三十日/]],
  D06b: [['第一百一十八条', /立案之日起不得超过三十日[\s\S]*三十日/]],
  D08: [['第一百七十八条', /三日以内送达控告人/]],
  D09: [['第一百七十九条', /收到不予立案通知书后七日以内[\s\S]*收到复议申请后三十日以内[\s\S]*不得超过三十日/]],
  D10: [['第一百七十九条', /收到复议决定书后七日以内[\s\S]*收到复核申请后三十日以内/]],
  D11: [['第五百六十条', /收到通知后七日以内/], ['第五百六十二条', /七日以内书面说明/], ['第五百六十三条', /收到通知立案书后十五日以内立案/]],
  D12a: [['第二十条', /知道或者应当知道该行政行为之日起六十日内/]],
  D12b: [['第二十四条', /自行政机关收到申请满60日起计算[\s\S]*紧急情况[\s\S]*不受前款规定的限制/]],
  D12c: [['第三十条', /五日内进行审查[\s\S]*视为受理/], ['第三十一条', /收到补正通知之日起十日内[\s\S]*收到补正材料后，依照本法第三十条/], ['第八十八条', /“五日”[\s\S]*“十日”[\s\S]*工作日/]],
  D12d: [['第六十二条', /受理申请之日起六十日内[\s\S]*不得超过三十日/]],
  D13a: [['第四十五条', /收到复议决定书之日起十五日内/]],
  D13b: [['第四十六条', /作出行政行为之日起六个月内/]],
  D13c: [['第四十七条', /接到申请之日起两个月内不履行[\s\S]*紧急情况/]],
  D15a: [['第十四条', /收到投诉之日起七个工作日内/]],
  D15b: [['第二十条', /不计算在调解期限内/], ['第二十一条', /投诉受理之日起四十五个工作日内/]],
  D15c: [['第十五条', /收到投诉之日起七个工作日内/]],
  D15d: [['第二十二条', /不计算在调解期限内/], ['第二十三条', /投诉受理之日起六十日内/], ['第四十五条', /开始的当日不计入[\s\S]*法定节假日后的第一日/]],
  D16a: [['第二十五条', /收到异议之日起20日内/]],
  D16b: [['第十一条', /10个工作日内进行材料审查[\s\S]*10个工作日内补正[\s\S]*重新计算审查期限/], ['第二十六条', /受理之日起30日内/], ['第十六条', /受理征信投诉之日起30日内/], ['第十八条', /中止期间不计入/]],
  D18a: [['第一百二十六条', /七日内立案[\s\S]*七日内作出裁定书/], ['第一百七十一条', /裁定书送达之日起十日内/]],
  D18b: [['第一百七十一条', /判决书送达之日起十五日内/]],
  D18c: [['第一百零四条', /四十八小时内作出裁定[\s\S]*三十日内不依法提起诉讼/]],
  D19: [['第一百八十八条', /诉讼时效期间为三年/], ['第一百九十五条', /重新计算/]],
  D20: [['第二十二条', /六个月/], ['第二十五条', /六个月/]],
  D21: [['第四十三条', /七日内进行审查[\s\S]*三日内指派/], ['第四十九条', /收到异议之日起五日内/]],
}

describe('the articles of the limits', () => {
  // The provisions of 2023 number their parts 一、二、三; limit-texts.test.ts reads them.
  it('are in texts that were read', () => {
    for (const { name, title } of cited) expect([name, title, title in files && existsSync(path.join(folder, `${files[title]}.md`))]).toEqual([name, title, true])
  })

  it.each(cited.filter(({ name, numbers }) => numbers.length && name !== 'D07a.1'))('$name: $title $numbers stand there', ({ title, numbers }) => {
    for (const number of numbers) expect([number, (article(textOf(files[title]!), number) ?? '').length > 20]).toEqual([number, true])
  })

  it.each(Object.entries(said))('%s says what is counted', (id, lines) => {
    const own = cited.filter(({ name }) => name.startsWith(`${id}.`))
    for (const [number, pattern] of lines) {
      const texts = own.filter(({ numbers }) => numbers.includes(number)).map(({ title }) => article(textOf(files[title]!), number) ?? '')
      const beside = texts.length ? texts : [article(textOf(files[own[0]!.title]!), number) ?? '']
      expect([id, number, beside.some((text) => pattern.test(text))]).toEqual([id, number, true])
    }
  })

  it('stand in texts that English calls as the law screens do', () => {
    const named = provisionList.flatMap(({ title, versions }) => [title, ...versions.flatMap(({ text }) => text?.cite ?? [])])
    const wanted = new Map(named.map(({ zh, en }) => [/《?(?:中华人民共和国)?([^》（第]+)/.exec(zh)?.[1] ?? '', en.split(' (')[0] ?? '']))
    const spoken = limits.flatMap(({ basis: { cite } }) => {
      const name = wanted.get(/^《(?:中华人民共和国)?([^》]+)》/.exec(cite.zh)?.[1] ?? '')
      return name === undefined ? [] : [[cite.en.startsWith(name), name, cite.en]]
    })
    expect(spoken.length).toBeGreaterThan(50)
    expect(spoken.filter(([isSame]) => !isSame)).toEqual([])
  })

  it('count what the provision of the same article counts, where one has numbers', () => {
    const numbered = provisionList.flatMap(({ versions }) => versions.flatMap(({ text }) => (text && Object.keys(text.limits).length ? [text] : [])))
    const inDays = ([unit, value]: [string, number]) => (/hours/i.test(unit) ? value / 24 : value)
    const plain = (cite: string) => cite.replace(/《(?:中华人民共和国)?/, '').replace(/》|（[^）]*）/g, '')
    const compared = limits.flatMap(({ name, length, basis }) => {
      const [, own = ''] = /^(.*?第[^条]+条)/.exec(plain(basis.cite.zh)) ?? []
      const same = own ? numbered.filter(({ cite }) => plain(cite.zh).startsWith(own)) : []
      return same.length ? [{ name, length, told: same.flatMap((text) => Object.entries(text.limits).map(inDays)) }] : []
    })
    expect(compared.length).toBeGreaterThan(20)
    expect(compared.filter(({ length, told }) => !told.includes(length))).toEqual([])
  })

  it('leave out no collected rule of grade P but the intake of the police, which has a test of its own', () => {
    const ids = new Set(limits.filter(({ basis }) => basis.grade === 'P').map(({ name }) => name.split('.')[0]!))
    expect(deadlineIds.filter((id) => ids.has(id) && !(id in said))).toEqual(['D07a', 'D07b'])
  })

  it('are named only in texts of grade P: of the others none has a number', () => {
    for (const { name, basis, reminder } of limits) {
      if (basis.grade !== 'P') expect([name, /第.+条|\bart/.test(`${basis.cite.zh} ${basis.cite.en}`)]).toEqual([name, false])
      expect([name, basis.grade === 'U' || basis.grade === 'W']).toEqual([name, reminder !== undefined])
    }
  })
})
