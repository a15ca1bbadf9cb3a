import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Checkbox, RadioGroup } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { FieldError, TextArea, TextField } from '@/components/ui/Field'
import { incidentsMax, statementWays, type Statement, type StatementIncident } from '@/lib/evidence/statement'
import { KeyField } from './WitnessFrame'

/** Sentences by the path of what does not fit. */
type Errors = ReadonlyMap<string, string>
type Props = { token: string; draft: Statement; askedAs: string; today: string; errors: Errors }

/** What follows from having been there; whoever was not sees none of it. Without scripts, by the choice itself. */
const onlyOfThoseThere = 'group-has-[[name=witnessed][value=no]:checked]/statement:hidden'
const onlyOfOthers = 'hidden group-has-[[name=witnessed][value=no]:checked]/statement:block'

function When({ incident, name, today, errors }: { incident: StatementIncident; name: (field: string) => string; today: string; errors: Errors }) {
  const t = useTranslations('witness.page')
  return (
    <div className="grid gap-2">
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField name={name('on')} label={t('on')} max={today} defaultValue={incident.on} error={errors.get(name('on'))} />
        <TextField type="time" name={name('time')} label={t('clock')} optional={t('optional')} defaultValue={incident.time} error={errors.get(name('time'))} />
      </div>
      <Checkbox name={name('isUnremembered')} value="on" defaultChecked={incident.isUnremembered} label={t('unknown')} />
    </div>
  )
}

function Incident({ incident, place, count, today, errors }: {
  incident: StatementIncident; place: number; count: number; today: string; errors: Errors
}) {
  const t = useTranslations('witness.page')
  const name = (field: string) => `incidents.${place}.${field}`
  const ways = statementWays.map((value) => ({ value, label: t(`ways.${value}`) }))
  return (
    <Card className="grid gap-5">
      <h2 className="text-lg font-bold">{t('incident', { count, place: place + 1 })}</h2>
      <RadioGroup name={name('way')} label={t('way')} options={ways} chosen={[incident.way]} error={errors.get(name('way'))} />
      <When incident={incident} name={name} today={today} errors={errors} />
      <TextField name={name('number')} label={t('number')} optional={t('optional')} defaultValue={incident.number} maxLength={120} inputMode="text" />
      <TextField name={name('calledThemselves')} label={t('self')} optional={t('optional')} defaultValue={incident.calledThemselves} maxLength={120} />
      <TextArea name={name('words')} label={t('words')} hint={t('wordsHint')} rows={6} defaultValue={incident.words} maxLength={4000}
        error={errors.get(name('words'))} />
    </Card>
  )
}

function Person({ draft, askedAs, errors }: Pick<Props, 'draft' | 'askedAs' | 'errors'>) {
  const t = useTranslations('witness.page')
  const were = [{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]
  return (
    <Card className="grid gap-5">
      <h2 className="text-lg font-bold">{t('you')}</h2>
      <TextField name="name" label={t('name')} autoComplete="name" defaultValue={draft.name} maxLength={60} error={errors.get('name')} />
      <TextField name="relation" label={t('relation', { who: askedAs })} hint={t('relationHint')} defaultValue={draft.relation} maxLength={60}
        error={errors.get('relation')} />
      <TextField name="phone" type="tel" label={t('phone')} optional={t('optional')} autoComplete="tel" defaultValue={draft.phone} maxLength={40} />
      <RadioGroup name="witnessed" label={t('witnessed')} look="rows" options={were} chosen={[draft.witnessed]} error={errors.get('witnessed')} />
      <p className={`text-ink-2 ${onlyOfOthers}`}>{t('noText')}</p>
    </Card>
  )
}

function After({ draft }: Pick<Props, 'draft'>) {
  const t = useTranslations('witness.page')
  const willing = [{ value: 'yes', label: t('testifyYes') }, { value: 'no', label: t('testifyNo') }, { value: 'unsure', label: t('testifyUnsure') }]
  return (
    <Card className={`grid gap-5 ${onlyOfThoseThere}`}>
      <TextArea name="effect" label={t('effect')} optional={t('optional')} rows={3} defaultValue={draft.effect} maxLength={1000} />
      <RadioGroup name="testify" label={t('testify')} options={willing} chosen={[draft.testify]} />
    </Card>
  )
}

/** The whole form on one page: who, whether they were there, what they heard and saw. It posts as it is; saving needs no scripts. */
export function StatementForm({ token, draft, askedAs, today, errors }: Props) {
  const t = useTranslations('witness.page')
  const { incidents } = draft
  return (
    <form method="post" action="/api/statement" className="group/statement grid gap-6">
      <KeyField token={token} />
      {/* Enter in a field keeps what was written; it hands nothing in. */}
      <button type="submit" name="act" value="save" tabIndex={-1} aria-hidden className="sr-only">{t('save')}</button>
      <Person draft={draft} askedAs={askedAs} errors={errors} />
      <div className={`grid gap-6 ${onlyOfThoseThere}`}>
        {incidents.map((incident, place) => (
          <Incident key={place} incident={incident} place={place} count={incidents.length} today={today} errors={errors} />
        ))}
        {incidents.length < incidentsMax && (
          <Button look="secondary" icon="plus" name="act" value="more" className="justify-self-start">{t('addMore')}</Button>
        )}
      </div>
      <After draft={draft} />
      <div className="grid gap-4">
        <div>
          <Checkbox name="isTrue" value="on" defaultChecked={draft.isTrue} label={t('truth')} aria-describedby="truth-error" />
          <FieldError id="truth">{errors.get('isTrue')}</FieldError>
        </div>
        <p className="text-sm text-ink-2 clauses">{t('sendNote')}</p>
        <Button size="large" name="act" value="send">{t('send')}</Button>
        <Button look="secondary" name="act" value="save">{t('save')}</Button>
      </div>
    </form>
  )
}
