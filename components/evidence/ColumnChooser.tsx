import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Card, GroupHead } from '@/components/ui/Card'
import { SelectField } from '@/components/ui/Field'
import { masked } from '@/components/ui/masked'
import { likelyColumns } from '@/lib/evidence/imports/bill-columns'
import { tableContents, type ColumnMapping } from '@/lib/evidence/imports/column-mapping'

/** A table's columns by heading and example, its first rows, and what was said of them so far. */
export type ColumnChooserView = { headings: string[]; examples: string[]; rows: string[][]; mapping: ColumnMapping | null }

/** Of a cell in the list of columns, and in a choice, which a phone shows on one line. */
const [cellLength, choiceLength] = [24, 13]
const isTime = (text: string) => /^\d{4}-\d/.test(text) || /^(?:1\d{9}(?:\d{3})?|20\d{12})$/.test(text)
const looksLikeNumber = (text: string) => /^[+\d][\d\s()-]{6,}$/.test(text) && !isTime(text)
function shown(text: string, length: number): string {
  const said = looksLikeNumber(text) ? masked(text) : text
  return said.length > length ? `${said.slice(0, length)}…` : said
}

/** What stands in each column, from top to bottom, so that a name like “column 3” can be looked up. */
function FirstRows({ names, rows }: { names: string[]; rows: string[][] }) {
  const t = useTranslations('evidence.columns')
  if (rows.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('firstRows')} />
      <div data-card className="max-h-120 overflow-y-auto rounded-card border border-line bg-surface" tabIndex={0} role="group" aria-label={t('firstRows')}>
        <dl className="divide-y divide-line">
          {names.map((name, at) => (
            <div key={name} className="grid gap-x-4 px-4 py-2 md:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]">
              <dt className="font-bold wrap-anywhere">{name}</dt>
              <dd className="flex flex-wrap gap-x-4 text-sm text-ink-2 md:grid md:grid-cols-3 md:gap-x-3">
                {rows.map((row, place) => <span key={place} className="wrap-anywhere">{row[at] ? shown(row[at], cellLength) : `（${t('empty')}）`}</span>)}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

/**
 * Which column of a table holds what. A plain form that asks for the page again with the answers in its address: numbers of columns, nothing of the case.
 * Nothing is read in before a person has seen the rows.
 */
export function ColumnChooser({ action, view: { headings, examples, rows, mapping } }: { action: string; view: ColumnChooserView }) {
  const t = useTranslations('evidence.columns')
  const names = examples.map((_, at) => (headings[at] ? t('numbered', { number: at + 1, heading: headings[at] }) : t('column', { number: at + 1 })))
  const columns = examples.map((example, at) => (
    { value: String(at + 1), label: example ? t('example', { name: names[at] ?? '', text: shown(example, choiceLength) }) : (names[at] ?? '') }))
  const none = { value: '', label: t('none') }
  const choose = { value: '', label: t('choose') }
  const ways = [{ value: 'incoming', label: t('allIncoming') }, { value: 'outgoing', label: t('allOutgoing') }]
  const likely: Partial<ColumnMapping> = mapping ?? likelyColumns(headings)
  const said = (key: Exclude<keyof ColumnMapping, 'rows'>) => String(likely[key] ?? '')
  return (
    <form method="get" action={action} className="grid gap-4">
      <FirstRows names={names} rows={rows} />
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
