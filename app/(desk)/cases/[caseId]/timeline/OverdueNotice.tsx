import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { deadlineState } from '@/components/tickets/deadline-state'
import { StateChip } from '@/components/tickets/DeadlineChip'
import { Banner } from '@/components/ui/Banner'
import type { CaseFacts } from '@/lib/cases/case-file'
import { dayInWords } from '@/lib/i18n/dates'
import { today } from '@/lib/server/clock'
import { deadlinesOfCase } from '@/lib/server/data/deadlines'
import type { Member } from '@/lib/server/member'
import { callsLate, lastDayOf, saidStage } from '@/lib/tickets/lateness'

/** Limits of others that have gone by without an answer, the oldest first: the one thing to know before reading on. */
export async function OverdueNotice({ member, caseId, facts }: { member: Member; caseId: string; facts: CaseFacts }) {
  const [t, rule, channel, locale] = [
    await getTranslations('timeline.overdue'),
    await getTranslations('deadlines.rule'),
    await getTranslations('channels'),
    await getLocale(),
  ]
  const found = (await deadlinesOfCase(member, caseId, today())).filter(({ deadline }) => callsLate(deadline))
  return found.slice(0, 1).map(({ ticketId, deadline, respondent, channel: id }) => {
    const stage = saidStage(deadline, today())
    const name = facts.respondents.find(({ key }) => key === respondent)?.name ?? channel(`${id}.name`)
    return (
      <Link key={ticketId} href={`/cases/${caseId}/tickets/${ticketId}`} prefetch={false} className="block rounded-card">
        <Banner icon="flag" title={t('title', { name, stage })} action={<StateChip state={deadlineState(deadline, today())} />}>
          {t('text', { stage, rule: rule(deadline.rule), on: dayInWords(lastDayOf(deadline), locale, today()) })}
        </Banner>
      </Link>
    )
  })
}
