import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { EvidenceDrop } from '@/components/evidence/EvidenceDrop'
import { ExhibitTag } from '@/components/evidence/ExhibitTag'
import { PlacedForm, type EvidenceChoice, type FormPlace } from '@/components/tickets/EventForms'
import { Fold } from '@/components/tickets/Fold'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Checkbox } from '@/components/ui/Choice'
import { DateField } from '@/components/ui/DateField'
import { SelectField, TextArea, TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { dispatchWays, type Dispatch } from '@/lib/letters/dispatch'

/**
 * One entry in words. `key`, `moreKey` = make taking it back, and adding to it, twice the same as once; `files` = the signed letter and the receipt, as
 * originals.
 */
export type DispatchView = {
  id: string; key: string; moreKey: string; on: string; day: string; way: string; reference: string | null; note: string | null
  files: { label: string; number: number; href: string }[]
}
/** Where the filing of this letter is recorded: a ticket that is there, or a new one. */
export type FilingLink = { label: string; href: string }
/** `place` only for those who may write it down; `before` = what was said in the entry that was taken back last, so that it is not typed again. */
export type SentView = {
  caseId: string; standing: DispatchView[]; gone: DispatchView[]; filing?: FilingLink; place?: FormPlace; before?: Dispatch
  earliest: string; today: string; evidence: EvidenceChoice[]; errors: ReadonlyMap<string, string>
}

function Undo({ entry, place }: { entry: DispatchView; place: FormPlace }) {
  const t = useTranslations('letters.sent')
  return (
    <form method="post" action={place.action} data-screen-only className="ml-auto shrink-0">
      <FormToken token={place.formToken} once={entry.key} />
      <input type="hidden" name="undoes" value={entry.id} />
      <button type="submit" aria-label={t('undoWhat', { what: `${entry.day} ${entry.way}` })}
        className="min-h-8 px-2 text-sm font-bold text-act hover:underline">
        {t('undo')}
      </button>
    </form>
  )
}

/** What came later is added without typing the rest again; the entry stays as it was written. */
function More({ entry, place, evidence }: { entry: DispatchView; place: FormPlace; evidence: EvidenceChoice[] }) {
  const [t, choices] = [useTranslations('letters.sent'), useFileChoices(evidence)]
  const id = (field: string) => `field-${field}-${entry.id}`
  return (
    <details data-screen-only className="print:hidden">
      <summary className="inline-flex min-h-8 items-center text-sm font-bold text-act hover:underline">{t('more')}</summary>
      <PlacedForm place={{ ...place, key: entry.moreKey }} form={`sent-${entry.id}`} className="grid grid-cols-1 gap-4 py-2">
        <input type="hidden" name="completes" value={entry.id} />
        <TextField name="reference" id={id('reference')} label={t('reference')} optional={t('optional')} hint={t('referenceHint')} maxLength={120} />
        <SelectField name="receiptId" id={id('receipt')} label={t('receipt')} optional={t('optional')} options={choices} />
        <SelectField name="scanId" id={id('scan')} label={t('scan')} optional={t('optional')} options={choices} />
        <Button look="secondary" icon="tick" aria-label={t('moreWhat', { what: `${entry.day} ${entry.way}` })}>{t('moreSave')}</Button>
      </PlacedForm>
    </details>
  )
}

/** Originals of the case as choices, none of them first. */
function useFileChoices(evidence: EvidenceChoice[]): { value: string; label: string }[] {
  const [t, number] = [useTranslations('letters.sent'), useTranslations('evidence')]
  const files = evidence.map(({ id, number: at, name }) => ({ value: id, label: `${number('exhibit', { number: at })}\u3000${name}` }))
  return [{ value: '', label: t('noFile') }, ...files]
}

function Entry({ entry, place, evidence }: { entry: DispatchView; place?: FormPlace; evidence: EvidenceChoice[] }) {
  const t = useTranslations('letters.sent')
  return (
    <li className="grid gap-1 py-2">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <time dateTime={entry.on} className="font-bold">{entry.day}</time>
        <span>{entry.way}</span>
        {place && <Undo entry={entry} place={place} />}
      </span>
      {entry.reference && <span className="text-sm text-ink-2">{t('number')}<span className="ml-2 tabular wrap-anywhere">{entry.reference}</span></span>}
      {entry.note && <span className="text-sm text-ink-2 whitespace-pre-line wrap-anywhere">{entry.note}</span>}
      {entry.files.map(({ label, number, href }) => (
        <Link key={label} href={href} prefetch={false} className="flex items-center gap-2 text-sm text-act hover:underline">
          <ExhibitTag number={number} />{label}
        </Link>
      ))}
      {place && <More entry={entry} place={place} evidence={evidence} />}
    </li>
  )
}

function Gone({ gone }: { gone: DispatchView[] }) {
  const t = useTranslations('letters.sent')
  if (gone.length === 0) return null
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-sm text-ink-2 hover:underline">{t('gone', { count: gone.length })}</summary>
      <ul className="grid gap-1 text-sm text-ink-2">{gone.map((entry) => <li key={entry.id}><s>{entry.day} {entry.way} {entry.reference}</s></li>)}</ul>
    </details>
  )
}

function Fields({ view: { before, earliest, today, evidence, errors, caseId } }: { view: SentView }) {
  const [t, choices] = [useTranslations('letters.sent'), useFileChoices(evidence)]
  return (
    <>
      <SelectField name="way" label={t('way')} options={dispatchWays.map((way) => ({ value: way, label: t(`ways.${way}`) }))} defaultValue={before?.way} />
      <DateField name="on" id="field-sent-on" label={t('on')} required min={earliest} max={today} defaultValue={before?.on ?? today} error={errors.get('on')} />
      <Checkbox name="isAbout" value="on" label={t('about')} defaultChecked={before?.isAbout ?? false} />
      <TextField name="reference" label={t('reference')} optional={t('optional')} hint={t('referenceHint')} maxLength={120}
        defaultValue={before?.reference ?? ''} />
      <SelectField name="scanId" label={t('scan')} optional={t('optional')} options={choices} defaultValue={before?.scanId ?? ''} />
      <SelectField name="receiptId" label={t('receipt')} optional={t('optional')} options={choices} defaultValue={before?.receiptId ?? ''} />
      <Fold title={t('addFile')} icon="file">
        <EvidenceDrop caseId={caseId} />
        <p className="mt-2 text-sm text-ink-2 clauses">{t('addFileHint')}</p>
      </Fold>
      <TextArea name="note" label={t('note')} optional={t('optional')} rows={2} maxLength={1000} defaultValue={before?.note ?? ''} />
    </>
  )
}

function Write({ view, place }: { view: SentView; place: FormPlace }): ReactNode {
  const t = useTranslations('letters.sent')
  const isFirst = view.standing.length === 0
  return (
    <Fold title={t(isFirst ? 'write' : 'writeMore')} icon="plus" open={isFirst && view.errors.size > 0}>
      <PlacedForm place={place} form="sent" className="grid grid-cols-1 gap-4">
        <Fields view={view} />
        <Button icon="tick">{t('save')}</Button>
      </PlacedForm>
    </Fold>
  )
}

/** How an issued letter went out, what shows it, and the way to the filing it made. */
export function Dispatches({ view }: { view: SentView }) {
  const t = useTranslations('letters.sent')
  const { standing, gone, filing, place } = view
  return (
    <section id="sent" className="grid scroll-mt-20 gap-3" aria-label={t('title')}>
      <Card className="grid gap-2">
        <h3 className="font-bold">{t('title')}</h3>
        {standing.length === 0 ? <p className="text-ink-2 clauses">{t('none')}</p> : (
          <ol className="divide-y divide-line">{standing.map((entry) => <Entry key={entry.id} entry={entry} place={place} evidence={view.evidence} />)}</ol>
        )}
        <Gone gone={gone} />
        {standing.length > 0 && filing && <p><LinkButton look="secondary" icon="flag" href={filing.href}>{filing.label}</LinkButton></p>}
      </Card>
      {place && <Write view={view} place={place} />}
    </section>
  )
}
