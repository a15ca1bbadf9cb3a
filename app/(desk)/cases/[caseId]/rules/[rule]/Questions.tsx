import { getTranslations } from 'next-intl/server'
import { ActsOfDay } from '@/components/law/ActsOfDay'
import { AnswerForm } from '@/components/law/AnswerForm'
import { AnswerList } from '@/components/law/AnswerList'
import { LinkButton } from '@/components/ui/Button'
import { Card, GroupHead } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import type { LocalDate } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { ViolationRule } from '@/lib/law/violation'
import { peopleOf } from '@/lib/server/case-people'
import { today } from '@/lib/server/clock'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { actsOfDay } from './acts-of-day'

type Of = { member: Member; caseId: string; facts: CaseFacts; rule: ViolationRule; attempts: readonly ContactAttempt[]; token?: string }
type Props = Of & { day: LocalDate | undefined; mistakes: ReadonlyMap<string, string> }

/** Room for one more answer; where the records may hold the deed, its day is asked first. */
async function OneMore({ member, caseId, facts, rule, attempts, token, day, mistakes }: Props) {
  const people = await peopleOf(facts)
  const respondents = facts.respondents.map(({ key, name }) => ({ key, name }))
  const evidence = (await evidenceOfCase(member, caseId)).map(({ id, name }) => ({ id, name }))
  const base = (facts.answers ?? []).filter((answer) => answer.rule === rule.id).map(({ key }) => key).join()
  const place = { action: `/api/cases/${caseId}/answers`, formToken: token ?? '', key: newId(), base }
  const isOfActs = rule.namesActs === true && attempts.length > 0
  const acts = isOfActs && day ? await actsOfDay({ attempts, day, people, respondents }) : null
  const step = { action: `/cases/${caseId}/rules/${rule.id}`, day, today: today(), found: acts?.found ?? null, recordHref: `/record?case=${caseId}` }
  return (
    <>
      {isOfActs && <Card><ActsOfDay {...step} listed={acts?.options.length ?? 0} /></Card>}
      <Card>
        <AnswerForm {...{ place, rule: rule.id, questions: rule.questions ?? [], respondents, people, evidence, today: today(), day, mistakes }}
          acts={acts?.options ?? null} />
      </Card>
    </>
  )
}

/** The questions of a rule, what was answered so far, and room for one more answer. */
export async function Questions(props: Props) {
  const { caseId, facts, rule, attempts, token } = props
  const t = await getTranslations('rules')
  if (!rule.questions?.length) return null
  const answers = (facts.answers ?? []).filter((answer) => answer.rule === rule.id)
  const names = new Map([...await peopleOf(facts), ...facts.respondents].map(({ key, name }) => [key, name]))
  const acts = new Map(attempts.map((act) => [act.id, { ...act, href: `/cases/${caseId}/timeline?day=${act.localDay}` }]))
  const add = <LinkButton href={`/cases/${caseId}/facts?edit=respondents`}>{t('add-respondent')}</LinkButton>
  const noParty = <EmptyState title={t('no-respondent')} action={add}>{t('respondent-first')}</EmptyState>
  return (
    <section className="grid gap-3">
      <GroupHead title={t('questions')} note={t('questions-note')} level={3} />
      <AnswerList {...{ answers, questions: rule.questions, names, acts, caseId, token }} />
      {token && (facts.respondents.length > 0 ? <OneMore {...props} /> : noParty)}
    </section>
  )
}
