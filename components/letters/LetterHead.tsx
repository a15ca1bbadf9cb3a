import { useTranslations } from 'next-intl'
import { BackLink } from '@/components/ui/BackLink'
import { buttonClass, Inside, LinkButton } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import { PrintButton } from '@/components/ui/PrintButton'

type File = { href: string; label: string }

/** A file to take along, looking like a button. */
function FileLink({ href, label, isMain }: File & { isMain: boolean }) {
  return (
    <a href={href} download className={buttonClass({ look: isMain ? 'primary' : 'secondary' })}>
      <Inside icon="download">{label}</Inside>
    </a>
  )
}

type Props = { title: string; isIssued: boolean; pages: number; backHref: string; files: File[]; formHref?: string }

/** What this letter is, whether it can still change, and its ways out, onto paper or into a web form. What was issued is taken along first of all. */
export function LetterHead({ title, isIssued, pages, backHref, files, formHref }: Props) {
  const t = useTranslations('letters.desk')
  return (
    <header className="grid gap-2 lg:flex lg:flex-wrap lg:items-center lg:gap-x-4 print:hidden">
      <div className="flex items-start">
        <BackLink href={backHref} label={t('back')} />
        <div className="flex min-h-target min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-xl font-bold clauses">{title}</h2>
          {isIssued ? <Chip icon="lock">{t('issued')}</Chip> : <Chip tone="unsure">{t('draft')}</Chip>}
          {pages > 0 && <span className="text-sm text-ink-2">{t('pages', { pages })}</span>}
        </div>
      </div>
      <div className="flex flex-wrap gap-3 lg:ml-auto">
        {pages > 0 && <PrintButton label={t('print')} />}
        {formHref && <LinkButton look="secondary" href={formHref}>{t('form')}</LinkButton>}
        {files.map((file, at) => (
          <FileLink key={file.href} {...file} isMain={isIssued && at === 0} />
        ))}
      </div>
    </header>
  )
}
