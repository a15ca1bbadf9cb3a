import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AnswerForm } from '@/components/law/AnswerForm'
import { AnswerList } from '@/components/law/AnswerList'
import { ExaminedChip, ExaminedWhy } from '@/components/law/ExaminedRow'
import { RuleGrounds } from '@/components/law/RuleGrounds'
import { BackLink } from '@/components/ui/BackLink'
import { LinkButton } from '@/components/ui/Button'
import { Card, GroupHead } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import type { CaseFacts } from '@/lib/cases/case-file'
import { violationById } from '@/lib/law'
import type { ViolationRule } from '@/lib/law/violation'
import { roleMay } from '@/lib/office/permissions'
import { casePage } from '@/lib/server/case-page'
import { peopleOf } from '@/lib/server/case-people'
import { today } from '@/lib/server/clock'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { examinedCase } from '../examined-case'

type Props = { params: Promise<{ caseId: string; rule: string }>; searchParams: Promise<{ error?: string; done?: string }> }
type Asked = { member: Member; caseId: string; facts: CaseFacts; rule: ViolationRule; token?: string }

/** The questions of a rule, what was answered so far, and room for one more answer. */
async function Questions({ member, caseId, facts, rule, token }: Asked) {
  const t = await getTranslations('rules')
  const questions = rule.questions ?? []
  if (questions.length === 0) return null
  const people = await peopleOf(facts)
  const respondents = facts.respondents.map(({ key, name }) => ({ key, name }))
  const answers = (facts.answers ?? []).filter((answer) => answer.rule === rule.id)
  const names = new Map([...people, ...respondents].map(({ key, name }) => [key, name]))
  const evidence = (await evidenceOfCase(member, caseId)).map(({ id, name }) => ({ id, name }))
  const place = { action: `/api/cases/${caseId}/answers`, formToken: token ?? '', key: newId(), base: answers.map(({ key }) => key).join() }
  const add = <LinkButton href={`/cases/${caseId}/facts?edit=respondents`}>{t('add-respondent')}</LinkButton>
  const noParty = <EmptyState title={t('no-respondent')} action={add}>{t('respondent-first')}</EmptyState>
  const form = <AnswerForm {...{ place, rule: rule.id, questions, respondents, people, evidence, today: today() }} />
  return (
    <section className="grid gap-3">
      <GroupHead title={t('questions')} note={t('questions-note')} level={3} />
      <AnswerList {...{ answers, questions, names, caseId, token }} />
      {token && (respondents.length > 0 ? <Card>{form}</Card> : noParty)}
    </section>
  )
}

const doneLook = 'rounded-card bg-done-soft px-4 py-2 font-bold text-done'

/** One rule in this case: why or why not, what it asks, and what it rests on. */
export default async function RulePage({ params, searchParams }: Props) {
  const { caseId, rule: id } = await params
  const { member, facts } = await casePage(caseId)
  const rule = violationById(id)
  if (!rule) notFound()
  const { error, done } = await searchParams
  const [t, law] = [await getTranslations('rules'), await getTranslations('law')]
  const own = (await examinedCase(member, { caseId, facts })).rules.find(({ violation }) => violation === id)
  const refusal = await doorError(error)
  const token = member.sessionId && roleMay(member.role, 'case:change') ? formToken(member.sessionId) : undefined
  return (
    <div className="grid gap-5 lg:max-w-160">
      <BackLink href={`/cases/${caseId}/rules`} label={t('title')} isNamed />
      {refusal && <p role="alert" className="rounded-card border-2 border-over bg-surface p-4">{refusal}</p>}
      {(done === 'answered' || done === 'withdrawn') && <p role="status" className={doneLook}>{t(`done.${done}`)}</p>}
      <div className="grid gap-1">
        <h2 className="text-xl font-bold clauses">{law(`violations.${id}.name`)}</h2>
        <p className="text-sm text-ink-2 clauses">{law(`violations.${id}.explanation`)}</p>
      </div>
      {own && (
        <Card className="grid justify-items-start gap-2">
          <ExaminedChip state={own.state} />
          <p><ExaminedWhy of={own} /></p>
          {own.state === 'found' && <LinkButton look="secondary" href={`/cases/${caseId}/findings/${id}`}>{t('to-finding')}</LinkButton>}
          {own.state === 'asked' && <LinkButton look="secondary" href={`/cases/${caseId}/findings`}>{t('to-prompts')}</LinkButton>}
        </Card>
      )}
      <Questions {...{ member, caseId, facts, rule, token }} />
      <RuleGrounds rule={rule} />
    </div>
  )
}
