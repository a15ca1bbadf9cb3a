import { getTranslations } from 'next-intl/server'
import { MissingList } from '@/components/law/MissingList'
import { missingViews, withLinked } from '@/components/law/missing-view'
import { BackLink } from '@/components/ui/BackLink'
import { LinkButton } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import type { CaseFacts } from '@/lib/cases/case-file'
import { review, violationList } from '@/lib/law'
import { missing } from '@/lib/law/missing'
import { findingKey } from '@/lib/law/places'
import { casePage } from '@/lib/server/case-page'
import { peopleOf } from '@/lib/server/case-people'
import { factsToReview } from '@/lib/server/casework/facts-to-review'
import { today } from '@/lib/server/clock'
import { attemptsOfCase } from '@/lib/server/data/attempts'
import { evidenceOfCase, originalsByAttempt } from '@/lib/server/data/evidence'
import { findingsOfCase } from '@/lib/server/data/findings'
import type { Member } from '@/lib/server/member'

type Props = { params: Promise<{ caseId: string }> }

/** What the case lacks now; what a person dismissed asks for nothing. */
async function viewsOf(member: Member, caseId: string, known: CaseFacts) {
  const items = await evidenceOfCase(member, caseId)
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]))
  const attempts = withLinked(await attemptsOfCase(member, caseId, known), await originalsByAttempt(member, caseId), kinds)
  const facts = await factsToReview(member, caseId, known)
  const dismissed = new Set((await findingsOfCase(member, caseId)).filter(({ state }) => state === 'dismissed').map(({ draft }) => findingKey(draft)))
  const { findings, prompts } = review(attempts, facts)
  const left = { findings: findings.filter((finding) => !dismissed.has(findingKey(finding))), prompts }
  const names = new Map([...await peopleOf(known), ...known.respondents].map(({ key, name }) => [key, name]))
  const lacking = missing({ rules: violationList, review: left, attempts, facts, kinds: Object.fromEntries(kinds), today: today() })
  return missingViews(lacking, { caseId, names, attempts })
}

/** What is missing, gravest and soonest first, with one button each. */
export default async function MissingPage({ params }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const t = await getTranslations('missing')
  const views = await viewsOf(member, caseId, facts)
  const more = <LinkButton look="secondary" href={`/cases/${caseId}/rules`}>{t('toRules')}</LinkButton>
  const sideBySide = (await getTranslations('reconcile.link'))('title')
  return (
    <div className="grid gap-5 lg:max-w-160">
      <BackLink href={`/cases/${caseId}/findings`} label={t('back')} isNamed />
      <h2 className="text-xl font-bold">{t('title')}</h2>
      {views.length > 0 && <p className="text-sm text-ink-2 clauses">{t('lead', { count: views.length })}</p>}
      {views.length > 0 ? <MissingList views={views} /> : <EmptyState title={t('none.title')} action={more}>{t('none.text')}</EmptyState>}
      {views.length > 0 && (
        <p className="flex flex-wrap gap-3">{more}<LinkButton look="secondary" href={`/cases/${caseId}/reconcile`}>{sideBySide}</LinkButton></p>
      )}
    </div>
  )
}
