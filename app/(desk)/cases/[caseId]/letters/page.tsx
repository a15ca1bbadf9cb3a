import { getLocale, getTranslations } from 'next-intl/server'
import { ForgetDraft } from '@/components/letters/ForgetDraft'
import { LetterList } from '@/components/letters/LetterList'
import type { LetterGroup, LetterRow, RemovalView } from '@/components/letters/letter-view'
import { RemovedDrafts } from '@/components/letters/RemovedDrafts'
import { Banner } from '@/components/ui/Banner'
import { localDay } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import { isLetter } from '@/lib/letters'
import { sentOn, standingDispatches, type Dispatch } from '@/lib/letters/dispatch'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { letterAnswer } from '@/lib/server/casework/issue-letter'
import { today } from '@/lib/server/clock'
import { removedDrafts } from '@/lib/server/data/custody'
import { dispatchesOfCase } from '@/lib/server/data/dispatches'
import { lettersOfCase, type ListedLetter } from '@/lib/server/data/letters'
import { memberNames } from '@/lib/server/data/members'
import { ticketsOfCase } from '@/lib/server/data/tickets'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { isId } from '@/lib/server/id'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'

const hashShown = 16

/** 投诉书 · 放款机构 */
async function kindOf(stored: ListedLetter): Promise<string> {
  const [t, channels] = [await getTranslations('letters'), await getTranslations('channels')]
  const kind = t(`kind.${stored.letter}`)
  return stored.channel && stored.letter !== 'police-summary' ? t('kindTo', { kind, channel: channels(`${stored.channel}.name`) }) : kind
}

type Around = { member: Member; sent: readonly Dispatch[]; removing?: string }

/** How a draft goes, for whoever may write letters. */
function removalOf(stored: ListedLetter, kind: string, { member, removing }: Around): RemovalView | undefined {
  if (stored.state === 'issued' || !roleMay(member.role, 'letter:write')) return undefined
  const { id, caseId } = stored
  const token = member.sessionId ? formToken(member.sessionId) : ''
  return { id, caseId, kind, here: `/cases/${caseId}/letters`, token, once: newId(), isAsked: removing === id }
}

async function rowOf(stored: ListedLetter, around: Around): Promise<LetterRow> {
  const [t, locale, kind] = [await getTranslations('letters.list'), await getLocale(), await kindOf(stored)]
  const on = dayInWords(localDay(stored.issuedAt ?? stored.createdAt), locale, today())
  const isIssued = stored.state === 'issued'
  const { pdfSha256 } = letterAnswer(stored)
  const day = sentOn(around.sent, stored.id)
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
    removal: removalOf(stored, kind, around),
  }
}

/** Which drafts were removed, the last first, as lines. */
async function goneLines(member: Member, caseId: string): Promise<{ id: string; text: string }[]> {
  const [gone, locale] = [await removedDrafts(member, caseId), await getLocale()]
  const [t, kinds] = [await getTranslations('letters.list'), await getTranslations('letters')]
  const names = await memberNames(member, gone.map(({ by }) => by).filter(isId))
  return gone.map(({ id, letter, at, by }) => {
    const who = by === member.id ? t('goneBy.me') : (names.get(by) ?? t('goneBy.unnamed'))
    const kind = isLetter(letter) ? kinds(`kind.${letter}`) : letter
    return { id, text: t('goneLine', { on: dayInWords(localDay(at), locale, today()), who, kind }) }
  })
}

async function groupsOf(member: Member, caseId: string, removing?: string): Promise<LetterGroup[]> {
  const [t, channels] = [await getTranslations('letters.list'), await getTranslations('channels')]
  const letters = (await lettersOfCase(member, caseId)).reverse()
  const sent = standingDispatches(await dispatchesOfCase(member, caseId))
  const row = (stored: ListedLetter) => rowOf(stored, { member, sent, removing })
  const groups: LetterGroup[] = []
  for (const { id, channel, referenceNumbers } of await ticketsOfCase(member, caseId)) {
    const rows = await Promise.all(letters.filter(({ ticketId }) => ticketId === id).map(row))
    if (rows.length) groups.push({ id, title: [channels(`${channel}.name`), referenceNumbers[0]].filter(Boolean).join(' · '), rows })
  }
  const loose = await Promise.all(letters.filter(({ ticketId }) => ticketId === null).map(row))
  if (loose.length) groups.push({ id: 'none', title: groups.length ? t('noTicket') : t('title'), rows: loose })
  return groups
}

type Asked = 'remove' | 'removed' | 'error'

/** The letters of a case by ticket, newest first. */
export default async function LettersPage({ params, searchParams }: { params: Promise<{ caseId: string }>; searchParams: SearchParams }) {
  const { caseId } = await params
  const { member } = await casePage(caseId)
  const [said, t] = [await asked<Asked>(searchParams), await getTranslations('letters.list')]
  const [error, gone] = [await doorError(said.error), await goneLines(member, caseId)]
  const justGone = gone.find(({ id }) => id === said.removed)
  return (
    <div className="grid gap-4">
      {error && <Banner tone="danger" icon="alert" title={error} />}
      {justGone && <Banner tone="plain" icon="tick" title={t('removed')}>{t('removedText')}</Banner>}
      {justGone && <ForgetDraft path={justGone.id} />}
      <LetterList groups={await groupsOf(member, caseId, said.remove)} writeHref={`/cases/${caseId}/letters/new`} />
      <RemovedDrafts title={t('gone', { count: gone.length })} lines={gone} />
    </div>
  )
}
