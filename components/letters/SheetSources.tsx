import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Card } from '@/components/ui/Card'

export type SheetFigures = {
  caseId: string; all: number; counted: number; outgoing: number; unattributed: number; otherPurpose: number; findings: number; kinds: number; exhibits: number
  dropped?: string; leftOut: string[]
}

function Source({ title, text, more = [], href, link }: { title: string; text?: string; more?: string[]; href?: string; link?: string }) {
  return (
    <div className="grid gap-1">
      <p className="tabular font-bold clauses">{title}</p>
      {text && <p className="text-sm text-ink-2 clauses">{text}</p>}
      {more.map((each) => <p key={each} className="text-sm clauses">{each}</p>)}
      {href && <p><Link href={href} prefetch={false} className="inline-flex min-h-target items-center font-bold text-act lg:min-h-8">{link}</Link></p>}
    </div>
  )
}

/** Where every figure of the sheet comes from; the total and what is not counted add up to the attempts of the timeline. */
export function SheetSources({ figures }: { figures: SheetFigures }) {
  const t = useTranslations('letters.sheet')
  const { caseId, all, counted, findings, kinds, exhibits, dropped, leftOut } = figures
  const parts = (['outgoing', 'unattributed', 'otherPurpose'] as const).filter((key) => figures[key] > 0).map((key) => t(key, { count: figures[key] }))
  const left = parts.length > 0 ? t('left', { parts: parts.join(t('and')) }) : null
  const totalText = [t('totalText', { all, counted }), left].filter(Boolean).join(t('space'))
  const place = `/cases/${caseId}`
  return (
    <Card className="grid gap-4">
      <h3 className="font-bold">{t('sources')}</h3>
      <Source title={t('total', { counted })} text={totalText} href={`${place}/timeline`} link={t('toTimeline')} />
      <Source title={t('findings', { count: findings })} text={t('findingsText', { kinds })} more={leftOut} href={`${place}/findings`} link={t('toFindings')} />
      <Source title={t('exhibits', { count: exhibits })} href={`${place}/evidence`} link={t('toEvidence')} />
      <Source title={dropped ?? t('whole')} text={t('annexText', { counted })} />
    </Card>
  )
}
