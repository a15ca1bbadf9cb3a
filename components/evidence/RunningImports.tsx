import { useTranslations } from 'next-intl'
import { Card, GroupHead } from '@/components/ui/Card'
import { ExhibitTag } from './ExhibitTag'
import { ImportProgress, type Progress } from './ImportProgress'

/** A file that is being read in now. */
export type RunningView = { id: string; exhibit: number | undefined; file: string; progress: Progress | null }

/** Files whose rows are on their way in: nothing of them counts before all of it does. Leaving the page stops nothing. */
export function RunningImports({ runs }: { runs: RunningView[] }) {
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
            <b>{run.file}</b>
          </p>
          <ImportProgress importId={run.id} from={run.progress} label={t('label', { file: run.file })} words={words} />
        </Card>
      ))}
    </section>
  )
}
