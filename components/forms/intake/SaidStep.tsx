'use client'
import { useFieldArray } from 'react-hook-form'
import { RadioGroup } from '@/components/ui/Choice'
import { SelectField } from '@/components/ui/Field'
import { addDays, instantOf, localIso, type Instant } from '@/lib/calendar/local-date'
import type { SpokenTime } from '@/lib/calendar/spoken-time'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { DateTimeField } from '../DateTimeField'
import { Entries } from './Entries'
import { fill } from './intake-words'
import { ticked, type StepProps } from './step-props'

type Choice = { value: string; label: string }

/** Who may have said it. The debtor is only offered where a case has it so already. */
function speakers({ form, words: { said, contacts } }: StepProps): Choice[] {
  const { complainant, contacts: people, said: entries } = form.getValues()
  const self = complainant.role === 'debtor' ? [] : [{ value: 'complainant', label: said.byYou }]
  const others = complainant.role === 'wrong-number' ? [] : people.filter(({ name, relation, phones }) => (name + relation + phones).trim())
  const nameOf = ({ name, relation }: (typeof people)[number]) => name.trim() || relation.trim() || fill(contacts.one, { place: people.length })
  const debtor = entries.some(({ by }) => by === 'debtor') ? [{ value: 'debtor', label: said.byDebtor }] : []
  const heard = others.map((person) => ({ value: person.key, label: fill(said.byContact, { name: nameOf(person) }) }))
  return [...self, ...heard, { value: 'stop', label: said.byStop }, ...debtor]
}

/** Who may have been told: a named party, or a number whose owner is not known. */
function listeners({ form }: StepProps): Choice[] {
  const { respondents, lines } = form.getValues()
  const parties = respondents.filter(({ name }) => name.trim()).map(({ key, name }) => ({ value: key, label: name }))
  const numbers = [...new Set(lines.filter(({ owners }) => ticked(owners).length === 0).map(({ number }) => number.trim()))].filter(Boolean)
  return [...parties, ...numbers.map((number) => ({ value: number, label: number }))]
}

/** A day alone counts as its end, so that no call of that day is held against anybody. */
function instantIn(read: SpokenTime): Instant | null {
  if (read.kind === 'time') return read.at
  return read.kind === 'day' ? instantOf(addDays(read.day, 1)) - 1000 : null
}

function Said({ place, by, told, ...props }: StepProps & { place: number; by: Choice[]; told: Choice[] }) {
  const { form, words: { said, clock }, now, mistake } = props
  const at = `said.${place}` as const
  const { at: kept, typed } = form.getValues(at)
  const read = (understood: SpokenTime, text: string) => {
    const instant = instantIn(understood)
    form.setValue(`${at}.at`, instant === null ? '' : localIso(Math.min(instant, now)))
    form.setValue(`${at}.typed`, text, { shouldDirty: true })
  }
  const when = { ...clock, label: said.when, hint: said.whenHint, future: said.future, onlyDay: said.onlyDay }
  return (
    <>
      <SelectField {...form.register(`${at}.by`)} label={said.by} options={by} error={mistake(`${at}.by`)} />
      <SelectField {...form.register(`${at}.told`)} label={said.told} options={[{ value: '', label: said.choose }, ...told]} error={mistake(`${at}.told`)} />
      <DateTimeField name={`${at}.when`} words={when} now={now} initial={kept ? Date.parse(kept) : undefined} typed={kept ? undefined : typed}
        error={mistake(`${at}.at`) && said.missing} onRead={read} />
    </>
  )
}

/** Whether night contact was ever agreed, and who told whom to stop, when. */
export function SaidStep(props: StepProps) {
  const { form, words: { said }, words } = props
  const list = useFieldArray({ control: form.control, name: 'said' })
  const [by, told] = [speakers(props), listeners(props)]
  const empty = (): IntakeFields['said'][number] => ({
    by: by[0]?.value ?? 'stop', told: told.length === 1 ? (told[0]?.value ?? '') : '', typed: '', at: '',
  })
  const isWrongNumber = form.getValues('complainant.role') === 'wrong-number'
  return (
    <>
      {!isWrongNumber && (
        <RadioGroup {...form.register('nightAgreed')} label={said.night} hint={said.nightHint} chosen={[form.getValues('nightAgreed')]}
          options={[{ value: 'no', label: said.nightNo }, { value: 'yes', label: said.nightYes }]} />
      )}
      <section className="grid gap-3">
        <h2 className="text-lg font-bold">{said.list}</h2>
        {told.length === 0 && list.fields.length === 0 ? <p className="text-ink-2 clauses">{said.needsParty}</p> : (
          <Entries name="said" ids={list.fields.map(({ id }) => id)} one={said.one} words={words} add={() => list.append(empty())} remove={list.remove}>
            {(place) => <Said {...props} place={place} by={by} told={told} />}
          </Entries>
        )}
      </section>
    </>
  )
}
