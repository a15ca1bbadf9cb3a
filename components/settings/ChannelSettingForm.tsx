'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent, type ReactNode } from 'react'
import { sendJson, type SendRefusal } from '@/components/forms/use-send'
import { Banner } from '@/components/ui/Banner'
import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { SelectField, TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { earliestDay } from '@/lib/calendar/local-date'
import { fieldOfPath, settingBody } from '@/lib/channels/settings-form'

/** One field as it stands: `name` is its path in the body. */
export type SettingField = { name: string; label: string; hint?: string; value: string; unit?: string; max?: number }
export type SettingWords = {
  fields: string; attachments: string; hours: string; days: string; daysOptions: { value: string; label: string }[]; seenOn: string; save: string
  mistakes: string; failed: string; optional: string; stale: { title: string; note: string; look: string }
}
/** `version` = of the setting the fields were read from. */
type Props = {
  channel: string; version: string; token: string; today: string; words: SettingWords
  characters: SettingField[]; attachments: SettingField[]; days: string; times: SettingField[]; seenOn: string
}
type Mistakes = Record<string, string>
type State = { busy: boolean; mistakes: Mistakes; refused: string; isStale: boolean }
const calm: State = { busy: false, mistakes: {}, refused: '', isStale: false }

const mistakesOf = ({ fields }: SendRefusal): Mistakes => Object.fromEntries(fields.map(({ path, message }) => [fieldOfPath(path), message]))

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-bold">{title}</legend>
      {children}
    </fieldset>
  )
}

function Fields({ fields, mistakes, optional }: { fields: SettingField[]; mistakes: Mistakes; optional: string }) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {fields.map(({ name, label, hint, value, unit, max = 12 }) => (
        <TextField key={name} name={name} label={label} hint={hint} optional={optional} defaultValue={value} after={unit} error={mistakes[name]}
          inputMode={unit ? 'decimal' : undefined} maxLength={max} className={max > 12 ? 'md:col-span-2' : undefined} />
      ))}
    </div>
  )
}

function refusedState(refusal: SendRefusal, failed: string): State {
  const [mistakes, isStale] = [mistakesOf(refusal), refusal.code === 'conflict']
  const refused = isStale || Object.keys(mistakes).length > 0 ? '' : refusal.title ?? failed
  return { busy: false, mistakes, refused, isStale }
}

/** Somebody saved other limits meanwhile. */
function Stale({ words, onLook }: { words: SettingWords['stale']; onLook: () => void }) {
  const look = <Button type="button" look="secondary" onClick={onLook}>{words.look}</Button>
  return <div role="alert"><Banner tone="plain" icon="alert" title={words.title} action={look}>{words.note}</Banner></div>
}

/** Sends the form to its door; the sentences of the mistakes by field, and the one where the door gave no field. */
function useSetting(channel: string, failed: string) {
  const router = useRouter()
  const [state, setState] = useState(calm)
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state.busy) return
    const { _token, ...typed } = Object.fromEntries(new FormData(event.currentTarget))
    setState({ ...calm, busy: true })
    const sent = await sendJson('PATCH', `/api/channels/${channel}/settings`, { body: settingBody(typed) })
    if (sent.ok) {
      router.push(`/channels/${channel}/limits?saved=1`)
      router.refresh()
    }
    setState(sent.ok ? calm : refusedState(sent.refusal, failed))
  }
  return { ...state, send, look: router.refresh }
}

/** What the office read on a body's own pages. An empty field says that it is not known. Without script the same form posts to the same door. */
export function ChannelSettingForm({ channel, version, token, today, words, characters, attachments, days, times, seenOn }: Props) {
  const { busy, mistakes, refused, isStale, send, look } = useSetting(channel, words.failed)
  const shared = { mistakes, optional: words.optional }
  return (
    <form method="post" action={`/api/channels/${channel}/settings`} onSubmit={send} className="grid gap-8">
      <FormToken token={token} />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary title={words.mistakes} mistakes={Object.entries(mistakes).map(([name, message]) => ({ name, message }))} />
      {refused && <div role="alert"><Banner tone="plain" icon="alert" title={refused} /></div>}
      {isStale && <Stale words={words.stale} onLook={look} />}
      {characters.length > 0 && <Group title={words.fields}><Fields fields={characters} {...shared} /></Group>}
      <Group title={words.attachments}><Fields fields={attachments} {...shared} /></Group>
      <Group title={words.hours}>
        <SelectField name="hours.days" label={words.days} options={words.daysOptions} defaultValue={days} error={mistakes['hours.days']} className="max-w-80" />
        <Fields fields={times} {...shared} />
      </Group>
      <DateField
        name="seenOn" label={words.seenOn} defaultValue={seenOn} min={earliestDay} max={today} error={mistakes.seenOn} className="max-w-80"
      />
      <Button icon="tick" busy={busy} className="justify-self-start">{words.save}</Button>
    </form>
  )
}
