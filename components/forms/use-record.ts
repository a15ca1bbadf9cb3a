'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, type FormEvent, type RefObject } from 'react'
import type { Mistake } from '@/components/ui/ErrorSummary'
import type { Instant } from '@/lib/calendar/local-date'
import { dangersIn } from '@/lib/cases/danger'
import { contentCharactersMax, recordedBody, recordedFields, recordedMistakes } from '@/lib/evidence/recorded'
import { fieldsOf, fill, unfold } from './record-form-fields'
import { RecordSender, type RecordState, type Told } from './record-sender'
import type { RecordWords, SaidOption } from './record-words'
import { changeHeld, heldRecord, hold, keepRecordDraft, recordDraft, sendHeld } from './use-outbox'
import type { SendRefusal } from './use-send'

/** `refused` = a refusal that belongs to no field. */
type Wrong = { mistakes: Mistake[]; refused?: string }
/** What the form begins with; another `times` makes it anew. */
type Start = { now: Instant; times: number; fields?: Record<string, string> }

const page = '/record'
const fieldBehind: Record<string, string | undefined> = { at: 'atText', number: 'number', content: 'words', recipient: 'recipient' }

/** The server's refusal at the fields it is about; what is about none stands above them. */
function wrongIn(fields: SendRefusal['fields'], title?: string): Wrong {
  const mistakes = fields.flatMap(({ path, message }) => (fieldBehind[path] ? [{ name: fieldBehind[path], message }] : []))
  return mistakes.length ? { mistakes } : { mistakes, refused: title }
}

/** The address names the refused record in the form, so that it is found after a reload too. Does nothing once the person is elsewhere. */
function nameRevised(key: string | undefined): void {
  const query = new URLSearchParams(window.location.search)
  if (window.location.pathname !== page || (query.get('revise') ?? undefined) === key) return
  if (key) query.set('revise', key)
  else query.delete('revise')
  window.history.replaceState(null, '', `${page}?${query}`)
}

/** The form's own beginning, refusals and danger, as far as they are on the screen. */
function useRecordScreen(form: RefObject<HTMLFormElement | null>, now: Instant, refusal: string | undefined) {
  const [aheadMs] = useState(() => now - Date.now())
  const [start, setStart] = useState<Start>({ now, times: 0 })
  const [wrong, setWrong] = useState<Wrong>({ mistakes: [], refused: refusal })
  const [typed, setTyped] = useState<{ danger: string[]; isFull: boolean }>({ danger: [], isFull: false })
  useEffect(() => {
    if (form.current && start.fields) fill(form.current, start.fields)
  }, [form, start])
  useEffect(() => {
    if (form.current && wrong.mistakes.some(({ name }) => name === 'words')) unfold(form.current)
  }, [form, wrong])
  const look = (fields: Record<string, string>) => {
    const words = fields.words ?? ''
    setTyped({ danger: [...(fields['said.threat'] ? ['threat'] : []), ...dangersIn(words)], isFull: words.length >= contentCharactersMax })
  }
  const begin = (fields?: Record<string, string>) => {
    setStart(({ times }) => ({ now: Date.now() + aheadMs, times: times + 1, fields }))
    look(fields ?? {})
  }
  return { start, begin, wrong, setWrong, look, ...typed }
}

/** 记一次. While a record is sent its form is only hidden: when the server will not take it, everything typed is there again. */
export function useRecord({ caseId, said, words, now, refusal }: { caseId: string | null; said: SaidOption[]; words: RecordWords; now: Instant;
  refusal?: string }) {
  const form = useRef<HTMLFormElement>(null)
  const asked = useSearchParams().get('revise')
  const [kept, setKept] = useState(true)
  const [done, setDone] = useState<RecordState | null>(null)
  const { begin, setWrong, look, ...screen } = useRecordScreen(form, now, refusal)
  const tell = (told: Told) => {
    setDone(told.done)
    nameRevised(told.revising)
    if (told.isUnsent) setWrong({ mistakes: [], refused: words.unsent })
    if (told.refusal) setWrong(wrongIn(told.refusal.fields, told.refusal.title ?? words.errors))
  }
  const [sender] = useState(() => new RecordSender({ hold, change: changeHeld, keepDraft: keepRecordDraft, send: sendHeld, tell }))
  const open = useEffectEvent(async (key: string | null) => {
    const held = key ? await heldRecord(key) : undefined
    if (!held) return form.current && fill(form.current, await recordDraft())
    sender.revise(held.key)
    setDone(null)
    setWrong(wrongIn(held.misfits ?? [], held.refused))
    begin(recordedFields(held.body, said))
  })
  const isOpened = useRef(false)
  useEffect(() => {
    if (asked ? asked !== sender.revising : !isOpened.current) void open(asked)
    isOpened.current = true
  }, [asked, sender])
  const change = (event: FormEvent<HTMLFormElement>) => {
    const fields = fieldsOf(event.currentTarget)
    void sender.typed(fields, recordedBody(fields, Date.now())).then(setKept)
    look(fields)
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = recordedBody(fieldsOf(event.currentTarget), Date.now())
    const mistakes = recordedMistakes(body).map(({ name, wrong }) => ({ name, message: words[wrong] }))
    setWrong({ mistakes })
    if (mistakes.length) return
    navigator.vibrate?.(30)
    void sender.save(body, caseId)
  }
  const again = () => {
    sender.again()
    setDone(null)
    begin()
  }
  return { form, kept, done, change, save, again, ...screen }
}
