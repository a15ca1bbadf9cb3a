import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import type { Grade } from '@/lib/evidence/contact-attempt'
import { ExhibitTag } from './ExhibitTag'
import { GradeChip } from './GradeChip'

/**
 * `title` = kind and length, `detail` = what is known; `missing` names what is still lacking and takes the place of the grade; `preview` = address of a small
 * picture, shown blurred; `damaged` = a sentence when the file is not as it was received.
 */
export type EvidenceView = {
  exhibit: number; title: string; detail: string; grade?: Grade; missing?: string; damaged?: string; href?: string; preview?: string; actions?: ReactNode
}

export function EvidenceRow({ evidence }: { evidence: EvidenceView }) {
  const { exhibit, title, detail, damaged, href, preview, actions } = evidence
  return (
    <li id={`exhibit-${exhibit}`} className="flex scroll-mt-20 items-center gap-4 px-3.5 py-2.5 target:bg-act-soft">
      <span className="min-w-15 shrink-0"><ExhibitTag number={exhibit} /></span>
      {preview && (
        <span className="size-12 shrink-0 overflow-hidden rounded-tag bg-sunken print:hidden">
          <img src={preview} alt="" loading="lazy" className="size-full scale-110 object-cover blur-xs" />
        </span>
      )}
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <span className="grid min-w-0 flex-[1_1_14rem] clauses">
          {href ? <Link href={href} prefetch={false} className="hover:underline">{title}</Link> : <span>{title}</span>}
          <span className="text-sm text-ink-2">{detail}</span>
          {damaged && <span className="text-sm font-bold text-over">{damaged}</span>}
          {actions}
        </span>
        <Standing evidence={evidence} />
      </span>
    </li>
  )
}

/** A damaged file comes before what is lacking, and that before how well it stands. */
function Standing({ evidence: { damaged, missing, grade } }: { evidence: EvidenceView }) {
  const t = useTranslations('evidence')
  if (damaged) return <Chip tone="over" icon="alertSolid">{t('damaged.chip')}</Chip>
  if (missing) return <Chip tone="unsure" icon="help">{t('missing', { what: missing })}</Chip>
  return grade && <GradeChip grade={grade} />
}
