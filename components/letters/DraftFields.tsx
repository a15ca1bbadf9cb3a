import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import { blank, isWhole } from '@/lib/letters/need-to-know'

type Options = Record<string, string | number | boolean | string[]>
/** A sentence that may be worded anew. `label` = where it stands in the letter. */
export type SentenceView = { place: string; label: string; text: string; edited?: string }
/** A person's wording of a sentence that is no longer in the letter. */
export type EarlierWording = { place: string; was: string; text: string }

const textOf = (options: Options, name: string) => (typeof options[name] === 'string' ? options[name] : '')

/**
 * Fields of a complaint: to whom, which contract, the background, further requests. `usual` = the addressee the letter names when the field is empty; one that
 * is missing or has a place to fill in must be written.
 */
export function ComplaintFields({ options, usual }: { options: Options; usual: string }) {
  const t = useTranslations('letters.form')
  const requests = Array.isArray(options.requests) ? options.requests.join('\n') : ''
  return (
    <>
      <TextField name="addressee" label={t('addressee')} hint={addresseeHint(usual, t)} defaultValue={textOf(options, 'addressee')}
        maxLength={200} />
      <TextField name="contract" label={t('contract')} defaultValue={textOf(options, 'contract')} maxLength={100} />
      <TextArea name="background" label={t('background')} hint={t('backgroundHint')} rows={3} defaultValue={textOf(options, 'background')} maxLength={2000} />
      <TextArea name="requests" label={t('requests')} hint={t('requestsHint')} rows={3} defaultValue={requests} maxLength={2000} />
    </>
  )
}

/** Whom the letter names by itself, or that a person must write it: in full, or the place left open in a name. */
function addresseeHint(usual: string, t: (key: string, values?: Record<string, string>) => string): string {
  if (isWhole(usual)) return t('addresseeHint', { name: usual })
  return usual.replaceAll(blank, '').trim() === '' ? t('addresseeOpen') : t('addresseeNeeded')
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

/** Sentences with a key that goes with their words: what is typed in a box stays with its sentence when the letter around it changes. */
function keyed(sentences: SentenceView[]): (SentenceView & { key: string })[] {
  const seen = new Map<string, number>()
  return sentences.map((sentence) => {
    const number = (seen.get(sentence.text) ?? 0) + 1
    seen.set(sentence.text, number)
    return { ...sentence, key: `${number} ${sentence.text}` }
  })
}

/** One box for every sentence, folded away: most people never need it. Beside each stands which sentence it was. */
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
        {keyed(sentences).map(({ key, place, label, text, edited }) => (
          <div key={key} className="grid gap-2">
            <p lang="zh-CN" className="text-sm text-ink-2">
              {t('original', { text })}
            </p>
            <input type="hidden" name={`was.${place}`} value={text} />
            <TextArea name={`edit.${place}`} label={t('own')} hint={label} rows={2} defaultValue={edited ?? ''} maxLength={8000} lang="zh-CN" />
          </div>
        ))}
      </div>
    </details>
  )
}

/** Wordings whose sentence is gone: they stay here, not in the letter, until the person drops them. */
export function EarlierWordings({ wordings }: { wordings: EarlierWording[] }) {
  const t = useTranslations('letters.form')
  return (
    <section className="grid gap-4 rounded-card border border-edge p-4">
      <div className="grid gap-1">
        <h4 className="font-bold">{t('earlier')}</h4>
        <p className="text-sm text-ink-2 clauses">{t('earlierText')}</p>
      </div>
      {wordings.map(({ place, was, text }) => (
        <div key={place} className="grid justify-items-start gap-2">
          <p lang="zh-CN" className="text-sm text-ink-2 wrap-anywhere">
            {t('earlierOriginal', { text: was })}
          </p>
          <p lang="zh-CN" className="wrap-anywhere whitespace-pre-line">
            {text}
          </p>
          <input type="hidden" name={`was.${place}`} value={was} />
          <Button look="secondary" name={`edit.${place}`} value="">
            {t('drop')}
          </Button>
        </div>
      ))}
    </section>
  )
}
