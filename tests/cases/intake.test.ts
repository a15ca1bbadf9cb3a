import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCaseSchema } from '@/lib/cases/case-schema'
import { fieldBehind, homelessAccounts, intakeBody } from '@/lib/cases/intake'
import { fieldsOf, intakeFields } from '@/lib/cases/intake-fields'
import { stepOfField, stepsFor } from '@/lib/cases/intake-steps'
import { misfitsOf } from '@/components/forms/intake/intake-check'
import { openCaseBody, type CaseJson } from '@/tests/bundles/case-json'
import { caseFactsOf } from '@/tests/makers/case-file'

const defaults = { self: '本人', debtor: '借款人', contact: '亲友', title: '来电' }
const bundle = JSON.parse(readFileSync(path.resolve('tests/samples/case-a/case.json'), 'utf8')) as CaseJson

/** Order of lines and flags that are off mean nothing. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value, (key, each) => {
  if (each === false && key !== 'associationMember' && key !== 'nightContactAgreed') return undefined
  return key === 'lines' ? [...each].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))) : each
})) as unknown

describe('the intake', () => {
  it('shows the sample case and gives back the same facts', () => {
    const facts = caseFactsOf(openCaseBody(bundle, 'case-a'))
    const again = openCaseSchema.parse(intakeBody(fieldsOf(facts), defaults).body)
    expect(plain(again)).toEqual(plain(facts))
  })

  it('opens with nothing but a role, and not without one', () => {
    const fields = intakeFields({ complainant: { role: 'contact' } })
    expect(misfitsOf(fields, defaults)).toEqual([])
    expect(intakeBody(fields, defaults).body).toMatchObject({ title: '来电', complainant: { name: '本人', phones: [] }, respondents: [] })
    expect(misfitsOf(intakeFields({}), defaults)).toEqual([{ name: 'complainant.role', message: 'required' }])
  })

  it('asks a wrong number for no debtor, and makes a colleague a workplace', () => {
    expect(stepsFor('wrong-number')).not.toContain('contacts')
    const typed = { debtor: { name: '某某' }, contacts: [{ key: 'c1', name: '甲' }], nightAgreed: 'yes' }
    expect(intakeBody(intakeFields({ ...typed, complainant: { role: 'wrong-number' } }), defaults).body).toMatchObject({ contacts: [], nightContactAgreed: false })
    expect(intakeBody(intakeFields({ ...typed, complainant: { role: 'wrong-number' } }), defaults).body).not.toHaveProperty('debtor')
    const colleague = intakeBody(intakeFields({ ...typed, complainant: { role: 'colleague', flags: ['spouse'] } }), defaults).body.complainant
    expect(colleague).toMatchObject({ workplace: true })
    expect(colleague).not.toHaveProperty('spouse')
  })

  it('tells what a lender lent where somebody chose it, and of those who only act for others nothing', () => {
    const typed = [{ key: 'r1', name: '甲', kind: 'bank', loan: 'credit-card' }, { key: 'r2', name: '乙', kind: 'agency', loan: 'other' }, { key: 'r3', name: '丙', loan: 'x' }]
    const { body } = intakeBody(intakeFields({ complainant: { role: 'debtor' }, respondents: typed }), defaults)
    const facts = openCaseSchema.parse(body)
    expect(facts.respondents.map(({ loan }) => loan)).toEqual(['credit-card', undefined, undefined])
    expect(fieldsOf(facts).respondents.map(({ loan }) => loan)).toEqual(['credit-card', 'unknown', 'unknown'])
  })

  it('finds the field behind a mistake', () => {
    const fields = intakeFields({
      complainant: { role: 'debtor', phones: '19900001001、12' }, respondents: [{ key: 'r1', name: '' }, { key: 'r2', name: '甲' }],
      lines: [{ number: '' }, { number: '1', owners: ['r2'] }, { number: 'x', owners: ['r1'] }], said: [{}, { by: 'stop', told: 'r2' }],
    })
    const names = misfitsOf(fields, defaults).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['complainant.phones', 'lines.1.number', 'lines.2.number', 'said.1.at']))
    expect(names.map(stepOfField)).toEqual(expect.arrayContaining(['you', 'lines', 'said']))
    expect(fieldBehind('title', new Map())).toBe('title')
  })

  it('does not lose a chat account nobody is named for', () => {
    expect(homelessAccounts(intakeFields({ accounts: [{ account: 'a', owner: '' }, {}] }))).toEqual(['accounts.0.owner'])
  })

  it('holds one box ticked alone as a list', () => {
    expect(intakeFields({ lines: [{ number: '1', owners: 'r1' }, { number: '2', owners: false }] }).lines.map(({ owners }) => owners)).toEqual([['r1'], []])
  })
})
