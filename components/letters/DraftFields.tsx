import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/Choice'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'

type Options = Record<string, string | number | boolean | string[]>
/** A sentence that may be worded anew. `label` = where it stands in the letter. */
export type SentenceView = { place: string; label: string; text: string; edited?: string }

const textOf = (options: Options, name: string) => (typeof options[name] === 'string' ? options[name] : '')

/** Fields of a complaint: to whom, which contract, the background, further requests. `addressee` = as the letter names it now. */
export function ComplaintFields({ options, addressee }: { options: Options; addressee: string }) {
  const t = useTranslations('letters.form')
  const requests = Array.isArray(options.requests) ? options.requests.join('\n') : ''
  return (
    <>
      <TextField name="addressee" label={t('addressee')} hint={t('addresseeHint')} defaultValue={textOf(options, 'addressee') || addressee} maxLength={200} />
      <TextField name="contract" label={t('contract')} defaultValue={textOf(options, 'contract')} maxLength={100} />
      <TextArea name="background" label={t('background')} hint={t('backgroundHint')} rows={3} defaultValue={textOf(options, 'background')} maxLength={2000} />
      <TextArea name="requests" label={t('requests')} hint={t('requestsHint')} rows={3} defaultValue={requests} maxLength={2000} />
    </>
  )
}

/** Fields of the one-page summary: which station, under which procedure, whether the reporter's data are to be kept confidential, the background. */
export function SummaryFields({ options }: { options: Options }) {
  const t = useTranslations('letters.form')
  const procedures = [
    { value: '', label: t('procedures.none') },
    { value: 'administrative', label: t('procedures.administrative') },
    { value: 'criminal', label: t('procedures.criminal') },
  ]
  return (
    <>
      <TextField name="station" label={t('station')} hint={t('stationHint')} defaultValue={textOf(options, 'station')} maxLength={60} />
      <SelectField name="procedure" label={t('procedure')} options={procedures} defaultValue={textOf(options, 'procedure')} />
      <input type="hidden" name="confidential.asked" value="1" />
      <Checkbox name="confidential" value="on" label={t('confidential')} defaultChecked={options.confidential === true} />
      <TextArea name="background" label={t('background')} hint={t('backgroundHint')} rows={3} defaultValue={textOf(options, 'background')} maxLength={2000} />
    </>
  )
}

/** One box for every sentence, folded away: most people never need it. */
export function SentenceFields({ sentences }: { sentences: SentenceView[] }) {
  const t = useTranslations('letters.form')
  const isEdited = sentences.some(({ edited }) => edited !== undefined)
  return (
    <details open={isEdited} className="group/wording rounded-control border border-line">
      <summary className="flex min-h-target items-center gap-2 px-4 font-bold text-act">
        <Icon name="arrowRight" className="size-4 transition-transform group-open/wording:rotate-90" />
        {t('wording')}
      </summary>
      <div className="grid gap-5 px-4 pb-4">
        <p className="text-sm text-ink-2 clauses">{t('wordingHint')}</p>
        {sentences.map(({ place, label, text, edited }) => (
          <div key={place} className="grid gap-2">
            <p lang="zh-CN" className="text-sm text-ink-2">
              {t('original', { text })}
            </p>
            <TextArea name={`edit.${place}`} label={t('own')} hint={label} rows={2} defaultValue={edited ?? ''} maxLength={8000} lang="zh-CN" />
          </div>
        ))}
      </div>
    </details>
  )
}
