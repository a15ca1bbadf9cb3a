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
  state: 'done' | 'failed'
  imported: number
  duplicates: number
  skipped: number
  rejected: { at: number | 'file'; reason: RejectReason }[]
}

const faultsShown = 50

const countedFromZero = /^(?:backup-|qq-|wechat-|chatlab)/

/** Readings of these count the files in them instead of rows. */
const containers = new Set(['archive', 'mail'])

/** Where a row stands, as its kind of file counts: elements and messages from 0, lines and files from 1. */
function placeKey(format: string, at: number | 'file'): 'file' | 'element' | 'inside' | 'line' {
  if (at === 'file') return 'file'
  if (containers.has(format)) return 'inside'
  return countedFromZero.test(format) ? 'element' : 'line'
}

const countsOf = (format: string) => (containers.has(format) ? ('imports.insideCounts' as const) : ('imports.counts' as const))

function Counts({ run }: { run: ImportView }) {
  const counts = useTranslations(countsOf(run.format))
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
  const [imports, ui, counts] = [useTranslations('imports'), useTranslations('ui.import'), useTranslations(countsOf(run.format))]
  const faults = run.rejected
    .slice(0, faultsShown)
    .map(({ at, reason }) => ({ at: imports(`place.${placeKey(run.format, at)}`, { at: at === 'file' ? 0 : at }), reason: imports(`rejectReasons.${reason}`) }))
  const more = run.rejected.length > faultsShown ? ui('more', { count: run.rejected.length - faultsShown }) : undefined
  return <RowFaults title={counts('rejected', { count: run.rejected.length })} faults={faults} more={more} />
}

/** A file that was refused as a whole says so at once; lines of a file stand behind their count. */
function Refused({ run }: { run: ImportView }) {
  const [reasons, hints] = [useTranslations('imports.rejectReasons'), useTranslations('imports.hints')]
  const whole = run.rejected.find(({ at }) => at === 'file')
  if (whole && hints.has(run.format)) return <p className="text-sm font-bold clauses">{hints(run.format)}</p>
  if (whole?.reason === 'cancelled') return <p className="text-sm clauses">{reasons('cancelled')}</p>
  if (whole) return <p className="text-sm font-bold text-over clauses">{reasons(whole.reason)}</p>
  return run.rejected.length > 0 ? <Faults run={run} /> : null
}

const isRefused = ({ rejected }: ImportView) => rejected.some(({ at }) => at === 'file')

/** A file that is no record at all, such as a note or a letter: nothing went wrong with it. */
const holdsNoRecords = ({ format, rejected }: ImportView) => format === 'unknown' && rejected.some(({ reason }) => reason === 'unsupported')

/** The place of the list on its page. */
const listId = 'read'

/** The list stands below all exhibits; that something in it went wrong is said above them. */
export function UnreadLink({ runs }: { runs: ImportView[] }) {
  const t = useTranslations('evidence.imports')
  const unread = runs.filter((run) => isRefused(run) && !holdsNoRecords(run) && !run.rejected.some(({ reason }) => reason === 'cancelled'))
  if (unread.length === 0) return null
  return <p className="print:hidden"><a href={`#${listId}`} className="inline-block font-bold text-act clauses">{t('unread', { count: unread.length })}</a></p>
}

function Reading({ run }: { run: ImportView }) {
  const [t, formats, hints] = [useTranslations('evidence.imports'), useTranslations('imports.formats'), useTranslations('imports.hints')]
  return (
    <Card className="grid gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {run.exhibit !== undefined && <ExhibitTag number={run.exhibit} />}
        <b className="clauses">{run.file}</b>
      </p>
      <p className="text-sm text-ink-2">{run.format === 'unknown' ? t('unknownFormat') : formats(run.format)}</p>
      {!hints.has(run.format) && !isRefused(run) && <Counts run={run} />}
      <Refused run={run} />
    </Card>
  )
}

function WithoutRecords({ runs }: { runs: ImportView[] }) {
  const t = useTranslations('evidence.imports')
  if (runs.length === 0) return null
  return (
    <Card className="grid gap-3">
      <p className="font-bold clauses">{t('noRecords', { count: runs.length })}</p>
      <p className="text-sm text-ink-2 clauses">{t('noRecordsWhy')}</p>
      <p className="flex flex-wrap gap-2">{runs.map(({ id, exhibit }) => exhibit !== undefined && <ExhibitTag key={id} number={exhibit} />)}</p>
    </Card>
  )
}

/** What each file gave: rows in, known before, left out, not readable with line and reason. Files without records stand together, by number. */
export function ImportList({ runs }: { runs: ImportView[] }) {
  const t = useTranslations('evidence.imports')
  if (runs.length === 0) return null
  const without = runs.filter(holdsNoRecords).toSorted((one, other) => (one.exhibit ?? 0) - (other.exhibit ?? 0))
  return (
    <section id={listId} className="grid scroll-mt-16 gap-2">
      <GroupHead title={t('title')} />
      {runs.filter((run) => !holdsNoRecords(run)).map((run) => <Reading key={run.id} run={run} />)}
      <WithoutRecords runs={without} />
    </section>
  )
}
