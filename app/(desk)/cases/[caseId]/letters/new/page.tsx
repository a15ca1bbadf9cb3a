import { getTranslations } from 'next-intl/server'
import { ChooseLetter, type LetterChoice } from '@/components/letters/ChooseLetter'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { lendersBehind } from '@/lib/cases/attribution'
import { channels as allChannels } from '@/lib/channels'
import { toldActs } from '@/lib/law/told-acts'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { findingsOfCase } from '@/lib/server/data/findings'
import { ticketsOfCase } from '@/lib/server/data/tickets'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

const police = 'police-summary:police'

async function choices(): Promise<LetterChoice[]> {
  const [t, channels] = [await getTranslations('letters'), await getTranslations('channels')]
  const complaints = allChannels.filter(({ paper }) => paper.complaint).map(({ id: channel }) => ({
    value: `lender-complaint:${channel}`,
    label: t('kindTo', { kind: t('kind.lender-complaint'), channel: channels(`${channel}.name`) }),
    about: channels(`${channel}.summary`),
    cannot: t('doesNotDo.lender-complaint'),
  }))
  return [...complaints, { value: police, label: t('kind.police-summary'), about: t('about.police-summary'), cannot: t('doesNotDo.police-summary') }]
}

/** 写一封: which letter to whom. The tickets page comes here with both already chosen. */
export default async function NewLetterPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const said = await asked<'letter' | 'channel' | 'ticket' | 'error'>(searchParams)
  const [t, channels] = [await getTranslations('letters.desk'), await getTranslations('channels')]
  const confirmed = (await findingsOfCase(member, caseId)).filter(({ state }) => state === 'confirmed')
  const written = confirmed.filter(({ draft }) => draft.attempts.length > 0)
  const told = confirmed.reduce((sum, { draft }) => sum + toldActs(draft).length, 0)
  const against = new Set(written.map(({ draft }) => draft.respondent))
  const respondents = facts.respondents.filter(({ key }) => against.has(key)).map(({ key, name }) => ({ value: key, label: name }))
  const ticket = (await ticketsOfCase(member, caseId)).find(({ id }) => id === said.ticket)
  const own = ticket?.respondent ? lendersBehind(facts, ticket.respondent)[0] : undefined
  const all = await choices()
  const wished = said.letter === 'police-summary' || said.channel === 'police' ? police : `lender-complaint:${said.channel ?? ticket?.channel ?? ''}`
  const fallback = written.length > 0 ? 'lender-complaint:lender' : police
  const error = await doorError(said.error)
  return (
    <div className="grid gap-4">
      <div>
        <BackLink href={`/cases/${caseId}/letters`} label={t('back')} isNamed />
      </div>
      {error && <Banner tone="danger" icon="alert" title={error} />}
      <ChooseLetter
        action={`/api/cases/${caseId}/letters`}
        token={member.sessionId ? formToken(member.sessionId) : ''}
        once={newId()}
        choices={all}
        chosen={all.some(({ value }) => value === wished) ? wished : fallback}
        ticket={ticket && { id: ticket.id, channel: channels(`${ticket.channel}.name`) }}
        respondents={respondents.sort((one) => (one.value === own ? -1 : 0))}
        told={told}
        findingsHref={written.length === 0 ? `/cases/${caseId}/findings` : undefined}
      />
    </div>
  )
}
