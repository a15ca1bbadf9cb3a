import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { RadioGroup } from '@/components/ui/Choice'
import { SelectField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { List } from '@/components/ui/List'
import { masked } from '@/components/ui/masked'
import { WholeDays } from '@/components/ui/WholeDays'
import type { ColumnMapping } from '@/lib/evidence/imports/column-mapping'
import { MappingFields } from './ColumnChooser'

/** A number (or a chat's sender) that is no part of the case yet: how often it stands in the file, and when. Never its texts. */
export type LeftOutView = { other: string; calls: number; messages: number; first: string; last: string; canBeAdded: boolean }
type Choice = { value: string; label: string }
export type PreviewFormView = {
  action: string
  token: string
  /** columns of a table as a person named them */
  mapping: ColumnMapping | null
  belongs: number
  isChat: boolean
  leftOut: LeftOutView[]
  people: Choice[]
  respondents: Choice[]
  recipient: string | null
}

const shown = 200

/** How often a number stands in the file, and when. */
function useStats() {
  const t = useTranslations('evidence.preview')
  return ({ calls, messages, first, last }: LeftOutView) => t('lineHint', { calls, messages, span: first === last ? first : t('span', { first, last }) })
}

/** A left-out number with the question whose it is; nothing comes in unless a person answers. */
function Line({ line, place, respondents }: { line: LeftOutView; place: number; respondents: Choice[] }) {
  const [t, statsOf] = [useTranslations('evidence.preview'), useStats()]
  const stats = <span className="text-sm text-ink-2 clauses"><WholeDays>{statsOf(line)}</WholeDays></span>
  if (!line.canBeAdded) return <li className="grid px-3.5 py-2.5 text-ink-2"><span>{line.other || t('hidden')}</span>{stats}</li>
  const options = [
    { value: '', label: t('stayOut') },
    { value: line.other, label: t('unknownOwner') },
    ...respondents.map(({ value, label }) => ({ value: `${line.other}|${value}`, label })),
  ]
  return (
    <li className="px-3.5 py-2.5">
      <SelectField name={`line.${place}`} label={<span className="tabular">{masked(line.other)}</span>} hint={stats} options={options}
        className="md:grid-cols-[minmax(0,1fr)_16rem] md:items-center" />
    </li>
  )
}

/** Which chat partner writes for the other side, and for whom. Nobody is chosen unless a person says so. */
function Senders({ lines, respondents }: { lines: LeftOutView[]; respondents: Choice[] }) {
  const [t, stats] = [useTranslations('evidence.preview'), useStats()]
  const options = [
    { value: '', label: t('nobody') },
    ...lines.slice(0, shown).map((line) => ({ value: line.other, label: line.other, hint: stats(line) })),
  ]
  return (
    <div className="grid gap-5">
      <RadioGroup name="account" look="rows" label={t('sender')} options={options} chosen={['']} />
      <SelectField name="respondent" label={t('forWhom')} options={[{ value: '', label: t('forNobody') }, ...respondents]} />
    </div>
  )
}

/** Whose phone it is; nobody is chosen beforehand where the file names a number that is nobody's. */
function Recipient({ view: { people, recipient } }: { view: PreviewFormView }) {
  const t = useTranslations('evidence.preview')
  const label = t('whose')
  if (recipient !== null) return <SelectField name="recipient" label={label} hint={t('whoseHint')} options={people} defaultValue={recipient} />
  return <SelectField name="recipient" required label={label} hint={t('whoseUnknown')} options={[{ value: '', label: t('choosePerson') }, ...people]} />
}

/** What a person says before rows come in: whose phone, and which left-out numbers are part of it after all. A plain form; works without scripts. */
export function PreviewForm({ view }: { view: PreviewFormView }) {
  const t = useTranslations('evidence.preview')
  return (
    <form method="post" action={view.action} className="grid gap-6">
      <FormToken token={view.token} />
      {view.mapping && <MappingFields mapping={view.mapping} />}
      <Recipient view={view} />
      {view.leftOut.length > 0 && (
        <section className="grid gap-2">
          <GroupHead title={t('leftOut')} note={t('leftOutNote', { count: view.leftOut.length })} />
          <p className="text-sm text-ink-2 clauses">{t('private')}</p>
          {view.isChat ? <Senders lines={view.leftOut} respondents={view.respondents} /> : (
            <List label={t('leftOut')}>
              {view.leftOut.slice(0, shown).map((line, place) => <Line key={line.other} line={line} place={place} respondents={view.respondents} />)}
            </List>
          )}
          {view.leftOut.length > shown && <p className="text-sm text-ink-3 clauses">{t('moreLines', { count: view.leftOut.length - shown })}</p>}
        </section>
      )}
      <p>
        <Button size="large">{t(view.leftOut.some(({ canBeAdded }) => canBeAdded || view.isChat) ? 'takeChosen' : 'take', { count: view.belongs })}</Button>
      </p>
    </form>
  )
}
