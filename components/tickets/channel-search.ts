import type { Channel } from '@/lib/channels/channel'

type Say = (key: string) => string

/** Every word a body is found by: its name, what it takes, what comes first, how to reach it. What it refuses would lead astray. */
function wordsOf(channel: Channel, say: Say): string {
  const lists = (['accepts', 'prerequisites'] as const).flatMap((list) => channel[list].map((key) => say(`${channel.id}.${list}.${key}`)))
  const ways = channel.access.map(({ key }) => say(`${channel.id}.access.${key}`))
  return [channel.id, say(`${channel.id}.name`), say(`${channel.id}.summary`), ...lists, ...ways].join(' ').toLowerCase()
}

/** Bodies that match every word asked for, in filing order. Nothing asked = all of them. `say` = translator of `channels`. */
export function foundChannels(channels: readonly Channel[], asked: string, say: Say): Channel[] {
  const parts = asked.toLowerCase().split(/[\s，、,]+/).filter(Boolean)
  return channels.filter((channel) => {
    const words = wordsOf(channel, say)
    return parts.every((part) => words.includes(part))
  })
}
