'use client'
import Link from 'next/link'
import { useFieldArray } from 'react-hook-form'
import { CheckboxGroup } from '@/components/ui/Choice'
import { TextField } from '@/components/ui/Field'
import { freshKey } from './fresh-key'
import { contactFlags } from '@/lib/cases/intake-steps'
import { Entries } from './Entries'
import { flagOptions } from './PersonSteps'
import { ticked, type StepProps } from './step-props'

function Contact({ form, words, mistake, place }: StepProps & { place: number }) {
  const at = `contacts.${place}` as const
  const { contacts } = words
  return (
    <>
      <TextField {...form.register(`${at}.name`)} label={contacts.name} error={mistake(`${at}.name`)} />
      <TextField {...form.register(`${at}.relation`)} label={contacts.relation} hint={contacts.relationHint} error={mistake(`${at}.relation`)} />
      <TextField {...form.register(`${at}.phones`)} label={contacts.phones} hint={words.you.phonesHint} inputMode="tel" error={mistake(`${at}.phones`)} />
      <CheckboxGroup {...form.register(`${at}.flags`)} label={contacts.flags} hint={words.flagsHint} look="rows" options={flagOptions(contactFlags, words)}
        chosen={ticked(form.getValues(`${at}.flags`))} />
    </>
  )
}

/** Who else was disturbed, and what changes the rules for them. */
export function ContactsStep(props: StepProps) {
  const { form, words } = props
  const list = useFieldArray({ control: form.control, name: 'contacts', keyName: 'rowId' })
  const add = () => list.append({ key: freshKey('c'), name: '', relation: '', phones: '', flags: [] })
  return (
    <>
      {words.misadvice.entries.map(({ text, href }) => (
        <p key={href} className="text-sm text-ink-2 clauses">
          {text} <Link href={href} prefetch={false} className="font-bold text-act underline">{words.misadvice.title}</Link>
        </p>
      ))}
      <Entries name="contacts" ids={list.fields.map(({ rowId }) => rowId)} one={words.contacts.one} words={words} add={add} remove={list.remove}>
        {(place) => <Contact {...props} place={place} />}
      </Entries>
    </>
  )
}
