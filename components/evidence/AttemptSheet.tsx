'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent } from 'react'
import type { StrengthView } from './strength-view'
import { KeptNotice } from '@/components/forms/KeptNotice'
import type { KeptWords } from '@/components/forms/kept-words'
import { useKeptForm } from '@/components/forms/use-kept-form'
import { useSend } from '@/components/forms/use-sending'
import { RadioGroup } from '@/components/ui/Choice'
import { Sheet } from '@/components/ui/Dialog'
import { SelectField, TextArea } from '@/components/ui/Field'
import { MaskedNumber, type MaskWords } from '@/components/ui/MaskedNumber'
import { ScriptButton } from '@/components/ui/ScriptButton'

export type AttemptSheetWords = {
  close: string
  content: string
  contentHint: string
  textOfFile: string
  purpose: string
  collection: string
  other: string
  unsaid: string
  answered: string
  yes: string
  no: string
  unknown: string
  recipient: string
  save: string
  refused: string
  mask: MaskWords
  maskNote: string
  kept: KeptWords
  strength: { title: string; missing: string; nothing: string; note: string }
}
/** `masked` = the number as it may be shown, none when it was hidden; `isWhole` = there is nothing behind the mask. */
export type EditedAttempt = {
  id: string
  title: string
  content: string
  /** the words are those of a file: they are shown, not worded anew */
  isOfFile: boolean
  purpose?: 'collection' | 'other'
  answered: boolean | null
  recipient: string
  isCall: boolean
  masked?: string
  isWhole: boolean
  strength: StrengthView
}
type Props = { attempt: EditedAttempt; people: { value: string; label: string }[]; words: AttemptSheetWords; back: string }

const answers: Record<string, boolean | null> = { yes: true, no: false, unknown: null }
const answerOf = (answered: boolean | null) => (answered === null ? 'unknown' : answered ? 'yes' : 'no')

/** Only what was changed is sent, so that what a file says stays its own. */
function changes(form: FormData, { content, isOfFile, answered, recipient, purpose, isCall }: EditedAttempt) {
  const said = {
    content: String(form.get('content') ?? '').trim(),
    purpose: String(form.get('purpose') ?? ''),
    recipient: String(form.get('recipient') ?? ''),
  }
  const heard = answers[String(form.get('answered') ?? 'unknown')] ?? null
  return {
    ...(!isOfFile && said.content !== content && { content: said.content || null }),
    ...(said.purpose && said.purpose !== purpose && { purpose: said.purpose }),
    ...(isCall && heard !== answered && { answered: heard }),
    ...(said.recipient && said.recipient !== recipient && { recipient: said.recipient }),
  }
}

function Line({ attempt: { id, masked = '', isWhole }, words }: { attempt: EditedAttempt; words: AttemptSheetWords }) {
  return (
    <div className="grid gap-0.5">
      <MaskedNumber masked={masked} revealPath={isWhole ? undefined : `/api/attempts/${id}/number`} words={words.mask} />
      {!isWhole && <p className="text-sm text-ink-3">{words.maskNote}</p>}
    </div>
  )
}

/** How much the attempt weighs, why, and the ways to what would help. */
function Weight({ strength: { word, reason, missing }, words }: { strength: StrengthView; words: AttemptSheetWords['strength'] }) {
  return (
    <section className="grid gap-1 rounded-card bg-sunken p-4" aria-label={words.title}>
      <p className="clauses"><span className="font-bold">{word}</span><span className="ml-3">{reason}</span></p>
      {missing.length === 0 ? <p className="text-sm text-ink-2">{words.nothing}</p> : <p className="text-sm text-ink-2">{words.missing}</p>}
      {missing.length > 0 && (
        <ul className="grid">
          {missing.map(({ text, href }) => (
            <li key={text}><a href={href} className="inline-flex min-h-target items-center font-bold text-act hover:underline">{text}</a></li>
          ))}
        </ul>
      )}
      <p className="text-sm text-ink-3">{words.note}</p>
    </section>
  )
}

type FieldsProps = Pick<Props, 'attempt' | 'people' | 'words'>

function Fields({ attempt, people, words }: FieldsProps) {
  const purposes = [
    { value: 'collection', label: words.collection },
    { value: 'other', label: words.other },
  ]
  const heard = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: 'unknown', label: words.unknown },
  ]
  return (
    <>
      {attempt.isOfFile ? (
        <div className="grid gap-1">
          <p className="font-bold">{words.textOfFile}</p>
          <p className="whitespace-pre-line break-words" lang="zh-CN">{attempt.content}</p>
        </div>
      ) : <TextArea name="content" label={words.content} hint={words.contentHint} defaultValue={attempt.content} lang="zh-CN" maxLength={20_000} />}
      <RadioGroup
        name="purpose"
        label={words.purpose}
        hint={attempt.purpose ? undefined : words.unsaid}
        options={purposes}
        chosen={attempt.purpose ? [attempt.purpose] : []}
      />
      {attempt.isCall && <RadioGroup name="answered" label={words.answered} options={heard} chosen={[answerOf(attempt.answered)]} />}
      <SelectField name="recipient" label={words.recipient} options={people} defaultValue={attempt.recipient} />
    </>
  )
}

const baseOf = ({ content, purpose, answered, recipient }: EditedAttempt) => JSON.stringify([content, purpose, answered, recipient])

/** What a person knows about one attempt: what was said, what for, who was reached. Findings follow. Closing it keeps what was typed. */
export function AttemptSheet({ attempt, people, words, back }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { send, busy, refusal } = useSend()
  const { state, keeper } = useKeptForm(form, { name: `/api/attempts/${attempt.id}`, base: baseOf(attempt) })
  const [open, setOpen] = useState(true)
  const close = () => {
    setOpen(false)
    router.replace(back, { scroll: false })
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = changes(new FormData(event.currentTarget), attempt)
    const done = Object.keys(body).length === 0 || (await send('PATCH', `/api/attempts/${attempt.id}`, body))
    if (!done) return
    await keeper.current?.done()
    close()
    router.refresh()
  }
  const on = { drop: () => keeper.current?.drop(), take: () => keeper.current?.take(), forget: () => keeper.current?.forget() }
  return (
    <Sheet open={open} onClose={close} title={attempt.title} closeLabel={words.close}>
      {attempt.masked && <Line attempt={attempt} words={words} />}
      <Weight strength={attempt.strength} words={words.strength} />
      <form method="post" ref={form} onSubmit={save} onInput={() => keeper.current?.typed()} className="grid gap-5">
        <KeptNotice state={state} words={words.kept} on={on} />
        <Fields attempt={attempt} people={people} words={words} />
        {refusal && (
          <p role="alert" className="text-sm text-over">
            {refusal.title ?? words.refused}
          </p>
        )}
        <ScriptButton busy={busy} size="large">{words.save}</ScriptButton>
      </form>
    </Sheet>
  )
}
