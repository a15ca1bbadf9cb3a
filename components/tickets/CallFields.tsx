import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/Field'

/** What a call leaves beside its note: at what time, how long, who answered, which number they gave. */
export function CallFields() {
  const t = useTranslations('call.fields')
  const optional = t('optional')
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField name="clerk" label={t('clerk')} optional={optional} maxLength={80} />
      <TextField name="number.0" id="field-call-number" label={t('number')} optional={optional} maxLength={120} />
      <TextField name="atTime" type="time" label={t('at')} optional={optional} />
      <TextField name="length" label={t('length')} hint={t('length-hint')} optional={optional} maxLength={9} inputMode="text" />
    </div>
  )
}
