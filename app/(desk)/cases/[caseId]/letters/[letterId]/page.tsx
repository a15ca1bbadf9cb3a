import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Dispatches } from '@/components/letters/Dispatches'
import { FactFocus } from '@/components/letters/FactFocus'
import { History } from '@/components/evidence/History'
import { IssuedNote } from '@/components/letters/IssuedNote'
import { IssueStep } from '@/components/letters/IssueStep'
import { LetterHead } from '@/components/letters/LetterHead'
import { LetterReading } from '@/components/letters/LetterReading'
import { LetterSide } from '@/components/letters/LetterSide'
import { MessageText } from '@/components/letters/MessageText'
import { PaperStack } from '@/components/letters/PaperStack'
import { RemoveDraft } from '@/components/letters/RemoveDraft'
import { Banner } from '@/components/ui/Banner'
import { localDay } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import { dayInWords } from '@/lib/i18n/dates'
import { CaseworkError } from '@/lib/errors'
import { willingWitnesses } from '@/lib/evidence/statement'
import { channelOf } from '@/lib/channels'
import { letterOf, summaryId } from '@/lib/letters'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { isId } from '@/lib/server/id'
import { letterShown, type DraftShown, type IssuedShown, type RefusedShown } from '@/lib/server/casework/show-letter'
import { letterAnswer } from '@/lib/server/casework/issue-letter'
import { letterHistory } from '@/lib/server/casework/item-history'
import { today } from '@/lib/server/clock'
import type { StoredLetter } from '@/lib/server/data/letters'
import { requestsOfCase } from '@/lib/server/data/witness-requests'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { Again, refusalWords, ToFindings } from '../refusal-words'
import { DraftPart } from './DraftPart'
import { LeftPart } from './LeftPart'
import { ReasonPart } from './ReasonPart'
import { readingOf } from './letter-reading'
import { sideOf } from './letter-side'
import { sentView } from './sent-view'

type Asked = Partial<Record<'fact' | 'issue' | 'error' | 'fields' | 'read' | 'remove', string>>
type Props = { params: Promise<{ caseId: string; letterId: string }>; searchParams: SearchParams }
type Open = { member: Member; facts: CaseFacts; stored: StoredLetter; kind: string; here: string; token: string; asked: Asked; testifying: ReadonlySet<string> }

const deskLook = 'group/desk grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_26rem] lg:items-start print:block'

/** Paper left, facts right; below each other on a phone. */
function Desk({ shown, chosen, label, children }: { shown: DraftShown | IssuedShown; chosen?: string; label: string; children: ReactNode }) {
  const linked = new Set(shown.lines.map(({ ref }) => ref))
  return (
    <FactFocus chosen={chosen} className={deskLook}>
      <PaperStack pages={shown.pages} chosen={chosen} hrefOf={(ref) => (linked.has(ref) ? `?fact=${ref}` : undefined)} label={label} />
      <aside className="grid min-w-0 grid-cols-1 content-start gap-6 print:hidden">
        {shown.message !== null && <MessageText text={shown.message} />}
        {children}
      </aside>
    </FactFocus>
  )
}

/** The way out of a draft, for whoever may write letters. */
function Removal({ open: { member, stored, kind, here, token, asked } }: { open: Open }) {
  if (!roleMay(member.role, 'letter:write')) return null
  return <RemoveDraft id={stored.id} caseId={stored.caseId} kind={kind} here={here} token={token} once={newId()} isAsked={asked.remove === stored.id} />
}

/** What is left of a letter that cannot be drawn: the reason, and its fields, so that it can be mended. */
async function Refused({ open, refused }: { open: Open; refused: RefusedShown }) {
  const { title, text, isBusy, findings } = await refusalWords(refused.refusal)
  const action = isBusy ? <Again href={open.here} /> : findings && <ToFindings caseId={open.stored.caseId} words={findings} />
  return (
    <div className="grid gap-6 lg:max-w-160">
      <Banner tone="plain" icon={isBusy ? 'clock' : 'alert'} title={title} action={action}>
        {text}
      </Banner>
      {!isBusy && refused.forms && <DraftPart stored={open.stored} token={open.token} forms={refused.forms} />}
      {!isBusy && open.stored.state === 'draft' && <Removal open={open} />}
    </div>
  )
}

async function Draft({ open, shown }: { open: Open; shown: DraftShown }) {
  const { stored, facts, here, token, asked, member, testifying } = open
  const [side, t] = [await sideOf({ stored, shown, facts, here, chosen: asked.fact, testifying }), await getTranslations('letters.desk')]
  const reading = readingOf({ text: shown.text, facts, here, locale: await getLocale(), asked: asked.read })
  const step = {
    action: `/api/letters/${stored.id}/issue`,
    token,
    once: newId(),
    seen: shown.digest,
    here,
    isAsked: asked.issue === '1',
    isBlocked: shown.warnings.some(({ level }) => level === 'block'),
  }
  return (
    <Desk shown={shown} chosen={asked.fact} label={t('paper')}>
      {reading && <LetterReading view={reading} />}
      <LetterSide view={side}>
        <DraftPart stored={stored} token={token} forms={shown.forms} />
      </LetterSide>
      <ReasonPart member={member} stored={stored} digest={shown.digest} warnings={shown.warnings} token={token} />
      <Removal open={open} />
      {roleMay(member.role, 'letter:issue') && <IssueStep {...step} />}
    </Desk>
  )
}

async function Issued({ open, shown }: { open: Open; shown: IssuedShown }) {
  const { stored, facts, here, asked, member, token, testifying } = open
  const side = await sideOf({ stored, shown, facts, here, chosen: asked.fact, testifying })
  const [t, locale] = [await getTranslations('letters.desk'), await getLocale()]
  const mayWrite = roleMay(member.role, 'letter:write')
  const reading = readingOf({ text: shown.text, facts, here, locale, asked: asked.read })
  const again = new URLSearchParams({ letter: stored.letter, channel: stored.channel ?? '', ...(stored.ticketId ? { ticket: stored.ticketId } : {}) })
  return (
    <Desk shown={shown} chosen={asked.fact} label={t('paper')}>
      <LeftPart stored={stored} />
      <IssuedNote
        on={dayInWords(localDay(stored.issuedAt ?? stored.createdAt), locale, today())}
        sha256={letterAnswer(stored).pdfSha256 ?? ''}
        hasCaseChanged={shown.hasCaseChanged}
        againHref={`/cases/${stored.caseId}/letters/new?${again}`}
      />
      <Dispatches view={await sentView({ member, stored, token: mayWrite ? token : '', errors: await doorFields(asked.fields) })} />
      {reading && <LetterReading view={reading} />}
      <LetterSide view={side}>{null}</LetterSide>
      <ReasonPart member={member} stored={stored} digest={shown.digest} />
      <History {...(await letterHistory(member, stored.id))} />
    </Desk>
  )
}

async function filesOf(stored: StoredLetter): Promise<{ href: string; label: string }[]> {
  const desk = await getTranslations('letters.desk')
  const isIssued = stored.state === 'issued'
  const pdf = `/api/letters/${stored.id}/pdf`
  const docx = letterOf(stored.letter)?.isEdited ? [{ href: `/api/letters/${stored.id}/docx`, label: desk(isIssued ? 'docx' : 'docxDraft') }] : []
  if (!isIssued) return docx
  return [{ href: pdf, label: desk('pdf') }, ...docx, ...(stored.content.summary ? [{ href: `${pdf}?part=annex`, label: desk('annex') }] : [])]
}

/** One letter: a draft as it would be issued now, an issued one as it was frozen. */
export default async function LetterPage({ params, searchParams }: Props) {
  const { caseId, letterId } = await params
  const { member, facts } = await casePage(caseId)
  if (!isId(letterId)) notFound()
  const found = await letterShown(member, letterId).catch((error: unknown) => {
    if (error instanceof CaseworkError && error.code === 'not-found') notFound()
    throw error
  })
  const { stored, shown } = found
  if (stored.caseId !== caseId) notFound()
  const said = await asked<keyof Asked>(searchParams)
  const [t, channels, error] = [await getTranslations('letters'), await getTranslations('channels'), await doorError(said.error)]
  const here = `/cases/${caseId}/letters/${letterId}`
  const testifying = willingWitnesses(await requestsOfCase(member, caseId))
  const kind = t(`kind.${stored.letter}`)
  const open: Open = { member, facts, stored, kind, here, token: member.sessionId ? formToken(member.sessionId) : '', asked: said, testifying }
  const isSummary = stored.letter === summaryId
  const title = stored.channel && !isSummary ? t('kindTo', { kind, channel: channels(`${stored.channel}.name`) }) : kind
  return (
    <div className="grid gap-4">
      <LetterHead
        title={title}
        isIssued={stored.state === 'issued'}
        pages={shown.state === 'refused' ? 0 : shown.pages.length}
        backHref={`/cases/${caseId}/letters`}
        files={await filesOf(stored)}
        formHref={shown.state !== 'refused' && channelOf(stored.channel ?? '')?.fields.length && !isSummary ? `${here}/form` : undefined}
      />
      {error && <Banner tone="danger" icon="alert" title={error} />}
      {shown.state === 'refused' && <Refused open={open} refused={shown} />}
      {shown.state === 'draft' && <Draft open={open} shown={shown} />}
      {shown.state === 'issued' && <Issued open={open} shown={shown} />}
    </div>
  )
}
