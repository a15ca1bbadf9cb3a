'use client'
import { useWatch } from 'react-hook-form'
import { CheckboxGroup, RadioGroup } from '@/components/ui/Choice'
import { TextField } from '@/components/ui/Field'
import { complainantRoles } from '@/lib/cases/case-file'
import type { Flag } from '@/lib/cases/intake-fields'
import { flagsAsked } from '@/lib/cases/intake-steps'
import type { IntakeWords } from './intake-words'
import { ticked, type StepProps } from './step-props'

export const flagOptions = (flags: readonly Flag[], words: IntakeWords) => flags.map((flag) => ({ value: flag, label: words.flags[flag] }))

/** Who the person is; what follows depends on it. */
export function RoleStep({ form, words, mistake }: StepProps) {
  return (
    <RadioGroup {...form.register('complainant.role')} label={words.role.label} look="rows" chosen={[form.getValues('complainant.role')]}
      options={complainantRoles.map((role) => ({ value: role, label: words.role[role] }))} error={mistake('complainant.role')} />
  )
}

/** The person's own name and number, what changes the rules for them, and the debtor, where that is somebody else they know. */
export function YouStep({ form, words, mistake }: StepProps) {
  const role = useWatch({ control: form.control, name: 'complainant.role' })
  const knowsDebtor = role !== 'debtor' && role !== 'wrong-number'
  const asked = role ? flagsAsked[role] : []
  const flagsHint = asked.includes('guarantor') ? words.flagsHint : undefined
  return (
    <>
      {role !== 'debtor' && <p className="text-ink-2 clauses">{words.you.notOwed}</p>}
      <TextField {...form.register('complainant.phones')} label={words.you.phones} hint={words.you.phonesHint} inputMode="tel"
        error={mistake('complainant.phones')} />
      <TextField {...form.register('complainant.name')} label={words.you.name} hint={words.you.nameHint} error={mistake('complainant.name')} />
      <CheckboxGroup {...form.register('complainant.flags')} label={words.you.flags} hint={flagsHint} look="rows" options={flagOptions(asked, words)}
        chosen={ticked(form.getValues('complainant.flags'))} />
      {knowsDebtor && <TextField {...form.register('debtor.name')} label={words.you.debtorName} error={mistake('debtor.name')} />}
      {knowsDebtor && <TextField {...form.register('debtor.phones')} label={words.you.debtorPhones} inputMode="tel" error={mistake('debtor.phones')} />}
    </>
  )
}
