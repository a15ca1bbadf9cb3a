import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/Field'
import { substituteMax, substituteOption, type Substitute } from '@/lib/letters/substitutes'

/** What is printed for a character that no print face has: nothing is, before somebody says what. */
export function SubstituteFields({ substitutes }: { substitutes: Substitute[] }) {
  const t = useTranslations('letters.form')
  return (
    <fieldset className="grid gap-4 rounded-card border border-edge p-4">
      <legend className="px-1 font-bold">{t('signs')}</legend>
      <p className="text-sm text-ink-2 clauses">{t('signsHint')}</p>
      {substitutes.map(({ code, sign, said }) => (
        <TextField key={code} name={substituteOption(code)} label={t('sign', { sign, code })} hint={t('signHint')} defaultValue={said}
          maxLength={substituteMax} />
      ))}
    </fieldset>
  )
}
