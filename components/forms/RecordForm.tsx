'use client'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { ActionBar } from '@/components/ui/ActionBar'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { FormToken } from '@/components/ui/FormToken'
import type { Instant } from '@/lib/calendar/local-date'
import { dangersIn } from '@/lib/cases/danger'
import { recordedBody } from '@/lib/evidence/recorded'
import { DangerSteps } from './DangerSteps'
import { RecordAnswer, type RecordState } from './RecordAnswer'
import { RecordFields } from './RecordFields'
import type { RecordCase, RecordWords, SaidOption } from './record-words'
import { hold, keepRecordDraft, recordDraft, sendHeld, type Held } from './use-outbox'

type Props = { file: RecordCase | undefined; said: SaidOption[]; words: RecordWords; now: Instant; token: string; refusal?: string }

const fieldsOf = (form: HTMLFormElement) => Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith('_'))) as Record<string, string>

/** Puts a draft back into the form where nothing has been typed yet; the time is the present one again. */
function fill(form: HTMLFormElement, draft: Record<string, string>): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const kept = draft[field.name]
    if (kept === undefined || /^at|^_/.test(field.name)) continue
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) field.checked = field.value === kept
    else if (field.value === field.defaultValue) field.value = kept
  }
}

/** Saves on this device first, then sends. Without scripts it is a plain form post to the same door. */
export function RecordForm({ file, said, words, now, token, refusal }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const saving = useRef(false)
  const [kept, setKept] = useState(true)
  const [danger, setDanger] = useState<string[]>([])
  const [timeError, setTimeError] = useState<string>()
  const [done, setDone] = useState<RecordState | null>(null)
  useEffect(() => {
    void recordDraft().then((draft) => { if (form.current) fill(form.current, draft) })
  }, [])
  const change = (event: FormEvent<HTMLFormElement>) => {
    const fields = fieldsOf(event.currentTarget)
    void keepRecordDraft(fields).then(setKept)
    setDanger([...(fields['said.threat'] ? ['threat'] : []), ...dangersIn(fields.words ?? '')])
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = recordedBody(fieldsOf(event.currentTarget), Date.now())
    setTimeError(body.at ? undefined : words.time)
    if (!body.at || saving.current) return
    saving.current = true
    const record: Held = { key: crypto.randomUUID(), caseId: file?.id ?? null, body: { ...body, recipient: body.recipient || 'complainant' } }
    const isHeld = await hold(record)
    void keepRecordDraft(null)
    navigator.vibrate?.(30)
    saving.current = false
    setDone({ body, isHeld, state: file ? 'sending' : 'noCase' })
    const told = (sent: Awaited<ReturnType<typeof sendHeld>>) =>
      setDone((shown) => shown && { ...shown, state: sent.ok ? 'sent' : 'held', why: sent.ok ? undefined : sent.refusal })
    if (file) void sendHeld(record, file.id).then(told)
  }
  const action = file ? `/api/cases/${file.id}/attempts` : undefined
  if (done) return <RecordAnswer done={done} file={file} words={words} onAgain={() => setDone(null)} />
  const mistakes = [...(timeError ? [{ name: 'atText', message: timeError }] : []), ...(refusal ? [{ name: 'atText', message: refusal }] : [])]
  return (
    <form ref={form} method="post" action={action} onSubmit={save} onInput={change} className="grid gap-6 pb-24 lg:pb-0">
      <FormToken token={token} />
      <ErrorSummary title={words.errors} mistakes={mistakes} />
      <DangerSteps words={words.danger} open={danger.length > 0} selfHarm={danger.includes('self-harm')} />
      <RecordFields file={file} said={said} words={words} now={now} timeError={timeError} />
      <ActionBar note={kept ? words.kept : words.notKept} noteIcon="cloud">
        <Button size="large" className="flex-1">
          {words.save}
        </Button>
      </ActionBar>
    </form>
  )
}
