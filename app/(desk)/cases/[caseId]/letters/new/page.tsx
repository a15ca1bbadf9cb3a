import { getTranslations } from 'next-intl/server'
import { ChooseLetter, type LetterChoice } from '@/components/letters/ChooseLetter'
import { BackLink } from '@/components/ui/BackLink'
import { Banner } from '@/components/ui/Banner'
import { lendersBehind } from '@/lib/cases/attribution'
import { isLender, type ComplainantRole } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import { toldActs } from '@/lib/law/told-acts'
import { letterOf, letters, summaryId } from '@/lib/letters'
import type { LetterWarning } from '@/lib/letters/guards'
import { isFor, type LetterEntry } from '@/lib/letters/letter-entry'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { filingBrakes } from '@/lib/server/casework/filing-warnings'
import { findingsOfCase } from '@/lib/server/data/findings'
import { ticketsOfCase } from '@/lib/server/data/tickets'
import { doorError, doorFields } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'
import { isNotFiled, isWithdrawn } from '@/lib/tickets/fold'
import { warningSentence } from '../letter-words'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

const police = `${summaryId}:police`
const valueOf = (letter: string, channel: string | null) => (channel === null ? letter : `${letter}:${channel}`)

/** `only` = key of the lender where the case has but one. */
type Asking = { member: Member; caseId: string; filed: readonly string[]; role: ComplainantRole; only: string | null }

/**
 * What can be written, letter by letter and reader by reader: those the person of the case may write,
 * and those that follow a filing only where one of their kind was recorded.
 */
async function choices({ member, caseId, filed, role, only }: Asking): Promise<LetterChoice[]> {
  const [t, channels] = [await getTranslations('letters'), await getTranslations('channels')]
  const brakeOf = (brake: LetterWarning | undefined) => brake && sentence(brake)
  const isOpen = ({ follows }: LetterEntry) => !follows || follows.some((channel) => filed.includes(channel))
  const offered = letters.filter((entry) => isFor(entry, role) && isOpen(entry))
  const [brakes, sentence] = [await filingBrakes(member, caseId, { entries: offered, respondent: only }), await warningSentence()]
  const all = offered.flatMap(({ id, purpose, channels: to }) => (to.length > 0 ? to : [null]).map((channel) => ({
    value: valueOf(id, channel),
    group: t(`group.${purpose}`),
    label: channel === null ? t(`kind.${id}`) : t('kindTo', { kind: t(`kind.${id}`), channel: channels(`${channel}.name`) }),
    about: channel !== null && channelOf(channel)?.letter === id ? channels(`${channel}.summary`) : t(`about.${id}`),
    cannot: t(`doesNotDo.${id}`),
    brake: brakeOf(brakes.get(`${id}:${channel}`)),
  })))
  const [label, about, cannot] = [t('kind.police-summary'), t('about.police-summary'), t('doesNotDo.police-summary')]
  return [...all, { value: police, group: t('group.police'), label, about, cannot }]
}

/** What is begun with unless the case is against it: nobody is led to a body that was told already. */
const proposed = ['lender-complaint:lender', 'lender-complaint:nfra-complaint']

/** The choice an address names: the letter, else the complaint to the channel, or the page for the police. */
function wishedOf({ letter, channel }: { letter?: string; channel?: string }, ticket?: string): string {
  const entry = letter ? letterOf(letter) : null
  if (letter === summaryId || (!entry && channel === 'police')) return police
  if (entry?.channels.length === 0) return entry.id
  const only = entry?.channels.length === 1 ? entry.channels[0] : undefined
  return valueOf(entry?.id ?? 'lender-complaint', channel ?? only ?? ticket ?? '')
}

/** 写一封: which letter to whom. The tickets page comes here with both already chosen. */
export default async function NewLetterPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const { member, facts } = await casePage(caseId)
  const said = await asked<'letter' | 'channel' | 'ticket' | 'error' | 'fields'>(searchParams)
  const [t, channels] = [await getTranslations('letters.desk'), await getTranslations('channels')]
  const confirmed = (await findingsOfCase(member, caseId)).filter(({ state }) => state === 'confirmed')
  const written = confirmed.filter(({ draft }) => draft.attempts.length > 0)
  const told = confirmed.reduce((sum, { draft }) => sum + toldActs(draft).length, 0)
  const against = new Set(written.map(({ draft }) => draft.respondent))
  const tickets = await ticketsOfCase(member, caseId)
  const standing = tickets.filter(({ events }) => !isWithdrawn(events) && !isNotFiled(events))
  const ticket = tickets.find(({ id }) => id === said.ticket)
  const own = ticket?.respondent ? lendersBehind(facts, ticket.respondent)[0] : undefined
  const weight = (key: string) => (key === own ? 0 : against.has(key) ? 1 : 2)
  const lenders = facts.respondents.filter(isLender).sort((one, other) => weight(one.key) - weight(other.key))
  const respondents = lenders.map(({ key, name }) => ({ value: key, label: name }))
  const only = lenders.length === 1 ? (lenders[0]?.key ?? null) : null
  const all = await choices({ member, caseId, filed: standing.map(({ channel }) => channel), role: facts.complainant.role, only })
  const filings = standing.map(({ id, channel, referenceNumbers }) => ({ value: id, label: [channels(`${channel}.name`), ...referenceNumbers].join(' · ') }))
  const wished = wishedOf(said, ticket?.channel)
  const fallback = written.length > 0 ? (proposed.find((one) => all.some(({ value, brake }) => value === one && !brake)) ?? '') : police
  const [error, errors] = [await doorError(said.error), await doorFields(said.fields)]
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
        filings={ticket ? [] : filings}
        respondents={respondents}
        told={told}
        errors={errors}
        findingsHref={written.length === 0 ? `/cases/${caseId}/findings` : undefined}
      />
    </div>
  )
}
