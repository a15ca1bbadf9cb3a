import { getTranslations } from 'next-intl/server'
import { OfficerFive } from '@/components/letters/OfficerFive'
import { PaperStack } from '@/components/letters/PaperStack'
import { SheetFiles } from '@/components/letters/SheetFiles'
import { SheetSources } from '@/components/letters/SheetSources'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { PrintButton } from '@/components/ui/PrintButton'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { offeredExhibits } from '@/lib/server/casework/propose-exhibits'
import { summaryShown, type LetterRefusal } from '@/lib/server/casework/show-letter'
import { letter, lettersOfCase } from '@/lib/server/data/letters'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import { Again, refusalWords } from '../letters/refusal-words'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

/** The one page when it cannot be drawn: why, and where to mend it if that is in the person's hands. */
async function Refused({ refusal, caseId, draft }: { refusal: LetterRefusal; caseId: string; draft?: string }) {
  const t = await getTranslations('letters.sheet')
  const { title, text, isBusy } = await refusalWords(refusal)
  return (
    <div className="grid justify-items-start gap-4 lg:max-w-160">
      <Banner tone="plain" icon={isBusy ? 'clock' : 'alert'} title={title}>
        {text}
      </Banner>
      {isBusy && <Again href={`/cases/${caseId}/summary`} />}
      {!isBusy && draft && <LinkButton href={`/cases/${caseId}/letters/${draft}`}>{t('fix')}</LinkButton>}
    </div>
  )
}

/** Characters of the page that its PDF cannot hold, each with what to do. */
async function Unprintable({ values }: { values: string[] }) {
  const [t, warning] = [await getTranslations('letters.sheet'), await getTranslations('letters.warning')]
  return (
    <Banner tone="plain" icon="alert" title={t('unprintable')}>
      {values.map((value) => (
        <span key={value} className="block">
          {warning('unsupported-character', { value })}
        </span>
      ))}
    </Banner>
  )
}

/** 一页摘要: the sheet itself, what it took from where, what does not fit. A draft letter lends it its options. */
export default async function SummaryPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member } = await casePage(caseId)
  const own = (await lettersOfCase(member, caseId)).filter((one) => one.letter === 'police-summary').reverse()
  const latest = own.find(({ state }) => state === 'draft')
  const draft = latest && (await letter(member, latest.id))
  const issued = own.find(({ state }) => state === 'issued')
  const order = { caseId, channel: 'police', ticketId: draft?.ticketId ?? null, options: draft?.options ?? {} }
  const shown = await summaryShown(member, order)
  const [desk, letters] = [await getTranslations('letters.desk'), await getTranslations('letters')]
  const chosen = Array.isArray(order.options.exhibits) ? order.options.exhibits : []
  const offers = (await offeredExhibits(member, caseId)).map((offer) => ({
    ...offer, isChosen: chosen.length > 0 ? chosen.includes(offer.id) : offer.reasons.length > 0,
  }))
  const error = await doorError((await asked<'error'>(searchParams)).error)
  if (shown.state === 'refused') return <Refused refusal={shown.refusal} caseId={caseId} draft={draft?.id} />
  const omitted = { incidents: 0, exhibits: 0, names: 0, ...Object.fromEntries(shown.dropped.map(({ what, count }) => [what, count])) }
  const dropped = shown.dropped.length > 0 ? letters('omitted', omitted) : undefined
  const warning = await getTranslations('letters.warning')
  const leftOut = shown.leftOut.map(({ code, value }) => warning(code, { value }))
  const figures = { caseId, ...shown.counted, findings: shown.lines.length, kinds: shown.kinds, exhibits: shown.exhibits, dropped, leftOut }
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start print:block">
      {error && <Banner tone="danger" icon="alert" title={error} />}
      <PaperStack pages={shown.pages} label={desk('paper')} className="lg:col-start-1" />
      <aside className="grid min-w-0 grid-cols-1 content-start gap-6 print:hidden">
        <h2 className="text-xl font-bold clauses">{letters('kind.police-summary')}</h2>
        <p className="text-ink-2 clauses">{letters('gist.police', { total: shown.counted.counted })}</p>
        {shown.unprintable.length > 0 && <Unprintable values={shown.unprintable} />}
        <SheetFiles
          caseId={caseId}
          token={member.sessionId ? formToken(member.sessionId) : ''}
          once={newId()}
          draft={draft?.id}
          issued={issued?.id}
        />
        <div>
          <PrintButton label={desk('print')} />
        </div>
        <OfficerFive caseId={caseId} token={member.sessionId ? formToken(member.sessionId) : ''} once={newId()} draft={draft?.id} offers={offers} />
        <SheetSources figures={figures} />
        <section className="grid gap-2">
          <h3 className="font-bold">{desk('cannot')}</h3>
          <p className="text-ink-2 clauses">{letters('doesNotDo.police-summary')}</p>
        </section>
      </aside>
    </div>
  )
}
