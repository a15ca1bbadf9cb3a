import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/Chip'
import type { Grade } from '@/lib/evidence/contact-attempt'
import { ExhibitTag } from './ExhibitTag'
import { GradeChip } from './GradeChip'

/**
 * `title` = kind and length, `detail` = what is known; `missing` names what is still lacking and takes the place of the grade; `preview` = address of a small
 * picture, shown blurred.
 */
export type EvidenceView = {
  exhibit: number; title: string; detail: string; grade?: Grade; missing?: string; href?: string; preview?: string; actions?: ReactNode
}

export function EvidenceRow({ evidence }: { evidence: EvidenceView }) {
  const { exhibit, title, detail, grade, missing, href, preview, actions } = evidence
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
          {actions}
        </span>
        {missing ? <Missing>{missing}</Missing> : grade && <GradeChip grade={grade} />}
      </span>
    </li>
  )
}

function Missing({ children }: { children: string }) {
  const t = useTranslations('evidence')
  return <Chip tone="unsure" icon="help">{t('missing', { what: children })}</Chip>
}
