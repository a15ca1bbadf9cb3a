import { expect, test } from 'vitest'
import { provisionById, provisionList, standing, violationList } from '@/lib/law'
import { chineseNumber } from '@/lib/law/provisions/article'
import { isCitable } from '@/lib/law/standing'
import { citedAs, passageAt, placeOf, textOf } from './statute-text'
import { topicWords } from './topic-words'

/** Every citation with an article is compared with the statute's own text: tests/samples/law-texts. */
const articleOf = (file: string, number: number) => passageAt(file, String(number))
const version = (id: string, day: string) => {
  const now = standing(provisionById(id) ?? { id, statute: '', title: { zh: '', en: '' }, force: 'law', versions: [] }, day)
  return now.state === 'in-force' ? now.version : null
}
const readVersions = provisionList.flatMap((provision) => provision.versions.filter((one) => one.grade === 'P' && one.text !== null).map((one) => ({ provision, one })))
const rows = topicWords.flatMap(({ statute, from, file, rows: listed }) => listed.map(([topic, place, words]) => ({ id: `${statute}/${topic}`, from, file, place, words })))
const versionOf = ({ id, from }: { id: string; from: string | null }) => {
  const found = readVersions.filter(({ provision, one }) => provision.id === id && (from === null || one.from === from))
  return found.length === 1 ? (found[0]?.one ?? null) : null
}

test.each(rows)('$id in $file: $place is where it says, and is cited so', ({ id, from, file, place, words }) => {
  const passage = passageAt(file, place)
  expect(passage).not.toBe('')
  expect(words.filter((word) => !passage.includes(word))).toEqual([])
  expect(versionOf({ id, from })?.text?.cite.zh).toMatch(new RegExp(`[》）]${citedAs(place)}$`))
})

test('every version that was read has one row, and every row one version', () => {
  const compared = rows.map((row) => `${row.id} ${versionOf(row)?.from}`)
  expect(compared.sort()).toEqual(readVersions.map(({ provision, one }) => `${provision.id} ${one.from}`).sort())
  expect(readVersions.length).toBeGreaterThan(290)
})

/** A number that a rule or a clock compares with stands in the passage, in digits or in words. */
test.each(rows.filter((row) => Object.keys(versionOf(row)?.text?.limits ?? {}).length))('the limits of $id stand in $file, $place', (row) => {
  const passage = passageAt(row.file, row.place)
  const written = (value: number) => [String(value), chineseNumber(value), ...(value === 2 ? ['两'] : [])].join('|')
  const stands = (value: number) => new RegExp(`(?<![\\d十百千])(${written(value)})(个|日|年|月|次|小时|倍|名|条)`).test(passage)
  const limits = Object.entries(versionOf(row)?.text?.limits ?? {})
  expect(limits.filter(([, value]) => !stands(value))).toEqual([])
})

/** Days of detention and fines in the gists of 治安管理处罚法 stand in the article, and in the other languages. */
test.each(rows.filter(({ id }) => id.startsWith('ZAGL/')))('the days and fines we name for $id ($from) are those of the article', (row) => {
  const gist = versionOf(row)?.text?.gist
  const passage = placeOf(row.place).articles.map(({ number }) => articleOf(row.file, number)).join('').replaceAll('的罚款', '罚款')
  const said = gist?.zh ?? ''
  const read = [
    ...[...said.matchAll(/([一二三四五六七八九十]+日)至([一二三四五六七八九十]+日)拘留/g)].map(([, least, most]) => `${least}以上${most}以下拘留`),
    ...[...said.matchAll(/(?<!至)[一二三四五六七八九十百千]+日以下拘留/g)].map(([words]) => words),
    ...[...said.matchAll(/[一二三四五六七八九十百千]+元以下罚款/g)].map(([words]) => words),
  ]
  expect(read.filter((words) => !passage.includes(words))).toEqual([])
  const yuan = (text: string) => [...text.matchAll(/([\d.,]+) (?:yuan|yuanes)/g)].map(([, digits = '']) => chineseNumber(Number(digits.replace(/[.,]/g, ''))))
  const fines = [...said.matchAll(/([一二三四五六七八九十百千]+)元以下/g)].map(([, words]) => words)
  expect([yuan(gist?.en ?? ''), yuan(gist?.es ?? '')]).toEqual([fines, fines])
})

/** Every fine that the article names for the conduct stands in what we say of it. */
test.each([
  ['ZAGL/threat-to-safety', '2025-12-31', '五日至十日拘留，可并处五百元以下罚款', '五日以上十日以下拘留，可以并处五百元以下罚款', '治安管理处罚法-2012', 42],
  ['ZAGL/threat-to-safety', '2026-01-01', '五日至十日拘留，可并处一千元以下罚款', '五日以上十日以下拘留，可以并处一千元以下罚款', '治安管理处罚法-2025', 50],
  ['ZAGL/impersonating-officials', '2025-12-31', '五日至十日拘留，可并处五百元以下罚款', '五日以上十日以下拘留，可以并处五百元以下罚款', '治安管理处罚法-2012', 51],
  ['ZAGL/impersonating-officials', '2026-01-01', '十日至十五日拘留，可并处一千元以下罚款', '十日以上十五日以下拘留，可以并处一千元以下罚款', '治安管理处罚法-2025', 62],
])('the gist of %s on %s is no milder than the text', (id, day, said, read, file, number) => {
  const gist = version(id, day)?.text?.gist
  expect(gist?.zh).toContain(said)
  expect(gist?.en).toContain(`a fine up to ${said.includes('一千') ? '1,000' : '500'} yuan may be added`)
  expect(articleOf(file, number)).toContain(read)
})

test('information is not given away without consent, in both languages', () => {
  const gist = version('MFD/information-leak', '2026-01-01')?.text?.gist
  expect([gist?.zh, gist?.en]).toEqual([expect.stringContaining('未经同意'), expect.stringContaining('without the person’s consent')])
  expect(articleOf('民法典-人格权编', 1038)).toContain('未经自然人同意')
})

test('a start day that was not verified says so, and still parts the versions', () => {
  const [old, revised] = provisionById('ZAGL/threat-to-safety')?.versions ?? []
  expect([old?.from, old?.grade, old?.fromGrade]).toEqual(['2013-01-01', 'P', 'U'])
  expect(revised?.fromGrade).toBeUndefined()
  expect([version('ZAGL/threat-to-safety', '2012-12-31'), version('ZAGL/threat-to-safety', '2013-01-01')]).toEqual([null, old])
})

/** A first day that is not marked as unverified stands in the text itself or in the note at its head. */
test.each(rows.filter((row) => versionOf(row) && !versionOf(row)?.fromGrade))('the day from which $id stands is in $file', (row) => {
  const from = versionOf(row)?.from ?? ''
  const [year, month, day] = from.split('-').map(Number)
  expect(textOf(row.file).includes(from) || new RegExp(`${year} ?年 ?${month} ?月 ?${day} ?日`).test(textOf(row.file))).toBe(true)
})

test('the days from which the texts themselves say they stand', () => {
  expect(articleOf('治安管理处罚法-2025', 144)).toContain('自2026年1月1日起施行')
  expect(articleOf('个人信息保护法-2021', 74)).toContain('自2021年11月1日起施行')
  expect(textOf('民法典-人格权编')).toContain('2021年1月1日 施行')
})

test.each(provisionList.flatMap((provision) => provision.versions.map((one) => ({ provision, one, name: `${provision.id} ${one.from}` }))))('$name cites articles only of a text that was read', ({ provision, one }) => {
  const words = `${one.text?.cite.zh}${one.text?.cite.en}${one.text?.gist.zh}`
  expect(/第[一二三四五六七八九十百千零]+条|二（一）\d|art\.|part II/.test(words)).toBe(one.text !== null && one.grade === 'P' && provision.force === 'law')
  expect(words.includes('未核实，不可引用')).toBe(!isCitable(one) && one.text !== null)
  if (provision.force === 'softLaw') expect(words).not.toContain('违法')
})

test('where a text was replaced, its successor says what changed; a first text has nothing to say', () => {
  const firsts = provisionList.flatMap(({ versions }) => versions.slice(0, 1))
  const later = provisionList.flatMap(({ id, versions }) => versions.slice(1).filter(({ text }) => text).map(({ changed }) => ({ id, changed })))
  expect(firsts.filter(({ changed }) => changed)).toEqual([])
  expect(later.length).toBeGreaterThan(25)
  expect(later.filter(({ changed }) => !changed?.zh || !changed.en)).toEqual([])
})

test('every gist stands in three languages, and none speaks of 您 or shouts', () => {
  const gists = provisionList.flatMap(({ id, versions }) => versions.flatMap(({ text }) => (text ? [{ id, ...text.gist }] : [])))
  expect(gists.filter(({ zh, en, es }) => !zh || !en || !es || zh === en || en === es)).toEqual([])
  expect(gists.filter((gist) => /[!！¡您]/.test(Object.values(gist).join()))).toEqual([])
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
