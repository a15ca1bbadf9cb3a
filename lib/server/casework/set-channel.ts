import 'server-only'
import { channelOf } from '@/lib/channels'
import type { Channel } from '@/lib/channels/channel'
import type { ChangeSetting, SeenSetting } from '@/lib/channels/settings-schema'
import { CaseworkError } from '@/lib/errors'
import { today } from '../clock'
import { channelSetting, keepChannelSetting } from '../data/channel-settings'
import { jsonDigest } from '../digest'
import type { Member } from '../member'

type ToChannel = { params: Record<string, string> }
/** `seenOn` null = nothing has been entered. `version` may be sent with a change. Hours without a grade: they are the office's own. */
export type SettingAnswer = {
  channel: string; fields: SeenSetting['fields']; attachments: SeenSetting['attachments'] | null
  hours: Pick<NonNullable<SeenSetting['hours']>, 'days' | 'spans'> | null; seenOn: string | null; seenBy: string | null; version: string
}

function namedChannel({ params }: ToChannel): Channel {
  const channel = channelOf(params.channel ?? '')
  if (!channel) throw new CaseworkError('not-found')
  return channel
}

function answerOf(channel: string, setting: SeenSetting | null): SettingAnswer {
  const hours = setting?.hours
  return {
    channel, fields: setting?.fields ?? {}, attachments: setting?.attachments ?? null,
    hours: hours ? { days: hours.days, spans: hours.spans } : null, seenOn: setting?.seenOn ?? null, seenBy: setting?.seenBy ?? null,
    version: jsonDigest(setting),
  }
}

/** What the office read on a body's own pages. @throws CaseworkError not-found for an unknown channel */
export async function settingAnswer(member: Member, call: ToChannel): Promise<SettingAnswer> {
  const { id } = namedChannel(call)
  return answerOf(id, await channelSetting(member, id))
}

/** Keeps what a member read there. @throws CaseworkError not-found; invalid-body for a field the channel does not have, or a day to come; conflict */
export async function setChannel(member: Member, { params, body }: ToChannel & { body: ChangeSetting }): Promise<SettingAnswer> {
  const { id, fields } = namedChannel({ params })
  const unknown = Object.keys(body.fields ?? {}).filter((key) => !fields.some((field) => field.key === key))
  if (unknown.length > 0) throw new CaseworkError('invalid-body', unknown.map((key) => ({ path: `fields.${key}`, message: 'unknown-field' })))
  const seenOn = body.seenOn ?? today()
  if (seenOn > today()) throw new CaseworkError('invalid-body', [{ path: 'seenOn', message: 'future-time' }])
  await keepChannelSetting(member, id, { ...body, seenOn })
  return answerOf(id, await channelSetting(member, id))
}
