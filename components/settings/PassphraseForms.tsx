import { Section } from '@/components/settings/Section'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

const fresh = { type: 'password', autoComplete: 'new-password', minLength: 12, maxLength: 200, required: true, className: 'max-w-120' } as const
const known = { type: 'password', autoComplete: 'current-password', required: true, className: 'max-w-120' } as const

type Errors = ReadonlyMap<string, string>
export type PassphraseWords = { title: string; note?: string; current: string; passphrase: string; hint: string; again: string; button: string }
type Props = { words: PassphraseWords; token: string; errors: Errors; isSet: boolean }

/** A new passphrase, written twice; the one before where there is one. */
export function PassphraseForm({ words, token, errors, isSet }: Props) {
  return (
    <Section title={words.title} note={words.note}>
      <form method="post" action="/api/vault/passphrase" className="grid gap-4">
        <FormToken token={token} />
        {isSet && <TextField name="current" id="field-change-current" label={words.current} error={errors.get('current')} {...known} />}
        <TextField name="passphrase" label={words.passphrase} hint={words.hint} error={errors.get('passphrase')} {...fresh} />
        <TextField name="again" label={words.again} error={errors.get('again')} {...fresh} />
        <Button className="justify-self-start">{words.button}</Button>
      </form>
    </Section>
  )
}

export type ProofWords = { title: string; explain: string; current: string; button: string }

/** One deed that the passphrase is asked for. `name` tells the fields of several such forms apart. */
export function ProofForm({ name, action, token, words }: { name: string; action: string; token: string; words: ProofWords }) {
  return (
    <Section title={words.title}>
      <p className="text-sm text-ink-2 clauses">{words.explain}</p>
      <form method="post" action={action} className="grid gap-4">
        <FormToken token={token} />
        <TextField name="current" id={`field-${name}-current`} label={words.current} {...known} />
        <Button look="secondary" className="justify-self-start">{words.button}</Button>
      </form>
    </Section>
  )
}
