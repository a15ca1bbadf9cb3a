import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { SelectField } from '@/components/ui/Field'
import { masked } from '@/components/ui/masked'
import { likelyColumns } from '@/lib/evidence/imports/bill-columns'
import { tableContents, type ColumnMapping } from '@/lib/evidence/imports/column-mapping'

/** A table's columns by heading and example, and what was said of them so far. */
export type ColumnChooserView = { headings: string[]; examples: string[]; mapping: ColumnMapping | null }

const exampleLength = 24
const looksLikeNumber = (text: string) => /^[+\d][\d\s()-]{6,}$/.test(text) && !/[:/.]/.test(text) && !/^\d{4}-\d/.test(text)
const shown = (text: string) => (looksLikeNumber(text) ? masked(text) : text).slice(0, exampleLength)

/**
 * Which column of a table holds what. A plain form that asks for the page again with the answers in its address: numbers of columns, nothing of the case.
 * Nothing is read in before a person has seen the rows.
 */
export function ColumnChooser({ action, view: { headings, examples, mapping } }: { action: string; view: ColumnChooserView }) {
  const t = useTranslations('evidence.columns')
  const columns = examples.map((example, at) => ({
    value: String(at + 1), label: [headings[at] || t('column', { number: at + 1 }), example && t('example', { text: shown(example) })].join(' '),
  }))
  const none = { value: '', label: t('none') }
  const choose = { value: '', label: t('choose') }
  const ways = [{ value: 'incoming', label: t('allIncoming') }, { value: 'outgoing', label: t('allOutgoing') }]
  const likely: Partial<ColumnMapping> = mapping ?? likelyColumns(headings)
  const said = (key: Exclude<keyof ColumnMapping, 'rows'>) => String(likely[key] ?? '')
  return (
    <form method="get" action={action} className="grid gap-4">
      <Card className="grid gap-4 lg:grid-cols-2">
        <SelectField name="rows" required label={t('rows')} defaultValue={mapping?.rows ?? ''}
          options={[{ value: '', label: t('chooseKind') }, ...tableContents.map((value) => ({ value, label: t(`contents.${value}`) }))]} />
        <SelectField name="number" required label={t('number')} defaultValue={said('number')} options={[choose, ...columns]} />
        <SelectField name="time" required label={t('time')} defaultValue={said('time')} options={[choose, ...columns]} />
        <SelectField name="date" label={t('date')} hint={t('dateHint')} defaultValue={said('date')} options={[none, ...columns]} />
        <SelectField name="mode" required label={t('mode')} defaultValue={said('mode')} options={[choose, ...columns, ...ways]} />
        <SelectField name="duration" label={t('duration')} hint={t('durationHint')} defaultValue={said('duration')} options={[none, ...columns]} />
        <SelectField name="text" label={t('text')} hint={t('textHint')} defaultValue={said('text')} options={[none, ...columns]} />
      </Card>
      <p><Button look={mapping ? 'secondary' : 'primary'} size="large">{t('look')}</Button></p>
    </form>
  )
}

/** The columns a person named, to be sent along with what they say of the file. */
export function MappingFields({ mapping }: { mapping: ColumnMapping }) {
  return Object.entries(mapping).map(([key, value]) => <input key={key} type="hidden" name={`mapping.${key}`} value={value} />)
}
