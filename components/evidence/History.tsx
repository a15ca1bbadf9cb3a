import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/Banner'
import { Card, GroupHead } from '@/components/ui/Card'
import { WholeDays } from '@/components/ui/WholeDays'
import { classNames } from '@/components/ui/class-names'
import { type FileView, fileView, type HistoryRow, historyRows } from './history-view'

type Props = { items: Parameters<typeof historyRows>[0]; file: Parameters<typeof fileView>[0] }

function Proof({ proof }: Pick<HistoryRow, 'proof'>) {
  const t = useTranslations('custody')
  const lines = [[t('rowHash'), proof.rowHash], [t('fileHash'), proof.fileHash]].filter((line): line is [string, string] => line[1] !== undefined)
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-8 items-center font-bold text-act hover:underline">{t('proof')}</summary>
      <p>{proof.number}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-2">{name}</dt>
            <dd><code className="font-ui tabular wrap-anywhere">{value}</code></dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Step({ row: { at, what, who, isBad, proof } }: { row: HistoryRow }) {
  return (
    <li className="grid gap-0.5 py-2">
      <span className={classNames('clauses', isBad && 'font-bold text-over')}>{what}</span>
      <span className="text-sm text-ink-2"><time dateTime={`${at.replace(' ', 'T')}+08:00`} className="tabular">{at}</time> · {who}</span>
      <Proof proof={proof} />
    </li>
  )
}

/** What is wrong with the file, first and plainly; nothing where it is whole. */
function Damage({ file }: { file: FileView }) {
  const t = useTranslations('custody.file')
  if (!file.isDamaged) return null
  return <Banner tone="danger" icon="alert" title={file.words}>{t('advice')}</Banner>
}

/** What happened to an original or an issued letter, oldest first, by whom, and how its bytes were found last. */
export function History({ items, file }: Props) {
  const t = useTranslations('custody')
  const found = fileView(file, t)
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} note={t('note')} />
      <Damage file={found} />
      <Card className="grid gap-1">
        <ol className="divide-y divide-line">{historyRows(items, t).map((row) => <Step key={row.key} row={row} />)}</ol>
        {!found.isDamaged && <p className="text-sm text-ink-2 clauses"><WholeDays>{found.words}</WholeDays></p>}
      </Card>
    </section>
  )
}
