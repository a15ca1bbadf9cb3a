import { getTranslations } from 'next-intl/server'
import { PaperStack } from '@/components/letters/PaperStack'
import { SheetFiles } from '@/components/letters/SheetFiles'
import { SheetSources } from '@/components/letters/SheetSources'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { PrintButton } from '@/components/ui/PrintButton'
import { casePage } from '@/lib/server/case-page'
import { summaryShown } from '@/lib/server/casework/show-letter'
import { lettersOfCase } from '@/lib/server/data/letters'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<{ error?: string }> }

/** One page of the summary that does not fit: which field to shorten, and where. */
async function TooLong({ field, href }: { field: string; href?: string }) {
  const [t, fields] = [await getTranslations('letters.sheet'), await getTranslations('letters.tooLong')]
  const name = fields.has(field) ? fields(field) : field
  return (
    <div className="grid justify-items-start gap-4 lg:max-w-160">
      <Banner tone="plain" icon="alert" title={t('tooLong')}>
        {t('tooLongText', { field: name })}
      </Banner>
      {href && <LinkButton href={href}>{t('fix')}</LinkButton>}
    </div>
  )
}

/** 一页摘要: the sheet itself, what it took from where, what does not fit. A draft letter lends it its options. */
export default async function SummaryPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member } = await casePage(caseId)
  const own = (await lettersOfCase(member, caseId)).filter(({ letter }) => letter === 'police-summary').reverse()
  const draft = own.find(({ state }) => state === 'draft')
  const issued = own.find(({ state }) => state === 'issued')
  const order = { caseId, channel: 'police', ticketId: draft?.ticketId ?? null, options: draft?.options ?? {} }
  const shown = await summaryShown(member, order)
  const [desk, letters] = [await getTranslations('letters.desk'), await getTranslations('letters')]
  const error = await doorError((await searchParams).error)
  if (shown.state === 'refused') return <TooLong field={shown.refusal.field ?? ''} href={draft && `/cases/${caseId}/letters/${draft.id}`} />
  const omitted = { incidents: 0, exhibits: 0, ...Object.fromEntries(shown.dropped.map(({ what, count }) => [what, count])) }
  const dropped = shown.dropped.length > 0 ? letters('omitted', omitted) : undefined
  const figures = { caseId, ...shown.counted, findings: shown.lines.length, kinds: shown.kinds, exhibits: shown.exhibits, dropped }
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start print:block">
      {error && <Banner tone="danger" icon="alert" title={error} />}
      <PaperStack pages={shown.pages} label={desk('paper')} className="lg:col-start-1" />
      <aside className="grid min-w-0 grid-cols-1 content-start gap-6 print:hidden">
        <h2 className="text-xl font-bold clauses">{letters('kind.police-summary')}</h2>
        <p className="text-ink-2 clauses">{letters('gist.police', { total: shown.counted.counted })}</p>
        <SheetFiles caseId={caseId} token={member.sessionId ? formToken(member.sessionId) : ''} draft={draft?.id} issued={issued?.id} />
        <div>
          <PrintButton label={desk('print')} />
        </div>
        <SheetSources figures={figures} />
        <section className="grid gap-2">
          <h3 className="font-bold">{desk('cannot')}</h3>
          <p className="text-ink-2 clauses">{letters('doesNotDo.police-summary')}</p>
        </section>
      </aside>
    </div>
  )
}
