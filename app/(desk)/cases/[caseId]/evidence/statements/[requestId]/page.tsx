import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LetterReading } from '@/components/letters/LetterReading'
import { readingView } from '@/components/letters/reading-view'
import { ActionForm } from '@/components/settings/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { RequestChip } from '@/components/witness/RequestRow'
import { ScanDrop } from '@/components/witness/ScanDrop'
import { isLinkOpen, requestState } from '@/lib/evidence/statement'
import type { LetterDocument } from '@/lib/letters/document'
import { letterText } from '@/lib/letters/text'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { exhibitPlaces } from '@/lib/server/case-exhibits'
import { casePage } from '@/lib/server/case-page'
import { statementLetter, writtenByHand } from '@/lib/server/casework/statement-letter'
import { likestStatement } from '@/lib/server/casework/statement-likeness'
import { now } from '@/lib/server/clock'
import { evidenceOfCase, linksOfCase } from '@/lib/server/data/evidence'
import { requestsOfCase, type WitnessRequest } from '@/lib/server/data/witness-requests'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import type { Member } from '@/lib/server/member'

type Props = { params: Promise<{ caseId: string; requestId: string }>; searchParams: SearchParams }
type Of = { member: Member; request: WitnessRequest }
type Read = Of & { read?: string }

async function Waiting({ request }: { request: WitnessRequest }) {
  const t = await getTranslations('witness.desk')
  const { declinedAt, declineReason } = request
  if (declinedAt === null) return <p className="text-ink-2 clauses">{t('waiting')}</p>
  return <p className="clauses">{declineReason ? t('declinedBecause', { reason: declineReason }) : t('declinedSilent')}</p>
}

async function Signed({ member, request, letter }: Of & { letter: LetterDocument }) {
  const [t, places] = [await getTranslations('witness.desk'), exhibitPlaces(await evidenceOfCase(member, request.caseId))]
  const byHand = await writtenByHand(letter)
  return (
    <Card className="grid gap-3">
      <h3 className="text-lg font-bold">{t('signTitle')}</h3>
      {request.scanId !== null && <p className="font-bold text-done">{t('signed', { exhibit: places.get(request.scanId) ?? 0 })}</p>}
      {byHand.length > 0 && <p className="clauses">{t('byHand', { characters: byHand.join('、') })}</p>}
      <div><LinkButton look="secondary" icon="printer" href={`/api/witness-requests/${request.id}/pdf`}>{t('print')}</LinkButton></div>
      <ScanDrop requestId={request.id} />
    </Card>
  )
}

async function Links({ member, request }: Of) {
  const t = await getTranslations('witness.desk')
  const count = (await linksOfCase(member, request.caseId)).get(request.statementId ?? '')?.length ?? 0
  return (
    <Card className="grid gap-3">
      <h3 className="text-lg font-bold">{t('links')}</h3>
      <p className="clauses">{t('linksLead', { count })}</p>
      <div><LinkButton look="secondary" href={`/cases/${request.caseId}/evidence/${request.statementId}`}>{t('linksHref')}</LinkButton></div>
    </Card>
  )
}

async function Written({ member, request, read }: Read) {
  const t = await getTranslations('witness.desk')
  const { statement, sentAt, withdrawnAt } = request
  if (statement === null || sentAt === null) return <Waiting request={request} />
  const letter = statementLetter(request, statement, sentAt)
  const lines = letterText(letter).trimEnd().split('\n')
  const here = `/cases/${request.caseId}/evidence/statements/${request.id}`
  const reading = readingView({ text: letter, names: [statement.name, request.askedAs], here, locale: await getLocale(), asked: read })
  const likest = withdrawnAt === null ? likestStatement(request, await requestsOfCase(member, request.caseId)) : null
  return (
    <>
      {withdrawnAt !== null && <Banner tone="plain" icon="ban" title={t('withdrawnText')} />}
      {likest && <Banner tone="plain" icon="alert" title={t('similar', likest)} />}
      <Card className="grid gap-2">
        <h3 className="text-lg font-bold">{t('paper')}</h3>
        <div lang="zh-CN" className="grid gap-1.5 break-words">{lines.map((line, place) => <p key={place}>{line}</p>)}</div>
      </Card>
      {reading && <LetterReading view={reading} />}
      {withdrawnAt === null && <Signed member={member} request={request} letter={letter} />}
      {withdrawnAt === null && <Links member={member} request={request} />}
    </>
  )
}

function Deed({ action, label, note, token }: { action: string; label: string; note: ReactNode; token: string }) {
  const id = `note-${action.split('/').at(-1)}`
  return (
    <div className="grid gap-1">
      <ActionForm action={action} token={token} label={label} describedBy={id} />
      <p id={id} className="text-sm text-ink-3">{note}</p>
    </div>
  )
}

/** What can still be done about a request: close its link; take the statement back for its witness. */
async function Deeds({ member, request }: Of) {
  const t = await getTranslations('witness.desk')
  const [at, token] = [`/api/witness-requests/${request.id}`, member.sessionId ? formToken(member.sessionId) : '']
  if (!roleMay(member.role, 'witness:ask')) return null
  return (
    <div className="flex flex-wrap gap-6 print:hidden">
      {isLinkOpen(request, now()) && <Deed action={`${at}/revocation`} label={t('closeLink')} note={t('closeLinkNote')} token={token} />}
      {request.sentAt !== null && request.withdrawnAt === null && (
        <Deed action={`${at}/withdrawal`} label={t('withdraw')} note={t('withdrawNote')} token={token} />
      )}
    </div>
  )
}

/** One request: how far it has come, what was handed in, its signature, and the contacts it speaks of. */
export default async function StatementPage({ params, searchParams }: Props) {
  const { caseId, requestId } = await params
  const { member } = await casePage(caseId)
  const request = (await requestsOfCase(member, caseId)).find(({ id }) => id === requestId)
  if (!request) notFound()
  const t = await getTranslations('witness.desk')
  const said = await asked<'error' | 'read'>(searchParams)
  const error = await doorError(said.error)
  return (
    <div className="grid gap-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/evidence/statements`} label={t('back')} isNamed />
        <h2 className="flex flex-wrap items-center gap-3 text-xl font-bold clauses">
          {request.witnessName}<RequestChip state={requestState(request, now())} />
        </h2>
        <p className="text-ink-2 clauses">{request.topic}</p>
      </div>
      {error && <Banner tone="danger" icon="alert" title={error} />}
      <Written member={member} request={request} read={said.read} />
      <Deeds member={member} request={request} />
    </div>
  )
}
