import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { LocalDate } from '@/lib/calendar/local-date'
import { isCallable, type Channel } from '@/lib/channels/channel'
import { firstLetterTo } from '@/lib/letters'
import { ChannelFacts } from './ChannelFacts'
import type { EventThings, FormPlace } from './EventForms'
import { FileTicketForm, type FilingSaid } from './FileTicketForm'
import { StationChip, type Station } from './FilingOrder'
import { Fold } from './Fold'
import { letterHref } from './step-action'

/** `respondents` = whom a filing here can be about; `things` = what a filing may rest on; `place` only for those who may file. */
export type PanelView = {
  caseId: string; channel: Channel; station: Station; respondents: { key: string; name: string }[]; things: EventThings; today: LocalDate; place?: FormPlace
  said?: FilingSaid
}

function Prepare({ view }: { view: PanelView }) {
  const t = useTranslations('tickets.prepare')
  const kind = useTranslations('letters.kind')
  const { caseId, channel } = view
  if (channel.paper.takesSummary) return <LinkButton href={`/cases/${caseId}/summary`} icon="file">{t('summary')}</LinkButton>
  const letter = firstLetterTo(channel.id)
  if (!letter) return null
  const said = channel.paper.complaint ? t('letter') : t('write', { letter: kind(letter.id) })
  return <LinkButton href={letterHref(caseId, channel.id, { letter: letter.id })} icon="file">{said}</LinkButton>
}

/** The chosen body beside the order: whether it is its turn and why, what it needs, what follows, and the form to register a filing. */
export function ChannelPanel({ view }: { view: PanelView }) {
  const t = useTranslations('tickets')
  const c = useTranslations('channels')
  const { channel, station, today, place } = view
  const isQuiet = channel.paper.takesSummary === true || firstLetterTo(channel.id) !== null
  return (
    <div id="channel" className="grid scroll-mt-20 content-start gap-3.5">
      <Card className="grid gap-5" aria-labelledby="channel-name">
        <header className="grid justify-items-start gap-1">
          <StationChip station={station} today={today} />
          <h3 id="channel-name" className="text-xl font-bold clauses">{station.name}</h3>
          <p className="text-sm text-ink-2 clauses">{c(`${channel.id}.summary`)}</p>
          <p className="mt-1 clauses">{station.because}</p>
          {station.note && <p role="note" className="text-sm clauses">{station.note}</p>}
        </header>
        <ChannelFacts channel={channel} today={today} />
        <div className="flex flex-wrap gap-3 print:hidden">
          <Prepare view={view} />
          {isCallable(channel) && (
            <LinkButton look="secondary" icon="phone" href={`/cases/${view.caseId}/call/${channel.id}`}>{t('call')}</LinkButton>
          )}
          <LinkButton look="secondary" href={`/channels/${channel.id}`}>{t('prepare.more')}</LinkButton>
        </div>
      </Card>
      {place && (
        <Fold id="file" title={t(station.state === 'filed' ? 'file.again' : 'file.title')} icon="plus"
          open={station.state === 'ready' || view.said?.on !== undefined || Boolean(place.errors?.size)}>
          <FileTicketForm key={channel.id} place={place} channel={channel.id} respondents={view.respondents} things={view.things} today={today}
            quiet={isQuiet} said={view.said} />
        </Fold>
      )}
    </div>
  )
}
