import { getLocale, getTranslations } from 'next-intl/server'
import { EraseForm } from '@/components/keeping/EraseForm'
import { Section } from '@/components/settings/Section'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { buttonClass, LinkButton } from '@/components/ui/Button'
import { dayInWords } from '@/lib/i18n/dates'
import { erasureReasons } from '@/lib/office/erasure'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { secondPeople } from '@/lib/server/casework/erase-case'
import { unfinished } from '@/lib/server/casework/keep-case'
import { today } from '@/lib/server/clock'
import { type CaseContent, caseContent, erasureRequest } from '@/lib/server/data/erasures'
import { memberNames } from '@/lib/server/data/members'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { type Member, requireMember } from '@/lib/server/member'
import { keepId } from '../KeepSection'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

const counted = ['originals', 'copies', 'acts', 'findings', 'tickets', 'statements', 'people'] as const

async function Goes({ content }: { content: CaseContent }) {
  const t = await getTranslations('keeping.erase')
  const lines = [
    ...counted.filter((what) => content[what] > 0).map((what) => t(what, { count: content[what] })),
    ...(content.letters > 0 ? [t('letters', { count: content.letters, issued: content.issuedLetters })] : []), t('answers'),
  ]
  return <Section title={t('goes')}><ul className="grid list-disc gap-1.5 pl-5 clauses">{lines.map((line) => <li key={line}>{line}</li>)}</ul></Section>
}

async function Stays() {
  const t = await getTranslations('keeping.erase')
  const lines = (['chain', 'shared', 'sent', 'backups', 'traces'] as const).map((what) => t(what))
  return (
    <Section title={t('stays')}>
      <ul className="grid list-disc gap-1.5 pl-5 text-ink-2 clauses">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </Section>
  )
}

/** What is open and runs, in a sentence; null where nothing is. */
async function runningWords(member: Member, caseId: string): Promise<string | null> {
  const [t, rule, locale] = [await getTranslations('keeping.erase.running'), await getTranslations('deadlines.rule'), await getLocale()]
  const { tickets, clocks, next } = await unfinished(member, caseId)
  if (!next) return tickets > 0 ? t('tickets', { tickets }) : null
  const values = { clocks, on: dayInWords(next.on, locale, today()), rule: rule(next.rule) }
  return tickets > 0 ? t('both', { tickets, ...values }) : t('clocks', values)
}

/** What is lost with the case, and the way back to a date instead. */
async function Beware({ member, caseId }: { member: Member; caseId: string }) {
  const [t, running] = [await getTranslations('keeping.erase'), await runningWords(member, caseId)]
  const lines = [...(running ? [t('limits')] : []), t('pressed')]
  return (
    <div className="grid gap-3">
      <Banner tone="plain" icon="clock" title={running ?? t('limits')}>{lines.map((line) => <span key={line} className="block">{line}</span>)}</Banner>
      <LinkButton look="secondary" href={`/cases/${caseId}/data#${keepId}`} className="justify-self-start">{t('later')}</LinkButton>
    </div>
  )
}

/** What the form says: whether its press erases, or asks a second person. */
async function stepOf(member: Member, caseId: string) {
  const [t, request] = [await getTranslations('keeping.erase'), await erasureRequest(member, caseId)]
  if (request && request.askedBy !== member.id) {
    const name = (await memberNames(member, [request.askedBy])).get(request.askedBy) ?? t('someone')
    return { note: t('second', { name }), button: t('button') }
  }
  return (await secondPeople(member)).length > 0 ? { note: t('two'), button: t('askButton') } : { button: t('button') }
}

/** Before a case goes for good: what goes, what stays, the data to take along, and its name once more. */
export default async function ErasePage({ params, searchParams }: Props) {
  const { caseId } = await params
  await requireMember('case:erase')
  const { member, facts } = await casePage(caseId)
  const [t, why] = [await getTranslations('keeping.erase'), await getTranslations('keeping.why')]
  const { error, fields } = await asked<'error' | 'fields'>(searchParams)
  const [refused, errors] = [await doorError(error), await doorFields(fields)]
  const reasons = erasureReasons.map((value) => ({ value, label: why(value) }))
  const words = { why: why('label'), reasons, type: t('type'), title: facts.title, cancel: t('cancel'), ...(await stepOf(member, caseId)) }
  const token = member.sessionId ? formToken(member.sessionId) : ''
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/data`} label={(await getTranslations('keeping'))('title')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
        <p className="text-ink-2 clauses">{t('lead')}</p>
      </div>
      {refused && errors.size === 0 && <Banner tone="plain" icon="alert" title={refused} />}
      <Goes content={await caseContent(member, caseId)} />
      <Stays />
      <Section title={t('first')}>
        <p className="text-ink-2 clauses">{t('firstText')}</p>
        <a href={`/api/cases/${caseId}/package?include=all`} download className={buttonClass({ look: 'secondary', className: 'justify-self-start' })}>
          {t('download')}
        </a>
      </Section>
      <Beware member={member} caseId={caseId} />
      <Section title={t('form')}>
        <EraseForm action={`/api/cases/${caseId}/erasure`} back={`/cases/${caseId}/timeline`} token={token} words={words} errors={errors} />
      </Section>
    </div>
  )
}
