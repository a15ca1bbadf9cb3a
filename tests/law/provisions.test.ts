import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { provisionById, provisionList, publicSecurityArticleMap, standing, violationList } from '@/lib/law'
import { article } from '@/lib/law/provisions/article'
import { isCitable } from '@/lib/law/standing'

/** Articles are checked against the passages of the statutes beside this test. */
const passage = (file: string) => readFileSync(path.join(import.meta.dirname, 'texts', `${file}.md`), 'utf8')
/** The article's own text, up to the next article. */
const articleOf = (file: string, number: string) => passage(file).split(/\n(?=第[一二三四五六七八九十百千零]+条 )/).find((text) => text.startsWith(`${number} `)) ?? ''
const items = (text: string) => text.split(/\n+(?=（)/)
const version = (id: string, day: string) => {
  const now = standing(provisionById(id) ?? { id, statute: '', title: { zh: '', en: '' }, force: 'law', versions: [] }, day)
  return now.state === 'in-force' ? now.version : null
}

/** provision, day, passages, article, item (null = the whole article), words that must stand there */
const cited: [string, string, string, string, string | null, string[]][] = [
  ['ZAGL/threat-to-safety', '2025-12-31', '治安管理处罚法-2012', '第四十二条', '（一）', ['恐吓信', '威胁他人人身安全']],
  ['ZAGL/threat-to-safety', '2026-01-01', '治安管理处罚法-2025', '第五十条', '（一）', ['恐吓信', '威胁他人人身安全']],
  ['ZAGL/disturbing-messages', '2025-12-31', '治安管理处罚法-2012', '第四十二条', '（五）', ['多次发送', '或者其他信息', '干扰他人正常生活']],
  ['ZAGL/disturbing-messages', '2026-01-01', '治安管理处罚法-2025', '第五十条', '（五）', ['多次发送', '滋扰、纠缠、跟踪', '干扰他人正常生活']],
  ['ZAGL/spreading-privacy', '2025-12-31', '治安管理处罚法-2012', '第四十二条', '（六）', ['散布他人隐私']],
  ['ZAGL/spreading-privacy', '2026-01-01', '治安管理处罚法-2025', '第五十条', '（六）', ['散布他人隐私']],
  ['ZAGL/impersonating-officials', '2025-12-31', '治安管理处罚法-2012', '第五十一条', null, ['冒充国家机关工作人员', '其他虚假身份', '冒充军警人员']],
  ['ZAGL/impersonating-officials', '2026-01-01', '治安管理处罚法-2025', '第六十二条', null, ['冒充国家机关工作人员', '十日以上十五日以下', '冒充军警人员']],
  ['MFD/private-peace', '2026-01-01', '民法典-人格权编', '第一千零三十二条', null, ['私人生活安宁']],
  ['MFD/intrusion-by-phone', '2026-01-01', '民法典-人格权编', '第一千零三十三条', '（一）', ['电话、短信', '私人生活安宁']],
  ['MFD/private-information', '2026-01-01', '民法典-人格权编', '第一千零三十三条', '（五）', ['私密信息']],
  ['MFD/information-leak', '2026-01-01', '民法典-人格权编', '第一千零三十八条', null, ['不得泄露', '不得向他人非法提供']],
  ['PIPL/legal-bases', '2026-01-01', '个人信息保护法-2021', '第十三条', null, ['取得个人的同意']],
  ['PIPL/separate-consent', '2026-01-01', '个人信息保护法-2021', '第二十三条', null, ['单独同意']],
  ['PIPL/no-publication', '2026-01-01', '个人信息保护法-2021', '第二十五条', null, ['不得公开']],
  ['ZAGL/forged-documents', '2025-12-31', '治安管理处罚法-2012', '第五十二条', '（一）', ['伪造、变造', '公文、证件、证明文件、印章']],
  ['ZAGL/forged-documents', '2025-12-31', '治安管理处罚法-2012', '第五十二条', '（二）', ['使用伪造、变造', '其他组织的公文']],
  ['ZAGL/forged-documents', '2026-01-01', '治安管理处罚法-2025', '第六十三条', '（一）', ['伪造、变造', '公文、证件、证明文件、印章']],
  ['ZAGL/forged-documents', '2026-01-01', '治安管理处罚法-2025', '第六十三条', '（三）', ['使用伪造、变造', '证明文件、印章']],
  ['ZAGL/sold-personal-information', '2026-01-01', '治安管理处罚法-2025', '第五十六条', null, ['向他人出售或者提供个人信息', '窃取或者以其他方法非法获取', '十日以上十五日以下']],
  ['ZAGL/home-intrusion', '2025-12-31', '治安管理处罚法-2012', '第四十条', '（三）', ['非法侵入他人住宅']],
  ['ZAGL/home-intrusion', '2026-01-01', '治安管理处罚法-2025', '第四十七条', '（三）', ['非法侵入他人住宅']],
  ['ZAGL/public-insult', '2025-12-31', '治安管理处罚法-2012', '第四十二条', '（二）', ['公然侮辱他人', '捏造事实诽谤']],
  ['ZAGL/public-insult', '2026-01-01', '治安管理处罚法-2025', '第五十条', '（二）', ['公然侮辱他人', '捏造事实诽谤']],
  ['ZAGL/property-damage', '2025-12-31', '治安管理处罚法-2012', '第四十九条', null, ['故意损毁公私财物', '五日以上十日以下']],
  ['ZAGL/property-damage', '2026-01-01', '治安管理处罚法-2025', '第五十九条', null, ['故意损毁公私财物', '五日以下拘留或者一千元以下罚款']],
  ['XINGFA/fraud', '2026-01-01', '刑法', '第二百六十六条', null, ['诈骗公私财物', '数额较大']],
  ['PIPL/free-consent', '2026-01-01', '个人信息保护法-2021', '第十四条', null, ['自愿、明确']],
  ['PIPL/no-tying', '2026-01-01', '个人信息保护法-2021', '第十六条', null, ['不同意处理其个人信息', '拒绝提供产品或者服务', '所必需的除外']],
  ['PIPL/minimal-collection', '2026-01-01', '个人信息保护法-2021', '第六条', null, ['最小范围', '不得过度收集']],
  ['PIPL/request-handling', '2026-01-01', '个人信息保护法-2021', '第五十条', null, ['应当说明理由', '提起诉讼']],
  ['PIPL/deletion', '2026-01-01', '个人信息保护法-2021', '第四十七条', null, ['个人撤回同意', '停止除存储']],
  ['WANGSHU/fair-consent', '2026-01-01', '网络数据安全管理条例-2024', '第二十二条', null, ['误导、欺诈、胁迫', '频繁征求同意']],
  ['WANGSHU/timely-handling', '2026-01-01', '网络数据安全管理条例-2024', '第二十三条', null, ['及时受理', '不合理条件']],
]

test.each(cited)('%s on %s is what %s says in %s %s', (id, day, file, number, item, words) => {
  const zh = version(id, day)?.text?.cite.zh ?? ''
  expect(zh).toContain(number)
  expect(zh.includes('项')).toBe(item !== null)
  const text = articleOf(file, number)
  const part = item ? (items(text).find((one) => one.startsWith(item)) ?? '') : text
  if (item) expect(zh).toContain(`第${item}项`)
  for (const word of words) expect(part).toContain(word)
})

test('every version with an article number that a finding may cite has been compared with its text', () => {
  const compared = new Set(cited.map(([id, day]) => `${id} ${version(id, day)?.from}`))
  const rested = [...new Set(violationList.flatMap((rule) => rule.provisions))]
  const numbered = rested.flatMap((provision) => provision.versions.filter((one) => one.text?.cite.zh.match(/第.+条/)).map((one) => `${provision.id} ${one.from}`))
  expect(numbered.filter((one) => !compared.has(one))).toEqual([])
})

/** Every fine that the article names for the conduct stands in what we say of it. */
test.each([
  ['ZAGL/threat-to-safety', '2025-12-31', '五日至十日拘留，可并处五百元以下罚款', '五日以上十日以下拘留，可以并处五百元以下罚款', '治安管理处罚法-2012', '第四十二条'],
  ['ZAGL/threat-to-safety', '2026-01-01', '五日至十日拘留，可并处一千元以下罚款', '五日以上十日以下拘留，可以并处一千元以下罚款', '治安管理处罚法-2025', '第五十条'],
  ['ZAGL/impersonating-officials', '2025-12-31', '五日至十日拘留，可并处五百元以下罚款', '五日以上十日以下拘留，可以并处五百元以下罚款', '治安管理处罚法-2012', '第五十一条'],
  ['ZAGL/impersonating-officials', '2026-01-01', '十日至十五日拘留，可并处一千元以下罚款', '十日以上十五日以下拘留，可以并处一千元以下罚款', '治安管理处罚法-2025', '第六十二条'],
])('the gist of %s on %s is no milder than the text', (id, day, said, read, file, number) => {
  const gist = version(id, day)?.text?.gist
  expect(gist?.zh).toContain(said)
  expect(gist?.en).toContain(`a fine up to ${said.includes('一千') ? '1,000' : '500'} yuan may be added`)
  expect(articleOf(file, number)).toContain(read)
})

test('information is not given away without consent, in both languages', () => {
  const gist = version('MFD/information-leak', '2026-01-01')?.text?.gist
  expect([gist?.zh, gist?.en]).toEqual([expect.stringContaining('未经同意'), expect.stringContaining('without the person’s consent')])
  expect(articleOf('民法典-人格权编', '第一千零三十八条')).toContain('未经自然人同意')
})

test('a start day that was not verified says so, and still parts the versions', () => {
  const [old, revised] = provisionById('ZAGL/threat-to-safety')?.versions ?? []
  expect([old?.from, old?.grade, old?.fromGrade]).toEqual(['2013-01-01', 'P', 'U'])
  expect(revised?.fromGrade).toBeUndefined()
  expect([version('ZAGL/threat-to-safety', '2012-12-31'), version('ZAGL/threat-to-safety', '2013-01-01')]).toEqual([null, old])
})

test('the days from which the texts themselves say they stand', () => {
  expect(articleOf('治安管理处罚法-2025', '第一百四十四条')).toContain('自2026年1月1日起施行')
  expect(articleOf('个人信息保护法-2021', '第七十四条')).toContain('自2021年11月1日起施行')
  expect(passage('民法典-人格权编')).toContain('2021年1月1日 施行')
})

test.each(provisionList.flatMap((provision) => provision.versions.map((one) => ({ provision, one, name: `${provision.id} ${one.from}` }))))('$name cites articles only of a text that was read', ({ provision, one }) => {
  const words = `${one.text?.cite.zh}${one.text?.cite.en}${one.text?.gist.zh}`
  expect(/第[一二三四五六七八九十百千零]+条|art\./.test(words)).toBe(one.text !== null && one.grade === 'P' && provision.force === 'law')
  expect(words.includes('未核实，不可引用')).toBe(!isCitable(one) && one.text !== null)
  if (provision.force === 'softLaw') expect(words).not.toContain('违法')
})

test('a citation of 治安管理处罚法 pairs its two articles as the map does', () => {
  const number = (value: number) => article(value).zh
  const own = provisionList.filter((provision) => provision.statute === 'ZAGL')
  expect(own.length).toBeGreaterThan(0)
  for (const provision of own) {
    if (provision.versions.length === 1) {
      expect([provision.id, provision.versions[0]?.from]).toEqual([provision.id, '2026-01-01'])
      continue
    }
    const [old, revised] = provision.versions.map((one) => /第[一二三四五六七八九十百零]+条/.exec(one.text?.cite.zh ?? '')?.[0])
    const pairs = publicSecurityArticleMap.filter((pair) => pair.old.some((value) => number(value) === old) && pair.revised.some((value) => number(value) === revised))
    expect([provision.id, pairs.length]).toEqual([provision.id, 1])
    expect(provision.versions.map((one) => one.from)).toEqual(['2013-01-01', '2026-01-01'])
  }
})

test('every provision has an id of its own, versions in order and a source', () => {
  expect(new Set(provisionList.map((provision) => provision.id)).size).toBe(provisionList.length)
  for (const provision of provisionList) {
    expect(provision.id.startsWith(`${provision.statute}/`)).toBe(true)
    expect(provision.versions.map((one) => one.from)).toEqual([...provision.versions.map((one) => one.from)].sort())
    for (const one of provision.versions) expect(one.source.title && one.source.ref && one.checkedOn).toBeTruthy()
  }
  const listed = new Set(provisionList)
  expect(violationList.flatMap((rule) => rule.provisions).filter((provision) => !listed.has(provision))).toEqual([])
})

test.each([
  ['GBT/quiet-hours', '2025-02-27', 'not-recorded'], ['GBT/quiet-hours', '2025-02-28', 'in-force'], ['NIFA24/quiet-hours', '2024-05-14', 'not-recorded'],
  ['NIFA24/quiet-hours', '2024-05-15', 'in-force'], ['NIFA24/quiet-hours', '2025-02-27', 'in-force'], ['NIFA24/quiet-hours', '2025-02-28', 'not-in-force'],
  ['CBA26/quiet-hours', '2026-01-29', 'not-recorded'], ['CBA26/quiet-hours', '2026-01-30', 'in-force'], ['ZAGL/threat-to-safety', '2012-12-31', 'not-recorded'],
])('%s on %s: %s', (id, day, state) => {
  const provision = provisionById(id)
  expect(provision && standing(provision, day).state).toBe(state)
})

test('English says of third parties what the Chinese says: the debt is not told', () => {
  const gist = (id: string) => version(id, '2026-02-01')?.text?.gist
  for (const id of ['GBT/third-parties', 'CBA26/third-parties']) {
    expect(gist(id)?.zh).toMatch(/不得透露(?:债务|欠款)/)
    expect(gist(id)?.en).toContain('without revealing the debt')
  }
})
