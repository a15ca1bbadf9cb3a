import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/settings/Section'
import { Banner } from '@/components/ui/Banner'
import { buttonClass, LinkButton } from '@/components/ui/Button'
import { dayInWords } from '@/lib/i18n/dates'
import { unfinished } from '@/lib/server/casework/keep-case'
import { today } from '@/lib/server/clock'
import { caseContent } from '@/lib/server/data/erasures'
import { isOfficeMode } from '@/lib/server/env'
import type { Member } from '@/lib/server/member'
import { keepId } from './KeepSection'

type Props = { member: Member; caseId: string }

const counted = ['originals', 'copies', 'acts', 'findings', 'tickets', 'statements', 'people'] as const
const staying = ['chain', 'shared', 'sent', 'backups'] as const

/** What is open and runs, in a sentence; null where nothing is. */
async function runningWords({ member, caseId }: Props): Promise<string | null> {
  const [t, rule, locale] = [await getTranslations('keeping.erase.running'), await getTranslations('deadlines.rule'), await getLocale()]
  const { tickets, clocks, next } = await unfinished(member, caseId)
  if (!next) return tickets > 0 ? t('tickets', { tickets }) : null
  const values = { clocks, on: dayInWords(next.on, locale, today()), rule: rule(next.rule) }
  return tickets > 0 ? t('both', { tickets, ...values }) : t('clocks', values)
}

/** What is lost with the case, and the way back to a date instead. */
async function Beware(props: Props) {
  const [t, running] = [await getTranslations('keeping.erase'), await runningWords(props)]
  const lines = [...(running ? [t('limits')] : []), t('pressed')]
  return (
    <div className="grid gap-3">
      <Banner tone="plain" icon="clock" title={running ?? t('limits')}>{lines.map((line) => <span key={line} className="block">{line}</span>)}</Banner>
      <LinkButton look="secondary" href={`/cases/${props.caseId}/data#${keepId}`} className="justify-self-start">{t('later')}</LinkButton>
    </div>
  )
}

/** Before a case goes: what speaks against it, what goes, what stays, and the data to take along. */
export async function CaseGoes({ member, caseId }: Props) {
  const [t, content] = [await getTranslations('keeping.erase'), await caseContent(member, caseId)]
  const goes = [
    ...counted.filter((what) => content[what] > 0).map((what) => t(what, { count: content[what] })),
    ...(content.letters > 0 ? [t('letters', { count: content.letters, issued: content.issuedLetters })] : []), t('answers'),
  ]
  return (
    <>
      <Beware member={member} caseId={caseId} />
      <Section title={t('goes')}><ul className="grid list-disc gap-1.5 pl-5 clauses">{goes.map((line) => <li key={line}>{line}</li>)}</ul></Section>
      <Section title={t('stays')}>
        <ul className="grid list-disc gap-1.5 pl-5 text-ink-2 clauses">
          {staying.map((what) => <li key={what}>{t(what)}</li>)}
          <li>{t(isOfficeMode() ? 'traces.office' : 'traces.personal')}</li>
        </ul>
      </Section>
      <Section title={t('first')}>
        <p className="text-ink-2 clauses">{t('firstText')}</p>
        <a href={`/api/cases/${caseId}/package?include=all`} download className={buttonClass({ look: 'secondary', className: 'justify-self-start' })}>
          {t('download')}
        </a>
        <p className="text-ink-2 clauses">{t('firstAgain')}</p>
      </Section>
    </>
  )
}
