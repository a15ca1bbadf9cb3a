import { expect, test } from 'vitest'
import { violationById } from '@/lib/law'
import type { Provision, SourceGrade } from '@/lib/law/provision'
import { reviewWith } from '@/lib/law/review'
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
