import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { List, ListRow } from '@/components/ui/List'
import { clockTime } from '@/components/evidence/history-view'

type Faults = { chains: unknown[]; things: unknown[]; anchors: unknown[] }
type Check = { state: 'running' | 'done' | 'broken-off'; total: number; damaged: number; faults: Faults; finishedAt: string | null; startedAt: string }
/** A file that is not as it was received, and the page of the original or letter. */
export type DamagedView = { key: string; title: string; fault: string; href: string }

function Trouble({ check, files }: { check: Check; files: DamagedView[] }) {
  const t = useTranslations('store')
  const { chains, things, anchors } = check.faults
  const lines = [
    files.length > 0 && t('bad.files', { count: files.length }), things.length > 0 && t('bad.things', { count: things.length }),
    chains.length > 0 && t('bad.chains', { count: chains.length }), anchors.length > 0 && t('bad.anchors', { count: anchors.length }),
  ].filter((line) => line !== false)
  return (
    <>
      <Banner tone="danger" icon="alert" title={lines.join(' ')}>{t('bad.what')}</Banner>
      {files.length > 0 && (
        <List label={t('bad.list')}>
          {files.map(({ key, title, fault, href }) => <ListRow key={key} icon="file" title={title} detail={fault} href={href} />)}
        </List>
      )}
    </>
  )
}

/** The way to the check itself, also before there was one. */
function More({ href }: { href?: string }) {
  const t = useTranslations('store')
  const look = 'inline-flex min-h-target items-center font-bold text-act hover:underline'
  return href && <p><Link href={href} prefetch={false} className={look}>{t('open')}</Link></p>
}

const isBad = ({ faults }: Check, files: DamagedView[]) => files.length + faults.chains.length + faults.things.length + faults.anchors.length > 0

/** How the store was found when it was last checked to the end: all whole, or what is not. */
export function StoreState({ finished, files, href }: { finished: Check | null; files: DamagedView[]; href?: string }) {
  const t = useTranslations('store')
  if (!finished) return <div className="grid gap-3"><p className="text-sm text-ink-2">{t('never')}</p><More href={href} /></div>
  const at = clockTime(finished.finishedAt ?? finished.startedAt)
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-2">{t('last', { at })}</p>
      {isBad(finished, files) ? <Trouble check={finished} files={files} /> : <Banner icon="tick" title={t('whole', { count: finished.total })} />}
      <More href={href} />
    </div>
  )
}
