import { expect, test } from 'vitest'
import { citePlace } from '@/lib/law/cite-place'
import { rulesUsing, statuteById, statutesOfRule, statutesWith } from '@/lib/law/lookup'
import type { Provision } from '@/lib/law/provision'
import { provisionList, recordedProvisions } from '@/lib/law/provisions'
import { byForceAndSubject, statuteSummary } from '@/lib/law/statutes'
import { subjectOf } from '@/lib/law/subjects'

const ids = [...new Set(provisionList.map(({ statute }) => statute))]
const summary = (statute: string, day: string) => {
  const group = statuteById(statute)
  if (!group) throw new Error(statute)
  return statuteSummary(group, day)
}

test('every recorded statute has a subject, stands in one group, and one without a text is not there', () => {
  expect(recordedProvisions.filter(({ statute }) => subjectOf(statute) === 'other')).toEqual([])
  const listed = byForceAndSubject(statutesWith('').map((group) => statuteSummary(group, '2026-11-22'))).flatMap(({ subjects }) => subjects.flatMap(({ statutes }) => statutes))
  expect(listed.map(({ statute }) => statute).sort()).toEqual([...ids].sort())
  expect(listed.every(({ texts }) => texts > 0)).toBe(true)
  expect(statuteById('NOTHING')).toBeNull()
})

test('soft law stands apart from law', () => {
  const [law, soft] = byForceAndSubject(statutesWith('').map((group) => statuteSummary(group, '2026-11-22')))
  expect([law?.force, soft?.force]).toEqual(['law', 'softLaw'])
  expect(law?.subjects.flatMap(({ statutes }) => statutes.map(({ force }) => force))).not.toContain('softLaw')
})

test('says since when a statute stands on a day, when it was replaced, and when it is not yet there', () => {
  expect(summary('ZAGL', '2026-11-22')).toMatchObject({ first: '2013-01-01', current: '2026-01-01', ended: null, doubtful: 0 })
  expect(summary('ZAGL', '2025-12-31').current).toBe('2013-01-01')
  expect(summary('ZAGL', '2012-12-31')).toMatchObject({ current: null, ended: null, standing: 0 })
  expect(summary('NIFA24', '2026-11-22')).toMatchObject({ current: null, ended: '2025-02-28', standing: 0 })
  expect(summary('NIFA24', '2025-02-27')).toMatchObject({ current: '2024-05-15', ended: null })
})

test('counts the texts that nobody verified', () => {
  const [provision] = provisionList
  if (!provision) throw new Error('no provision')
  const doubtful: Provision = { ...provision, versions: provision.versions.map((version) => ({ ...version, grade: 'W' })) }
  const { statute, title, force } = provision
  const of = (provisions: Provision[]) => statuteSummary({ statute, title, force, provisions }, '2026-11-22')
  expect(of([provision, doubtful])).toMatchObject({ texts: 2, doubtful: 1, grades: ['P', 'W'] })
  expect(of([provision])).toMatchObject({ doubtful: 0, grades: ['P'] })
})

test('an article number finds the texts that are cited under it, whatever else holds its digits', () => {
  const found = statutesWith('42').flatMap(({ provisions }) => provisions)
  expect(found.length).toBeGreaterThan(0)
  for (const { versions } of found) expect(versions.some(({ text }) => text?.cite.zh.includes('第四十二条'))).toBe(true)
  expect(statutesWith('第42条')).toEqual(statutesWith('第四十二条'))
})

test('a rule leads to what it cites, and back', () => {
  const cited = statutesOfRule('threat').flatMap(({ provisions }) => provisions.map(({ id }) => id))
  expect(cited).toContain('ZAGL/threat-to-safety')
  for (const id of cited) expect(rulesUsing(id)).toContain('threat')
})

test('every citation has a place of its own beside the title, in both languages', () => {
  const all = provisionList.flatMap(({ id, title, versions }) => versions.flatMap(({ text }) => (text ? [{ id, title, cite: text.cite }] : [])))
  for (const { id, title, cite } of all) {
    const [zh, en] = [citePlace(cite, title, 'zh'), citePlace(cite, title, 'en')]
    expect([id, zh.place.includes(`《${title.zh}》`), en.place.includes(title.en)]).toEqual([id, false, false])
    expect(cite.zh).toContain(zh.place)
    expect(cite.en).toContain(en.place)
  }
  const of = (id: string, from: string) => {
    const provision = provisionList.find((each) => each.id === id)
    const text = provision?.versions.find((version) => version.from === from)?.text
    return provision && text && [citePlace(text.cite, provision.title, 'zh'), citePlace(text.cite, provision.title, 'en')]
  }
  expect(of('ZAGL/threat-to-safety', '2013-01-01')).toEqual([{ edition: '2012年修正', place: '第四十二条第（一）项' }, { edition: 'as amended in 2012', place: 'art. 42 item (1)' }])
  expect(of('GBT/quiet-hours', '2025-02-28')).toEqual([{ edition: '', place: '催收时间' }, { edition: '', place: 'collection hours' }])
  expect(of('NIFA24/quiet-hours', '2024-05-15')?.[0]).toEqual({ edition: '2024年5月15日发布', place: '催收时间' })
})
