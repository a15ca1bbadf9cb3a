import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/Field'

/** Paths of what a call leaves: its length goes as `seconds`. */
const paths = ['clerk', 'atTime', 'seconds']
type Errors = ReadonlyMap<string, string> | undefined

/** Whether something of a call did not fit. */
export const hasCallError = (errors: Errors): boolean => paths.some((path) => errors?.has(path))

/** What a call leaves beside its note: at what time, how long, who answered, which number they gave. */
export function CallFields({ errors }: { errors?: Errors }) {
  const t = useTranslations('call.fields')
  const optional = t('optional')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name="clerk" label={t('clerk')} optional={optional} maxLength={80} error={errors?.get('clerk')} />
      <TextField name="number.0" id="field-call-number" label={t('number')} optional={optional} maxLength={120} />
      <TextField name="atTime" type="time" label={t('at')} optional={optional} error={errors?.get('atTime')} />
      <TextField name="length" label={t('length')} hint={t('length-hint')} optional={optional} maxLength={9} inputMode="text"
        error={errors?.has('seconds') ? t('length-error') : undefined} />
    </div>
  )
}
