import { useTranslations } from 'next-intl'
import { Card, GroupHead } from '@/components/ui/Card'
import { RowFaults } from '@/components/ui/ImportProgress'
import type { RejectReason } from '@/lib/evidence/imported-row'
import { ExhibitTag } from './ExhibitTag'

export type ImportView = {
  id: string
  exhibit: number | undefined
  file: string
  format: string
  state: 'running' | 'done' | 'failed'
  imported: number
  duplicates: number
  skipped: number
  rejected: { at: number | 'file'; reason: RejectReason }[]
}

const faultsShown = 50

const countedFromZero = /^(?:backup-|qq-|wechat-|chatlab)/

/** Where a row stands, as its kind of file counts: elements and messages from 0, lines from 1. */
const placeKey = (format: string, at: number | 'file') => (at === 'file' ? 'file' : countedFromZero.test(format) ? 'element' : 'line')

function Counts({ run }: { run: ImportView }) {
  const counts = useTranslations('imports.counts')
  const all = [
    ['imported', run.imported],
    ['duplicates', run.duplicates],
    ['skipped', run.skipped],
  ] as const
  return (
    <ul className="text-sm text-ink-2">
      {all
        .filter(([key, count]) => count > 0 || key === 'imported')
        .map(([key, count]) => (
          <li key={key}>{counts(key, { count })}</li>
        ))}
    </ul>
  )
}

function Faults({ run }: { run: ImportView }) {
  const [imports, ui] = [useTranslations('imports'), useTranslations('ui.import')]
  const faults = run.rejected
    .slice(0, faultsShown)
    .map(({ at, reason }) => ({ at: imports(`place.${placeKey(run.format, at)}`, { at: at === 'file' ? 0 : at }), reason: imports(`rejectReasons.${reason}`) }))
  const more = run.rejected.length > faultsShown ? ui('more', { count: run.rejected.length - faultsShown }) : undefined
  return <RowFaults title={imports('counts.rejected', { count: run.rejected.length })} faults={faults} more={more} />
}

/** A file that was refused as a whole says so at once; lines of a file stand behind their count. */
function Refused({ run }: { run: ImportView }) {
  const reasons = useTranslations('imports.rejectReasons')
  const whole = run.rejected.find(({ at }) => at === 'file')
  if (whole) return <p className="text-sm font-bold text-over clauses">{reasons(whole.reason)}</p>
  return run.rejected.length > 0 ? <Faults run={run} /> : null
}

/** What each file gave: rows in, known before, left out, not readable with line and reason. */
export function ImportList({ runs }: { runs: ImportView[] }) {
  const [t, formats] = [useTranslations('evidence.imports'), useTranslations('imports.formats')]
  if (runs.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} />
      {runs.map((run) => (
        <Card key={run.id} className="grid gap-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            {run.exhibit !== undefined && <ExhibitTag number={run.exhibit} />}
            <b>{run.file}</b>
          </p>
          <p className="text-sm text-ink-2">
            {run.format === 'unknown' ? t('unknownFormat') : formats(run.format)}
            {run.state === 'running' && <b className="ml-3">{t('running')}</b>}
          </p>
          <Counts run={run} />
          <Refused run={run} />
        </Card>
      ))}
    </section>
  )
}
