import type { ChannelId } from '@/lib/cases/vocabulary'
import { inPlace, type Limit } from '../channel'
import type { AnyDeadlineRule } from './deadline-rule'
import * as rules from './index'

/** Every deadline, in the order in which a ticket shows its clocks. A new one = one file and one line in `index.ts`. */
export const deadlineRules: readonly AnyDeadlineRule[] = Object.values<AnyDeadlineRule>(rules).sort(inPlace)

const byId = new Map(deadlineRules.map((rule) => [rule.id, rule]))
/** The deadline of an id. */
export const deadlineOf = (id: string): AnyDeadlineRule | undefined => byId.get(id)

const limits: readonly Limit[] = deadlineRules.flatMap((rule) => rule.limits.map((limit) => ({ ...limit, rule: rule.id })))
const byChannel = new Map<string, Limit[]>()
for (const limit of limits) for (const channel of limit.channels) byChannel.set(channel, [...(byChannel.get(channel) ?? []), limit])

/** Every limit that can run on a ticket of that channel, whatever its procedure; none for a channel without legal limits. */
export const limitsOn = (channel: ChannelId): Limit[] => byChannel.get(channel) ?? []
