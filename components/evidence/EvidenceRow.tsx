import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Chip } from '@/components/ui/Chip'
import type { Grade } from '@/lib/evidence/contact-attempt'
import { ExhibitTag } from './ExhibitTag'
import { GradeChip } from './GradeChip'

/**
 * `title` = kind and length, `name` = the file's, `facts` = what is known, each kept whole on its line; `missing` names what is still lacking and takes the
 * place of the grade; `preview` = address of a small picture, shown blurred; `damaged` = a sentence when the file is not as it was received.
 */
export type EvidenceView = {
  exhibit: number; title: string; name: string; facts: string[]; grade?: Grade; missing?: string; damaged?: string; href?: string; preview?: string
  actions?: ReactNode
}

const row = 'grid scroll-mt-20 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 px-3.5 py-2.5 target:bg-act-soft'
const desk = 'md:grid-rows-[auto_1fr] md:gap-x-4 md:gap-y-0'

/** On a phone the exhibit's number stands before the title, so that long names get the whole width; at the desk it has a column of its own. */
export function EvidenceRow({ evidence }: { evidence: EvidenceView }) {
  const { exhibit, title, href } = evidence
  return (
    <li id={`exhibit-${exhibit}`} className={classNames(row, desk)}>
      <span className="md:row-span-2 md:min-w-20"><ExhibitTag number={exhibit} /></span>
      {href ? <Link href={href} prefetch={false} className="clauses hover:underline">{title}</Link> : <span className="clauses">{title}</span>}
      <span className="col-span-2 flex min-w-0 items-center gap-4 md:col-span-1">
        <Preview from={evidence.preview} />
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
          <Known evidence={evidence} />
          <Standing evidence={evidence} />
        </span>
      </span>
    </li>
  )
}

function Preview({ from }: { from?: string }) {
  return from && (
    <span className="size-12 shrink-0 overflow-hidden rounded-tag bg-sunken print:hidden">
      <img src={from} alt="" loading="lazy" className="size-full scale-110 object-cover blur-xs" />
    </span>
  )
}

/** The file's name, and below it what is known: no date and no size is torn apart, and no line begins with a dot. */
function Known({ evidence: { name, facts, damaged, actions } }: { evidence: EvidenceView }) {
  return (
    <span className="grid min-w-0 flex-[1_1_14rem] clauses">
      <span className="text-sm text-ink-2">{name}</span>
      <span className="text-sm text-ink-2">
        {facts.map((fact, index) => <span key={fact}><span className="inline-block">{fact}{index < facts.length - 1 && ' ·'}</span>{' '}</span>)}
      </span>
      {damaged && <span className="text-sm font-bold text-over">{damaged}</span>}
      {actions}
    </span>
  )
}

/** A damaged file comes before what is lacking, and that before how well it stands. */
function Standing({ evidence: { damaged, missing, grade } }: { evidence: EvidenceView }) {
  const t = useTranslations('evidence')
  if (damaged) return <Chip tone="over" icon="alertSolid">{t('damaged.chip')}</Chip>
  if (missing) return <Chip tone="unsure" icon="help">{t('missing', { what: missing })}</Chip>
  return grade && <GradeChip grade={grade} />
}
