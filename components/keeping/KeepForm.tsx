import { Button } from '@/components/ui/Button'
import { DateField } from '@/components/ui/DateField'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

export type KeepWords = { field: string; because: string; reasons: { value: string; label: string }[]; button: string }
type Props = { action: string; token: string; words: KeepWords; errors: ReadonlyMap<string, string>; value?: string; reason?: string; min: string }

/** Until which day a case is kept, and why. A plain form. `value`, `min`: civil days. */
export function KeepForm({ action, token, words, errors, value, reason, min }: Props) {
  return (
    <form method="post" action={action} className="flex flex-wrap items-end gap-4">
      <FormToken token={token} />
      <DateField name="until" label={words.field} defaultValue={value} min={min} error={errors.get('until')} required />
      <SelectField name="because" label={words.because} defaultValue={reason} options={words.reasons} />
      <Button look="secondary">{words.button}</Button>
    </form>
  )
}
