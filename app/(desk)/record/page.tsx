import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { dateTimeWords } from '@/components/forms/date-time-words'
import { OutboxSender } from '@/components/forms/OutboxSender'
import { RecordForm } from '@/components/forms/RecordForm'
import { recordWords, type RecordCase, type SaidOption } from '@/components/forms/record-words'
import { revisePage } from '@/components/forms/revise-page'
import { Card } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { ownKey } from '@/lib/cases/case-file'
import { nightHours } from '@/lib/evidence/night'
import { recordedAnswer } from '@/lib/evidence/recorded'
import { recipientRoles } from '@/lib/law/acts'
import { asked, type SearchParams } from '@/lib/server/asked'
import { peopleOf } from '@/lib/server/case-people'
import { isId } from '@/lib/server/id'
import { now } from '@/lib/server/clock'
import { attemptById } from '@/lib/server/data/attempts'
import { caseFacts, caseList, caseTitles } from '@/lib/server/data/cases'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'

/** `revise` = the key of a record on the device that was refused. */
type Asked = 'case' | 'revise' | 'saved' | 'error'
type Choice = { id: string; title: string }
const saidKeys = ['demand', 'disclosed', 'insult', 'authority', 'threat', 'silent'] as const
const casesShown = 8
const chip = 'inline-flex min-h-8 items-center rounded-full border border-edge bg-surface px-3 text-sm'
  + ' aria-[current]:border-2 aria-[current]:border-act aria-[current]:bg-act-soft aria-[current]:font-bold aria-[current]:text-act'

async function saidOptions(): Promise<SaidOption[]> {
  const [own, kept] = [await getTranslations('record.saidOptions'), await getTranslations({ locale: 'zh-CN', namespace: 'record.saidOptions' })]
  return saidKeys.map((key) => ({ key, value: kept(key), label: own(key) }))
}

/**
 * The newest cases to choose from, the asked one among them however old it is. A case that was asked for and is not there is never replaced by another.
 */
async function caseChoices(member: Member, asked: string | undefined): Promise<{ items: Choice[]; isAll: boolean; chosen: Choice | undefined }> {
  const { items, nextCursor } = await caseList(member, { limit: casesShown })
  const isAll = nextCursor === null
  const known = items.find(({ id }) => id === asked)
  if (known || !asked) return { items, isAll, chosen: known ?? items[0] }
  const title = isId(asked) ? (await caseTitles(member, [asked])).get(asked) : undefined
  if (title === undefined) notFound()
  const chosen = { id: asked, title }
  return { items: [chosen, ...items], isAll, chosen }
}

async function recordCase(member: Member, file: Choice | undefined): Promise<RecordCase | undefined> {
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
      <p className="text-lg font-bold clauses">{t(`answer.${recordedAnswer(attempt, mayOwe)}`, nightHours)}</p>
      <p className="text-sm text-ink-2">{t('sent')}</p>
    </Card>
  )
}

/** Which case it goes to, and the way to another one. */
async function CaseChoice({ items, isAll, chosen, revise }: { items: Choice[]; isAll: boolean; chosen: string | undefined; revise: string | undefined }) {
  const t = await getTranslations('record')
  if (items.length < 2) return null
  const hrefOf = (id: string) => (revise ? revisePage({ caseId: id, key: revise }) : `/record?case=${id}`)
  return (
    <nav aria-label={t('case')} className="mb-4 grid gap-2">
      <p className="font-bold">{t('case')}</p>
      <ul className="flex flex-wrap gap-2">
        {items.map(({ id, title }) => (
          <li key={id}><Link href={hrefOf(id)} prefetch={false} aria-current={id === chosen ? 'page' : undefined} className={chip}>{title}</Link></li>
        ))}
        {!isAll && <li><Link href="/cases" prefetch={false} className={chip}>{t('otherCase')}</Link></li>}
      </ul>
    </nav>
  )
}

/** 记一次: three taps. Danger comes first, everything but the time may stay empty. */
export default async function RecordPage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('attempt:record')
  const said = await asked<Asked>(searchParams)
  const choices = await caseChoices(member, said.case)
  const file = await recordCase(member, choices.chosen)
  const [t, ui] = [await getTranslations('record'), await getTranslations('ui')]
  const words = recordWords((key, values) => t(key, values), { when: dateTimeWords((key, values) => ui(key, values)), optional: ui('optional') })
  const refusal = await doorError(said.error)
  return (
    <div className="lg:max-w-160">
      <PageHeader title={t('title')} back={{ href: '/today', label: ui('close'), icon: 'close' }} />
      <CaseChoice items={choices.items} isAll={choices.isAll} chosen={file?.id} revise={said.revise} />
      {said.saved && <Saved member={member} id={said.saved} mayOwe={file?.mayOwe ?? true} />}
      <RecordForm
        key={file?.id}
        file={file}
        said={await saidOptions()}
        words={words}
        now={now()}
        token={member.sessionId ? formToken(member.sessionId) : ''}
        refusal={refusal}
      />
      <OutboxSender caseId={file?.id} />
    </div>
  )
}
