'use client'
import { useFieldArray, useWatch } from 'react-hook-form'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choice'
import { SelectField, TextField } from '@/components/ui/Field'
import { isLender, loanKinds, respondentKinds } from '@/lib/cases/case-file'
import { freshKey } from './fresh-key'
import { Entries } from './Entries'
import { ticked, type StepProps } from './step-props'

const kinds = ['unknown', ...respondentKinds.filter((kind) => kind !== 'unknown')] as const

function Respondent({ form, words, mistake, place }: StepProps & { place: number }) {
  const at = `respondents.${place}` as const
  const all = useWatch({ control: form.control, name: 'respondents' })
  const own = all[place]
  const principals = all.filter(({ key, name, kind }) => key !== own?.key && name.trim() && kind !== 'agency')
  const lenders = principals.map(({ key, name }) => ({ value: key, label: name }))
  const actsForOthers = own?.kind === 'platform' || own?.kind === 'agency' || own?.kind === 'unknown'
  const { respondents } = words
  return (
    <>
      <TextField {...form.register(`${at}.name`)} label={respondents.name} hint={respondents.nameHint} error={mistake(`${at}.name`)} />
      <SelectField {...form.register(`${at}.kind`)} label={respondents.kind} options={kinds.map((kind) => ({ value: kind, label: respondents.kinds[kind] }))} />
      {own && isLender(own) && (
        <SelectField {...form.register(`${at}.loan`)} label={respondents.loan} hint={respondents.loanHint}
          options={loanKinds.map((loan) => ({ value: loan, label: respondents.loans[loan] }))} />
      )}
      {!actsForOthers && (
        <RadioGroup {...form.register(`${at}.member`)} label={respondents.member} hint={respondents.memberHint} chosen={[own?.member ?? '']}
          options={[{ value: 'yes', label: respondents.yes }, { value: 'no', label: respondents.no }]} />
      )}
      {actsForOthers && lenders.length > 0 && (
        <CheckboxGroup {...form.register(`${at}.actsFor`)} label={respondents.actsFor} hint={respondents.actsForHint} options={lenders}
          chosen={ticked(own?.actsFor)} />
      )}
    </>
  )
}

/** Who contacts: lenders, platforms, agencies, and for whom. */
export function RespondentsStep(props: StepProps) {
  const { form, words } = props
  const list = useFieldArray({ control: form.control, name: 'respondents', keyName: 'rowId' })
  const add = () => list.append({ key: freshKey('r'), name: '', kind: 'unknown', loan: 'unknown', member: '', actsFor: [] })
  return (
    <Entries name="respondents" ids={list.fields.map(({ rowId }) => rowId)} one={words.respondents.one} words={words} add={add} remove={list.remove}>
      {(place) => <Respondent {...props} place={place} />}
    </Entries>
  )
}
