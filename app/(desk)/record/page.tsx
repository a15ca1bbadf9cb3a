import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { dateTimeWords } from '@/components/forms/date-time-words'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { RecordForm } from '@/components/forms/RecordForm'
import { recordWords, type RecordCase, type SaidOption } from '@/components/forms/record-words'
import { Card } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { ownKey } from '@/lib/cases/case-file'
import { recordedAnswer } from '@/lib/evidence/recorded'
import { recipientRoles } from '@/lib/law/acts'
import { peopleOf } from '@/lib/server/case-people'
import { now } from '@/lib/server/clock'
import { attemptById } from '@/lib/server/data/attempts'
import { caseFacts, caseList } from '@/lib/server/data/cases'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'

type Asked = { case?: string; saved?: string; error?: string }
const saidKeys = ['demand', 'disclosed', 'insult', 'authority', 'threat', 'silent'] as const
const casesShown = 8
const chip = 'inline-flex min-h-8 items-center rounded-full border border-edge bg-surface px-3 text-sm'
  + ' aria-[current]:border-2 aria-[current]:border-act aria-[current]:bg-act-soft aria-[current]:font-bold aria-[current]:text-act'

async function saidOptions(): Promise<SaidOption[]> {
  const [own, kept] = [await getTranslations('record.saidOptions'), await getTranslations({ locale: 'zh-CN', namespace: 'record.saidOptions' })]
  return saidKeys.map((key) => ({ key, value: kept(key), label: own(key) }))
}

async function recordCase(member: Member, file: { id: string; title: string } | undefined): Promise<RecordCase | undefined> {
  if (!file) return undefined
  const facts = await caseFacts(member, file.id)
  return {
    id: file.id,
    title: file.title,
    mayOwe: recipientRoles(facts)(ownKey(facts)) !== 'third-party',
    people: (await peopleOf(facts)).map(({ key, name }) => ({ value: key, label: name })),
  }
}

/** What is said after a plain form post. */
async function Saved({ member, id, mayOwe }: { member: Member; id: string; mayOwe: boolean }) {
  const t = await getTranslations('record')
  const attempt = await attemptById(member, id)
  if (!attempt) return null
  return (
    <Card role="status" className="mb-6 grid gap-1">
      <p className="text-lg font-bold clauses">{t(`answer.${recordedAnswer(attempt, mayOwe)}`)}</p>
      <p className="text-sm text-ink-2">{t('sent')}</p>
    </Card>
  )
}

/** 记一次: three taps. Danger comes first, everything but the time may stay empty. */
export default async function RecordPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const member = await requireMember('attempt:record')
  const asked = await searchParams
  const { items } = await caseList(member, { limit: casesShown })
  const chosen = items.find(({ id }) => id === asked.case) ?? items[0]
  const file = await recordCase(member, chosen)
  const [t, ui, errors] = [await getTranslations('record'), await getTranslations('ui'), await getTranslations('errors')]
  const words = recordWords((key) => t(key), { when: dateTimeWords((key, values) => ui(key, values)), optional: ui('optional') })
  const refusal = asked.error && (errors.has(asked.error) ? errors(asked.error) : errors('unexpected'))
  return (
    <div className="lg:max-w-160">
      <PageHeader title={t('title')} back={{ href: '/today', label: ui('close'), icon: 'close' }} />
      {items.length > 1 && (
        <nav aria-label={t('case')} className="mb-4 flex flex-wrap gap-2">
          {items.map(({ id, title }) => (
            <Link
              key={id}
              href={`/record?case=${id}`}
              prefetch={false}
              aria-current={id === file?.id ? 'page' : undefined}
              className={chip}
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
      {asked.saved && <Saved member={member} id={asked.saved} mayOwe={file?.mayOwe ?? true} />}
      <RecordForm
        key={file?.id}
        file={file}
        said={await saidOptions()}
        words={words}
        now={now()}
        token={member.sessionId ? formToken(member.sessionId) : ''}
        refusal={refusal || undefined}
      />
      <OutboxSender caseId={file?.id} />
    </div>
  )
}
