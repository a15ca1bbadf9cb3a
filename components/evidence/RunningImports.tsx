import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/settings/ActionForm'
import { Card, GroupHead } from '@/components/ui/Card'
import { ExhibitTag } from './ExhibitTag'
import { ImportProgress, type Progress } from './ImportProgress'

/** A file that is being read in now. `canStop` = its rows come in all at once or not at all. */
export type RunningView = { id: string; exhibit: number | undefined; file: string; progress: Progress | null; canStop: boolean }

function Stop({ id, token }: { id: string; token: string }) {
  const t = useTranslations('evidence.running')
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <ActionForm action={`/api/imports/${id}/cancel`} token={token} label={t('stop')} describedBy={`file-${id} stop-${id}`} />
      <p id={`stop-${id}`} className="text-sm text-ink-2 clauses">{t('stopNote')}</p>
    </div>
  )
}

/** Files whose rows are on their way in: nothing of them counts before all of it does. Leaving the page stops nothing. */
export function RunningImports({ runs, token }: { runs: RunningView[]; token: string }) {
  const t = useTranslations('evidence.running')
  if (runs.length === 0) return null
  const blanks = { percent: '{percent}', rows: '{rows}', done: '{done}', total: '{total}' }
  const words = { begun: t('begun'), reading: t('reading', blanks), storing: t('storing', blanks), publishing: t('publishing', blanks) }
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note')} />
      {runs.map((run) => (
        <Card key={run.id} className="grid gap-2">
          <p className="flex flex-wrap items-baseline gap-x-3 [overflow-wrap:anywhere]">
            {run.exhibit !== undefined && <ExhibitTag number={run.exhibit} />}
            <b id={`file-${run.id}`}>{run.file}</b>
          </p>
          <ImportProgress importId={run.id} from={run.progress} label={t('label', { file: run.file })} words={words}
            stop={run.canStop && <Stop id={run.id} token={token} />} />
        </Card>
      ))}
    </section>
  )
}
