import { getLocale, getTranslations } from 'next-intl/server'
import { LetterList } from '@/components/letters/LetterList'
import type { LetterGroup, LetterRow } from '@/components/letters/letter-view'
import { localDay } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { sentOn, standingDispatches, type Dispatch } from '@/lib/letters/dispatch'
import { casePage } from '@/lib/server/case-page'
import { letterAnswer } from '@/lib/server/casework/issue-letter'
import { today } from '@/lib/server/clock'
import { dispatchesOfCase } from '@/lib/server/data/dispatches'
import { lettersOfCase, type ListedLetter } from '@/lib/server/data/letters'
import { ticketsOfCase } from '@/lib/server/data/tickets'

const hashShown = 16

/** 投诉书 · 放款机构 */
async function kindOf(stored: ListedLetter): Promise<string> {
  const [t, channels] = [await getTranslations('letters'), await getTranslations('channels')]
  const kind = t(`kind.${stored.letter}`)
  return stored.channel && stored.letter !== 'police-summary' ? t('kindTo', { kind, channel: channels(`${stored.channel}.name`) }) : kind
}

async function rowOf(stored: ListedLetter, sent: readonly Dispatch[]): Promise<LetterRow> {
  const [t, locale, kind] = [await getTranslations('letters.list'), await getLocale(), await kindOf(stored)]
  const on = dayInWords(localDay(stored.issuedAt ?? stored.createdAt), locale, today())
  const isIssued = stored.state === 'issued'
  const { pdfSha256 } = letterAnswer(stored)
  const day = sentOn(sent, stored.id)
  return {
    id: stored.id,
    href: `/cases/${stored.caseId}/letters/${stored.id}`,
    kind,
    isIssued,
    when: isIssued ? t('issuedOn', { on }) : t('draftOn', { on }),
    sent: !isIssued ? undefined : day === null ? t('notSent') : t('sentOn', { on: dayInWords(day, locale, today()) }),
    isSent: day !== null,
    hash: pdfSha256?.slice(0, hashShown),
    pdf: isIssued ? `/api/letters/${stored.id}/pdf` : undefined,
  }
}

/** The letters of a case by ticket, newest first. */
export default async function LettersPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const { member } = await casePage(caseId)
  const [t, channels] = [await getTranslations('letters.list'), await getTranslations('channels')]
  const letters = (await lettersOfCase(member, caseId)).reverse()
  const tickets = await ticketsOfCase(member, caseId)
  const sent = standingDispatches(await dispatchesOfCase(member, caseId))
  const row = (stored: ListedLetter) => rowOf(stored, sent)
  const groups: LetterGroup[] = []
  for (const { id, channel, referenceNumbers } of tickets) {
    const rows = await Promise.all(letters.filter(({ ticketId }) => ticketId === id).map(row))
    if (rows.length) groups.push({ id, title: [channels(`${channel}.name`), referenceNumbers[0]].filter(Boolean).join(' · '), rows })
  }
  const loose = await Promise.all(letters.filter(({ ticketId }) => ticketId === null).map(row))
  if (loose.length) groups.push({ id: 'none', title: groups.length ? t('noTicket') : t('title'), rows: loose })
  return <LetterList groups={groups} writeHref={`/cases/${caseId}/letters/new`} />
}
