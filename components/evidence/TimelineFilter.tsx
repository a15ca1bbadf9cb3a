import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { Icon } from '@/components/ui/Icon'
import { noteSorts } from '@/lib/evidence/history-note'
import { soughtMax } from '@/lib/evidence/sought-schema'

type Choice = { value: string; label: string }
export type FilterView = {
  lines: Choice[]
  parties: Choice[]
  people: Choice[]
  chosen: Partial<Record<'line' | 'party' | 'person' | 'day' | 'night' | 'finding' | 'show' | 'q', string>>
  matching: number
  /** `lookedThrough` = among how many contacts the text was sought where they are not all */
  search: { caseId: string; text?: string; formToken?: string; lookedThrough: number | null }
}

const sorts = ['contact', ...noteSorts] as const

/** Words or a number, sent as a form: they never stand in an address as they are. */
function Search({ search: { caseId, text, formToken, lookedThrough } }: { search: FilterView['search'] }) {
  const t = useTranslations('timeline.filter')
  if (!formToken) return null
  return (
    <form method="post" action={`/api/cases/${caseId}/sought`} className="flex flex-wrap items-end gap-4 border-b border-line py-3">
      <FormToken token={formToken} />
      <TextField name="text" type="search" label={t('text')} maxLength={soughtMax} defaultValue={text ?? ''} />
      <Button look="secondary" icon="search">{t('search')}</Button>
      {lookedThrough !== null && <p role="status" className="w-full text-sm text-ink-2 clauses">{t('lookedThrough', { count: lookedThrough })}</p>}
    </form>
  )
}

/** Sort, number, party, person, day and night only, as a plain form that asks the same address: works without scripts, and can be gone back from. */
export function TimelineFilter({ view }: { view: FilterView }) {
  const [t, sort] = [useTranslations('timeline.filter'), useTranslations('timeline.sort')]
  const { chosen } = view
  const isOn = Object.values(chosen).some(Boolean)
  const any = (list: Choice[]) => [{ value: '', label: t('any') }, ...list]
  return (
    <details open={isOn} className="rounded-card border border-line bg-surface px-4 py-1 print:hidden">
      <summary className="flex min-h-target items-center gap-2 font-bold">
        <Icon name="search" className="text-ink-2" />
        {t('title')}
        {isOn && <span className="tabular ml-auto text-sm font-normal text-ink-2">{t('matching', { count: view.matching })}</span>}
      </summary>
      <Search search={view.search} />
      <form method="get" className="grid gap-4 pb-4 pt-2 md:grid-cols-2">
        {chosen.q && <input type="hidden" name="q" value={chosen.q} />}
        {chosen.finding && <Checkbox name="finding" value={chosen.finding} label={t('finding')} defaultChecked className="md:col-span-2" />}
        <SelectField name="show" label={t('show')} options={[{ value: '', label: sort('all') }, ...sorts.map((each) => ({ value: each, label: sort(each) }))]}
          defaultValue={chosen.show ?? ''} />
        <SelectField name="line" label={t('line')} options={any(view.lines)} defaultValue={chosen.line ?? ''} />
        <SelectField name="party" label={t('party')} options={any(view.parties)} defaultValue={chosen.party ?? ''} />
        <SelectField name="person" label={t('person')} options={any(view.people)} defaultValue={chosen.person ?? ''} />
        <DateField name="day" label={t('day')} defaultValue={chosen.day ?? ''} />
        <Checkbox name="night" value="1" label={t('night')} defaultChecked={chosen.night === '1'} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look="secondary">{t('apply')}</Button>
          {isOn && (
            <Link href="?" prefetch={false} className="font-bold text-act">
              {t('clear')}
            </Link>
          )}
        </div>
      </form>
    </details>
  )
}
