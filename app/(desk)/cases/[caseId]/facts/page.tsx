import { getTranslations } from 'next-intl/server'
import { FactsForm, type FactStep } from '@/components/forms/intake/FactsForm'
import { intakeSummary } from '@/components/forms/intake/intake-summary'
import { SummaryRows } from '@/components/forms/intake/SummaryRows'
import { LinkButton } from '@/components/ui/Button'
import { List, ListRow } from '@/components/ui/List'
import { fieldsOf } from '@/lib/cases/intake-fields'
import { intakeSteps, stepsFor } from '@/lib/cases/intake-steps'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { now } from '@/lib/server/clock'
import { jsonDigest } from '@/lib/server/digest'
import { intakeWords } from '../../unfinished'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

/** What the case knows about people, numbers and consent, and a way to change each part. */
export default async function FactsPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { facts } = await casePage(caseId)
  const { edit } = await asked<'edit'>(searchParams)
  const [words, fields] = [await intakeWords(), fieldsOf(facts)]
  const step = intakeSteps.find((each): each is FactStep => each === edit && each !== 'safety')
  const version = jsonDigest(facts)
  if (step) return <FactsForm key={`${step} ${version}`} caseId={caseId} version={version} step={step} fields={fields} words={words} now={now()} />
  const change = (part: string) => (
    <LinkButton look="plain" href={`/cases/${caseId}/facts?edit=${part}`} aria-describedby={`part-${part}`}>{words.change}</LinkButton>
  )
  const rows = [{ step: 'review' as const, lines: [facts.title] }, ...intakeSummary(fields, words, stepsFor(facts.complainant.role))]
  return (
    <div className="grid gap-4 lg:max-w-160">
      <h2 className="text-lg font-bold">{words.facts}</h2>
      <SummaryRows rows={rows} words={{ ...words, steps: { ...words.steps, review: words.review.name } }} change={change} />
      <p className="text-sm text-ink-2">{words.factsNote}</p>
      <List><ListRow icon="shield" title={(await getTranslations('keeping'))('link')} href={`/cases/${caseId}/data`} /></List>
    </div>
  )
}
