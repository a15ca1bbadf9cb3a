import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { clockTime } from '@/components/evidence/history-view'

/** See BackupStanding of the server; `command` null in an office, where nobody types it. */
export type BackupView = {
  lastAt: string | null; days: number | null; fresh: number; isDue: boolean; hour: number | null; isFailing: boolean; command: string | null
}

function ByItself({ view: { hour, isFailing } }: { view: BackupView }) {
  const t = useTranslations('backup')
  if (hour === null) return <Banner tone="plain" icon="alert" title={t('notDaily')}>{t('notDailyWhat')}</Banner>
  if (isFailing) return <Banner tone="danger" icon="alert" title={t('failing')}>{t('failingWhat')}</Banner>
  return <Banner icon="tick" title={t('daily', { hour })} />
}

/** A line to type, broken only between its words: one that is torn at a hyphen is typed wrong. */
function Command({ children }: { children: string }) {
  return (
    <code className="select-all text-sm">
      {children.split(' ').map((word, place) => <span key={place}>{place > 0 && ' '}<span className="inline-block wrap-anywhere">{word}</span></span>)}
    </code>
  )
}

function ByHand({ command }: { command: string }) {
  const t = useTranslations('backup')
  return (
    <div className="grid gap-2">
      <p>{t('how')}</p>
      <p className="rounded-control border border-edge bg-ground px-3 py-2"><Command>{command}</Command></p>
      <p className="text-sm text-ink-2 clauses">{t('secret')}</p>
      <p className="text-sm text-ink-2">{t('back')}</p>
    </div>
  )
}

/** When everything was last backed up, what came since, and how to make the next one. */
export function BackupState({ view }: { view: BackupView }) {
  const t = useTranslations('backup')
  const { lastAt, days, fresh, isDue, command } = view
  const since = days === null ? fresh > 0 && t('freshEver', { count: fresh }) : t('fresh', { days, count: fresh })
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-2">{lastAt ? t('last', { at: clockTime(lastAt) }) : t('never')}{since && <span className="block">{since}</span>}</p>
      {isDue && <Banner icon="clock" title={t('due')} />}
      {command === null ? <ByItself view={view} /> : <ByHand command={command} />}
    </div>
  )
}
