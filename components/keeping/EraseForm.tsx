import { Button, LinkButton } from '@/components/ui/Button'
import { RadioGroup } from '@/components/ui/Choice'
import { TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

export type EraseWords = {
  why: string; reasons: { value: string; label: string }[]; type: string; title: string; note: string; button: string; cancel: string
}
type Props = { action: string; back: string; token: string; words: EraseWords; errors: ReadonlyMap<string, string> }

/** What is to be written once more, above the field: a phone's keyboard covers what stands below one. */
export const CaseTitle = ({ title }: { title: string }) => <q className="inline-block text-base text-ink-2 wrap-anywhere">{title}</q>

/** The last step before a case goes: why, its name once more, and one button. A plain form. */
export function EraseForm({ action, back, token, words, errors }: Props) {
  return (
    <form method="post" action={action} className="grid gap-5">
      <FormToken token={token} />
      <RadioGroup name="why" label={words.why} look="rows" options={words.reasons} error={errors.get('why')} required />
      <TextField name="title" label={words.type} hint={<CaseTitle title={words.title} />} error={errors.get('title')} required className="max-w-120" />
      <p className="text-ink-2 clauses">{words.note}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="danger">{words.button}</Button>
        <LinkButton look="secondary" href={back}>{words.cancel}</LinkButton>
      </div>
    </form>
  )
}
