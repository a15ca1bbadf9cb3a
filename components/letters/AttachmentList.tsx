import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { fileSize } from '@/components/evidence/evidence-view'
import { Banner } from '@/components/ui/Banner'
import { Card } from '@/components/ui/Card'
import { Chip } from '@/components/ui/Chip'
import { FileLink } from '@/components/ui/FileLink'

/** Another choice for an exhibit, as a link. */
export type AttachmentSwap = { href: string; label: string }
/** `size` in bytes. `swap` = what may go in its place, or how it comes in or out. `note` = what the original shows besides. */
export type AttachedView = { id: string; exhibit: number; name: string; size: number; isCopy: boolean; note?: string; swaps: AttachmentSwap[] }
/** `href` null = this member takes no files out. */
export type PartView = { name: string; size: number; href: string | null; files: AttachedView[] }
export type AttachmentsView = { limit: string; parts: PartView[]; tooMany?: string; tooLarge: AttachedView[]; left: AttachedView[] }

function Exhibit({ view: { exhibit, name, size, isCopy, note, swaps } }: { view: AttachedView }) {
  const t = useTranslations('letters.attach')
  return (
    <li className="grid gap-0.5 py-2">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="min-w-0 wrap-anywhere">{t('exhibit', { exhibit })} {name}</span>
        <span className="whitespace-nowrap text-sm text-ink-3">{fileSize(size)}</span>
        {isCopy && <Chip tone="unsure">{t('copy')}</Chip>}
      </span>
      {note && <span className="text-sm text-ink-2 clauses">{note}</span>}
      {swaps.length > 0 && (
        <span className="flex flex-wrap gap-x-4">
          {swaps.map(({ href, label }) => (
            <Link key={href} href={href} scroll={false} prefetch={false} className="inline-flex min-h-target items-center text-sm font-bold text-act">
              {label}
            </Link>
          ))}
        </span>
      )}
    </li>
  )
}

const Exhibits = ({ views }: { views: AttachedView[] }) => (
  <ul className="grid divide-y divide-line">{views.map((view) => <Exhibit key={view.id} view={view} />)}</ul>
)

function Part({ part: { name, size, href, files } }: { part: PartView }) {
  const t = useTranslations('letters.attach')
  return (
    <li>
      <Card className="grid gap-2">
        <h4 className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-bold">{name}</span>
          <span className="text-sm text-ink-2">{t('weighs', { size: fileSize(size), count: files.length })}</span>
        </h4>
        <Exhibits views={files} />
        {href && <FileLink href={href} look="secondary" className="justify-self-start">{t('download', { name })}</FileLink>}
      </Card>
    </li>
  )
}

/** The exhibits a letter names, in archives the portal takes; what is too large for it, and what stays out until somebody takes it in. */
export function AttachmentList({ view: { limit, parts, tooMany, tooLarge, left } }: { view: AttachmentsView }) {
  const t = useTranslations('letters.attach')
  const isEmpty = parts.length + tooLarge.length + left.length === 0
  return (
    <section id="attachments" className="grid gap-3 lg:max-w-200">
      <h3 className="text-lg font-bold">{t('title')}</h3>
      <p className="text-ink-2 clauses">{isEmpty ? t('none') : `${t('lead')}${limit}`}</p>
      {tooMany && <Banner tone="plain" icon="alert" title={tooMany} />}
      {parts.length > 0 && <ol className="grid gap-3">{parts.map((part) => <Part key={part.name} part={part} />)}</ol>}
      {tooLarge.length > 0 && (
        <Card className="grid gap-2">
          <h4 className="font-bold text-over">{t('tooLarge')}</h4>
          <p className="text-ink-2 clauses">{t('tooLargeText')}</p>
          <Exhibits views={tooLarge} />
        </Card>
      )}
      {left.length > 0 && (
        <Card className="grid gap-2">
          <h4 className="font-bold">{t('left')}</h4>
          <p className="text-ink-2 clauses">{t('leftText')}</p>
          <Exhibits views={left} />
        </Card>
      )}
    </section>
  )
}
