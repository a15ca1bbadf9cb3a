import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/witness/AskForm'
import { RequestRow, type RequestView } from '@/components/witness/RequestRow'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { Card, GroupHead } from '@/components/ui/Card'
import { List } from '@/components/ui/List'
import { realName } from '@/lib/cases/stand-in-names'
import { isLinkOpen, requestState } from '@/lib/evidence/statement'
import { roleMay } from '@/lib/office/permissions'
import { casePage } from '@/lib/server/case-page'
import { now } from '@/lib/server/clock'
import { requestsOfCase, type WitnessRequest } from '@/lib/server/data/witness-requests'
import { isOfficeMode } from '@/lib/server/env'
import { formToken } from '@/lib/server/form-token'
import { shortDay } from '@/lib/server/short-times'

type Props = { params: Promise<{ caseId: string }> }

/** A request as its row shows it. */
function viewOf(request: WitnessRequest): RequestView {
  const { id, caseId, witnessName, topic, views, expiresAt, revokedAt } = request
  return {
    id, name: witnessName, topic, views, state: requestState(request, now()), on: shortDay(new Date(revokedAt ?? expiresAt)),
    isLive: isLinkOpen(request, now()), href: `/cases/${caseId}/evidence/statements/${id}`,
  }
}

/** 请证人写一份情况说明: make a link, and see how far each one has come. */
export default async function StatementsPage({ params }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const t = await getTranslations('witness.desk')
  const [requests, evidence] = [await requestsOfCase(member, caseId), await getTranslations('evidence.item')]
  const token = member.sessionId ? formToken(member.sessionId) : ''
  const people = facts.contacts.map(({ key, name }) => ({ key, name }))
  return (
    <div className="grid gap-6 lg:max-w-200">
      <div className="grid gap-1">
        <BackLink href={`/cases/${caseId}/evidence`} label={evidence('back')} isNamed />
        <h2 className="text-xl font-bold clauses">{t('title')}</h2>
        <p className="text-ink-2 clauses">{t('lead')}</p>
      </div>
      {roleMay(member.role, 'witness:ask') && (
        <Card className="grid gap-4">
          <h3 className="text-lg font-bold">{t('open')}</h3>
          {!isOfficeMode() && <Banner tone="plain" icon="help" title={t('onlyHere.title')}>{t('onlyHere.what')}</Banner>}
          <AskForm caseId={caseId} token={token} people={people} askedAs={realName(facts.complainant.name)} />
        </Card>
      )}
      <section className="grid gap-2">
        <GroupHead title={t('list')} note={t('note', { count: requests.length })} level={3} />
        {requests.length === 0 && <p className="text-ink-2">{t('none')}</p>}
        {requests.length > 0 && <List label={t('list')}>{requests.map((request) => <RequestRow key={request.id} request={viewOf(request)} />)}</List>}
      </section>
    </div>
  )
}
