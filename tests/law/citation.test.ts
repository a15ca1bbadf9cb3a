import { expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/local-date'
import { provisionById, provisionList, violationById } from '@/lib/law'
import { isValidCitation } from '@/lib/law/citation'
import type { CitableVersion, Provision, SourceGrade } from '@/lib/law/provision'
import { reviewWith } from '@/lib/law/review'
import { citation, isCitable } from '@/lib/law/standing'
import { missed } from './attempts'
import { facts } from './facts'

const rule = violationById('night-contact')
const graded = (provision: Provision, grade: SourceGrade): Provision => ({ ...provision, versions: provision.versions.map((one) => ({ ...one, grade })) })
const reviewed = (grades: SourceGrade[]) => {
  if (!rule) throw new Error('no rule')
  const provisions = grades.flatMap((grade) => rule.provisions.map((provision) => graded(provision, grade)))
  return reviewWith([{ ...rule, provisions }], [missed('2025-06-05 22:30:00')], facts())
}

test.each(['W', 'U'] as const)('a rule that rests on texts of grade %s alone makes no finding, only a prompt', (grade) => {
  const { findings, prompts } = reviewed([grade])
  expect(findings).toEqual([])
  expect(prompts).toHaveLength(1)
})

test('a finding cites what is known and leaves out what is weak or unverified', () => {
  const { findings } = reviewed(['P', 'W', 'S', 'U'])
  const [finding] = findings
  expect(finding?.provisions.length).toBeGreaterThan(0)
  expect(finding?.provisions.filter(({ grade }) => grade !== 'P' && grade !== 'S')).toEqual([])
})

const days = (provision: Provision) => provision.versions.flatMap(({ from }) => [addDays(from, -1), from, addDays(from, 1)])
const cases = provisionList.flatMap((provision) => days(provision).map((day) => ({ provision, day })))
const citedAs = ({ id, statute }: Provision, { from, text, grade }: CitableVersion) => ({ id, statute, from, cite: text.cite, grade })

test('on the eve, the day and the day after of every change, what may be cited is the version of that day, graded P or S', () => {
  for (const { provision, day } of cases) {
    const [expected] = provision.versions.filter(({ from }) => from <= day).sort((one, other) => other.from.localeCompare(one.from))
    const citable = expected && isCitable(expected) ? expected : null
    expect([provision.id, day, citation(provision, day)]).toEqual([provision.id, day, citable])
    expect(['P', 'S', undefined]).toContain(citation(provision, day)?.grade)
  }
  expect(cases.length).toBeGreaterThan(1000)
})

test('a citation holds on the days of its version, and on no other', () => {
  for (const { provision, day } of cases) for (const version of provision.versions.filter(isCitable)) {
    const stands = citation(provision, day)?.from === version.from
    expect([provision.id, version.from, day, isValidCitation(citedAs(provision, version), day)]).toEqual([provision.id, version.from, day, stands])
  }
})

test('a number that fits another version, statute or topic is no citation', () => {
  const threat = provisionById('ZAGL/threat-to-safety')
  const [old, revised] = threat?.versions.filter(isCitable) ?? []
  if (!threat || !old || !revised) throw new Error('no versions')
  const cited = citedAs(threat, revised)
  expect(isValidCitation(cited, '2026-01-01')).toBe(true)
  expect(isValidCitation(cited, '2025-12-31')).toBe(false)
  expect(isValidCitation({ ...cited, cite: old.text.cite }, '2026-01-01')).toBe(false)
  expect(isValidCitation({ ...cited, id: 'ZAGL/public-insult' }, '2026-01-01')).toBe(false)
  expect(isValidCitation({ ...cited, statute: 'XINGFA' }, '2026-01-01')).toBe(false)
  expect(isValidCitation({ ...cited, from: old.from }, '2026-01-01')).toBe(false)
  expect(isValidCitation({ ...cited, id: 'ZAGL/nothing' }, '2026-01-01')).toBe(false)
  expect(isValidCitation({ ...cited, grade: 'S' }, '2026-01-01')).toBe(false)
})

test.each(['CBA26/two-collectors', 'XB9/collection', 'FF22/cost-above-24', 'BL18/collection', 'NIFA18/conduct', 'GBT/recordings'])('%s is never citable', (id) => {
  const provision = provisionById(id)
  expect(provision?.versions.filter(isCitable)).toEqual([])
  expect(provision && citation(provision, '2026-11-22')).toBeNull()
})
