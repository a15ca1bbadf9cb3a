import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { LinkButton } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { EmptyState } from '@/components/ui/EmptyState'
import { Icon } from '@/components/ui/Icon'
import { List } from '@/components/ui/List'
import type { LetterGroup, LetterRow } from './letter-view'
import { RemoveDraft } from './RemoveDraft'

function Row({ row }: { row: LetterRow }) {
  const t = useTranslations('letters.list')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-3.5">
      <Link href={row.href} prefetch={false} className="grid min-w-0 flex-1 basis-64 gap-1 clauses">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-bold text-act underline-offset-4 hover:underline">{row.kind}</span>
          {row.isIssued ? <Chip icon="lock">{t('issued')}</Chip> : <Chip tone="unsure">{t('draft')}</Chip>}
        </span>
        <span className="text-sm text-ink-2">{row.when}</span>
        {row.sent && <span className={row.isSent ? 'text-sm text-ink-2' : 'text-sm text-soon'}>{row.sent}</span>}
        {row.hash && <span className="tabular text-sm text-ink-3">{t('hash', { hash: row.hash })}</span>}
      </Link>
      {row.pdf && (
        <a href={row.pdf} download aria-label={t('pdfOf', { kind: row.kind })} className="inline-flex min-h-target items-center gap-2 px-2 font-bold text-act">
          <Icon name="download" />
          {t('pdf')}
        </a>
      )}
      {row.removal && <RemoveDraft {...row.removal} />}
    </li>
  )
}

/** The letters of a case by ticket: drafts go on to the editor, issued ones stand as they were frozen. */
export function LetterList({ groups, writeHref }: { groups: LetterGroup[]; writeHref: string }) {
  const t = useTranslations('letters.list')
  const rows = groups.flatMap((group) => group.rows)
  const write = (
    <LinkButton href={writeHref} icon="plus">
      {t('write')}
    </LinkButton>
  )
  if (rows.length === 0)
    return (
      <EmptyState title={t('empty.title')} action={write}>
        {t('empty.text')}
      </EmptyState>
    )
  return (
    <div className="grid gap-6 lg:max-w-200">
      <div className="flex flex-wrap items-center gap-4">
        <p className="text-lg font-bold">{t('head', { count: rows.length, drafts: rows.filter(({ isIssued }) => !isIssued).length })}</p>
        <div className="ml-auto">{write}</div>
      </div>
      {groups.map(({ id, title, rows: own }) => (
        <section key={id} className="grid gap-2">
          <GroupHead title={title} />
          <List label={title}>
            {own.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </List>
        </section>
      ))}
    </div>
  )
}
