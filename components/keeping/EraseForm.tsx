import { Button, LinkButton } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choice'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

export type EraseWords = {
  why: string; reasons: { value: string; label: string }[]; type: string; title: string; note: string; button: string; cancel: string
}
type Props = { action: string; back: string; token: string; words: EraseWords; errors: ReadonlyMap<string, string> }

/** The last step before a case goes: why, its name once more, and one button. A plain form. */
export function EraseForm({ action, back, token, words, errors }: Props) {
  return (
    <form method="post" action={action} className="grid gap-5">
      <FormToken token={token} />
      <RadioGroup name="why" label={words.why} look="rows" options={words.reasons} error={errors.get('why')} required />
      <div className="grid gap-2">
        <TextField name="title" label={words.type} error={errors.get('title')} required className="max-w-120" aria-describedby="case-title" />
        <p id="case-title" className="text-ink-2 clauses"><q>{words.title}</q></p>
      </div>
      <p className="text-ink-2 clauses">{words.note}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="danger">{words.button}</Button>
        <LinkButton look="secondary" href={back}>{words.cancel}</LinkButton>
      </div>
    </form>
  )
}
