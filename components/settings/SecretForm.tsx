'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { sendJson, type SendRefusal } from '@/components/forms/use-send'
import { Button } from '@/components/ui/Button'
import { FieldError, TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

export type SecretWords = { button: string; secret: string; shownOnce: string; refused: string; code?: string; codeOnce?: string }
/**
 * `name` tells the fields of several such forms apart; `page` = the path a link is made of; without it the answer
 * says its own path, or the secret itself is shown. An answer may have a `code` beside it. `isMain` = it is what its screen is for.
 */
type Props = { name: string; action: string; token: string; page?: string; isMain?: boolean; words: SecretWords; children: ReactNode }

const reason = ({ title, fields }: SendRefusal, other: string) => fields[0]?.message ?? title ?? other

function fieldsOf(form: HTMLFormElement): Record<string, FormDataEntryValue> {
  const { _token, ...fields } = Object.fromEntries(new FormData(form))
  return fields
}

const shown = ({ path, token = '' }: { path?: string; token?: string }, page: string | undefined) =>
  (path ? `${window.location.origin}${path}` : page ? `${window.location.origin}${page}#${token}` : token)

/** Makes something secret and shows it once. Without script the form is answered by the door's own text, which holds the secret too. */
export function SecretForm({ name, action, token, page, isMain, words, children }: Props) {
  const router = useRouter()
  const isSending = useRef(false)
  const [busy, setBusy] = useState(false)
  const [secret, setSecret] = useState('')
  const [code, setCode] = useState('')
  const [refused, setRefused] = useState('')
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The second press of a double click comes before the button is busy: it would make a second secret that nobody ever sees.
    if (isSending.current) return
    isSending.current = true
    const form = event.currentTarget
    setBusy(true)
    const sent = await sendJson('POST', action, { body: fieldsOf(form) })
    isSending.current = false
    setBusy(false)
    setRefused(sent.ok ? '' : reason(sent.refusal, words.refused))
    if (!sent.ok) return
    setSecret(shown(sent.answer, page))
    setCode(sent.answer.code ?? '')
    form.reset()
    router.refresh()
  }
  return (
    <div className="grid gap-4">
      <form method="post" action={action} onSubmit={send} className="grid gap-4">
        <FormToken token={token} />
        {children}
        <FieldError id={name}>{refused}</FieldError>
        <Button look={isMain ? 'primary' : 'secondary'} busy={busy} className="justify-self-start">{words.button}</Button>
      </form>
      <div role="status">
        {secret && (
          <TextField key={secret} name={`${name}-secret`} label={words.secret} hint={words.shownOnce} readOnly defaultValue={secret}
            onFocus={(event) => event.currentTarget.select()} className="rounded-card bg-act-soft p-4" />
        )}
        {code && (
          <TextField key={code} name={`${name}-code`} label={words.code} hint={words.codeOnce} readOnly defaultValue={code}
            onFocus={(event) => event.currentTarget.select()} className="mt-2 rounded-card bg-act-soft p-4" />
        )}
      </div>
    </div>
  )
}
