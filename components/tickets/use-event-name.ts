import { useTranslations } from 'next-intl'
import { channelOf } from '@/lib/channels'
import { ownEventKey } from '@/lib/channels/channel'
import type { ChannelId, Procedure, TicketEventKind } from '@/lib/cases/vocabulary'

/** On whose ticket something happens. */
export type EventPlace = { channel: ChannelId; procedure?: Procedure }

/** What a kind of event is called on a ticket: in the words of its body where it has some, else as everywhere. */
export function useEventName({ channel, procedure }: EventPlace): (kind: TicketEventKind) => string {
  const [everywhere, own] = [useTranslations('events.kind'), useTranslations('channels')]
  const body = channelOf(channel)
  return (kind) => {
    const key = body && ownEventKey(body, kind, procedure)
    return key ? own(`${channel}.events.${key}`) : everywhere(kind)
  }
}
