import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import { ownFieldsName, ownFieldsValue } from '@/lib/letters/draft-form'
import type { LetterField } from '@/lib/letters/letter-fields'
import { summaryTexts } from '@/lib/letters/summary/fields'
import { blank, isWhole } from '@/lib/letters/need-to-know'
import { formNamed, formOption, letterForms } from '@/lib/letters/typeset/letter-form'

type Options = Record<string, string | number | boolean | string[]>
/** A sentence that may be worded anew. `label` = where it stands in the letter. */
export type SentenceView = { place: string; label: string; text: string; edited?: string }
/** A person's wording of a sentence that is no longer in the letter. */
export type EarlierWording = { place: string; was: string; text: string }

const textOf = (options: Options, name: string) => (typeof options[name] === 'string' ? options[name] : '')

/** A field of a letter's own. `must` = it is not issued without it; `choices` with the words for them, the empty one first. */
export type OwnFieldView = {
  key: string; kind: LetterField['kind']; label: string; hint?: string; must: boolean; max?: number
  days?: { min: string; max: string }; choices?: { value: string; label: string }[]
}

const valueOf = (options: Options, { key, kind }: OwnFieldView): string => {
  const said = options[key]
  if (kind === 'lines') return Array.isArray(said) ? said.join('\n') : ''
  return typeof said === 'string' || typeof said === 'number' ? String(said) : ''
}

const sentAs = (kind: OwnFieldView['kind']) => (kind === 'lines' || kind === 'check' || kind === 'number' ? kind : 'text')

function OwnField({ field, options }: { field: OwnFieldView; options: Options }) {
  const t = useTranslations('letters.form')
  const { key, kind, label, max, days, choices = [] } = field
  const hint = [field.must ? t('must') : '', field.hint ?? ''].filter(Boolean).join(t('hintJoin')) || undefined
  const common = { name: key, label, hint, defaultValue: valueOf(options, field) }
  if (kind === 'check') return <Checkbox name={key} value="on" label={label} hint={hint} defaultChecked={options[key] === true} />
  if (kind === 'choice') return <SelectField {...common} options={choices} />
  if (kind === 'area' || kind === 'lines') return <TextArea {...common} rows={3} maxLength={max} />
  if (kind === 'number') return <TextField {...common} inputMode="numeric" maxLength={9} />
  return kind === 'day' ? <DateField {...common} {...days} /> : <TextField {...common} maxLength={max} />
}

/** The fields of a letter, the addressee first where it names one. `usual` = the addressee when the field is empty, null = it names none. */
export function OwnFields({ fields, options, usual }: { fields: OwnFieldView[]; options: Options; usual: string | null }) {
  const t = useTranslations('letters.form')
  const addressee = usual === null ? [] : [['addressee', 'text'] as const]
  const own = [...addressee, ...fields.map(({ key, kind }) => [key, sentAs(kind)] as const), [formOption, 'text'] as const]
  return (
    <>
      <input type="hidden" name={ownFieldsName} value={ownFieldsValue(own)} />
      {usual !== null && (
        <TextField name="addressee" label={t('addressee')} hint={addresseeHint(usual, t)} defaultValue={textOf(options, 'addressee')} maxLength={200} />
      )}
      {fields.map((field) => <OwnField key={field.key} field={field} options={options} />)}
      <PrintForm options={options} />
    </>
  )
}

/** In which form the letter is printed; the usual one is said by saying nothing. */
function PrintForm({ options }: { options: Options }) {
  const t = useTranslations('letters.form')
  const saidBy = (name: string) => (name === 'compact' ? '' : name)
  const forms = Object.keys(letterForms).map((name) => ({ value: saidBy(name), label: t(`forms.${name}`) }))
  return <SelectField name={formOption} label={t('form')} hint={t('formHint')} options={forms} defaultValue={saidBy(formNamed(options[formOption]))} />
}

/** Whom the letter names by itself, or that a person must write it: in full, or the place left open in a name. */
function addresseeHint(usual: string, t: (key: string, values?: Record<string, string>) => string): string {
  if (isWhole(usual)) return t('addresseeHint', { name: usual })
  return usual.replaceAll(blank, '').trim() === '' ? t('addresseeOpen') : t('addresseeNeeded')
}

const summaryFields = ownFieldsValue([['station', 'text'], ['procedure', 'text'], ['confidential', 'check'], ['background', 'text']])
const { station, background } = summaryTexts

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
      <input type="hidden" name={ownFieldsName} value={summaryFields} />
      <TextField name="station" label={t('station')} hint={t('stationHint')} defaultValue={textOf(options, 'station')} maxLength={station.max} />
      <SelectField name="procedure" label={t('procedure')} options={procedures} defaultValue={textOf(options, 'procedure')} />
      <Checkbox name="confidential" value="on" label={t('confidential')} defaultChecked={options.confidential === true} />
      <TextArea
        name="background" label={t('background')} hint={t('backgroundHint')} rows={3} defaultValue={textOf(options, 'background')} maxLength={background.max}
      />
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
