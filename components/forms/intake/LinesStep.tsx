'use client'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Checkbox, CheckboxGroup } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextField } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import { earliestDay } from '@/lib/calendar/local-date'
import { Entries } from './Entries'
import { ticked, type StepProps } from './step-props'

type EntryProps = StepProps & { place: number; parties: { value: string; label: string }[] }

const named = ({ form }: StepProps) => form.getValues('respondents').filter(({ name }) => name.trim()).map(({ key, name }) => ({ value: key, label: name }))

function Handed({ form, words, mistake, place }: StepProps & { place: number }) {
  const at = `lines.${place}` as const
  const { lines } = words
  const isUsed = Boolean(form.getValues(`${at}.from`) || form.getValues(`${at}.to`))
  return (
    <details open={isUsed || undefined}>
      <summary className="inline-flex min-h-target items-center gap-2 font-bold text-act"><Icon name="plus" className="size-[18px]" />{lines.handed}</summary>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        <DateField {...form.register(`${at}.from`)} min={earliestDay} label={lines.from} hint={lines.dayHint} error={mistake(`${at}.from`)} />
        <DateField {...form.register(`${at}.to`)} min={earliestDay} label={lines.to} hint={lines.dayHint} error={mistake(`${at}.to`)} />
      </div>
    </details>
  )
}

function Line(props: EntryProps) {
  const { form, words, mistake, place, parties } = props
  const at = `lines.${place}` as const
  const { lines } = words
  const owners = ticked(useWatch({ control: form.control, name: `${at}.owners` }))
  return (
    <>
      <TextField {...form.register(`${at}.number`)} label={lines.number} inputMode="tel" error={mistake(`${at}.number`)} />
      {parties.length > 0 && (
        <CheckboxGroup {...form.register(`${at}.owners`)} label={lines.owners} hint={lines.ownersHint} options={parties} chosen={owners} />
      )}
      {owners.length === 1 && <Checkbox {...form.register(`${at}.isUnsure`)} label={lines.unsure} hint={lines.unsureHint} />}
      {owners.length > 0 && <Handed {...props} />}
    </>
  )
}

function Account({ form, words, mistake, place, parties }: EntryProps) {
  const at = `accounts.${place}` as const
  const { lines } = words
  const apps = (['wechat', 'qq', 'other'] as const).map((app) => ({ value: app, label: lines.apps[app] }))
  return (
    <>
      <SelectField {...form.register(`${at}.app`)} label={lines.app} options={apps} />
      <TextField {...form.register(`${at}.account`)} label={lines.id} error={mistake(`${at}.account`)} />
      <TextField {...form.register(`${at}.display`)} label={lines.display} error={mistake(`${at}.display`)} />
      <SelectField {...form.register(`${at}.owner`)} label={lines.owner} options={[{ value: '', label: lines.choose }, ...parties]}
        error={mistake(`${at}.owner`)} />
    </>
  )
}

/** Their numbers and chat accounts, and how certain it is whose they are. */
export function LinesStep(props: StepProps) {
  const { form, words } = props
  const lines = useFieldArray({ control: form.control, name: 'lines' })
  const accounts = useFieldArray({ control: form.control, name: 'accounts' })
  const parties = named(props)
  const only = parties.length === 1 ? (parties[0]?.value ?? '') : ''
  const addLine = () => lines.append({ number: '', owners: only ? [only] : [], isUnsure: false, from: '', to: '' })
  const addAccount = () => accounts.append({ app: 'wechat', account: '', display: '', owner: only })
  return (
    <>
      <Entries name="lines" ids={lines.fields.map(({ id }) => id)} one={words.lines.one} words={words} add={addLine} remove={lines.remove}>
        {(place) => <Line {...props} place={place} parties={parties} />}
      </Entries>
      <section className="grid gap-3">
        <h2 className="text-lg font-bold">{words.lines.accounts}</h2>
        {parties.length === 0 && accounts.fields.length === 0 ? <p className="text-ink-2 clauses">{words.lines.needsParty}</p> : (
          <Entries name="accounts" ids={accounts.fields.map(({ id }) => id)} one={words.lines.account} words={words} add={addAccount} remove={accounts.remove}>
            {(place) => <Account {...props} place={place} parties={parties} />}
          </Entries>
        )}
      </section>
    </>
  )
}
