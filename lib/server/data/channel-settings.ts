import 'server-only'
import type { ChangeSetting, SeenHours, SeenSetting, SeenSettings } from '@/lib/channels/settings-schema'
import { CaseworkError } from '@/lib/errors'
import { nowDate } from '../clock'
import { jsonDigest } from '../digest'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'

/** What the member's office read on the pages of the bodies themselves. */

type Row = { channel: string; fields: string; attachments: string | null; hours: string | null; seenOn: string; seenBy: string }

/** Read on the spot by a person of the office, but no text that was compared: reliable, second-hand. */
const hoursOf = (text: string) => ({ ...(JSON.parse(text) as SeenHours), grade: 'S' as const })

const settingOf = ({ fields, attachments, hours, seenOn, seenBy }: Row): SeenSetting => ({
  fields: JSON.parse(fields) as SeenSetting['fields'],
  ...(attachments !== null && { attachments: JSON.parse(attachments) as SeenSetting['attachments'] }),
  ...(hours !== null && { hours: hoursOf(hours) }),
  seenOn,
  seenBy,
})

/** Everything the office has entered, by channel. */
export async function channelSettings(member: Member): Promise<SeenSettings> {
  const rows = await withOffice(member, (tx) => tx.channelSetting.findMany({ where: { officeId: member.officeId } }))
  return Object.fromEntries(rows.map((row) => [row.channel, settingOf(row)]))
}

/** What the office has entered for one channel; null = nothing. */
export async function channelSetting(member: Member, channel: string): Promise<SeenSetting | null> {
  const { officeId } = member
  const row = await withOffice(member, (tx) => tx.channelSetting.findUnique({ where: { officeId_channel: { officeId, channel } } }))
  return row && settingOf(row)
}

/** A part as it is kept: undefined leaves it, null takes it away, and so does one that holds nothing. */
const kept = (part: object | null | undefined) => (part ? (Object.keys(part).length > 0 ? JSON.stringify(part) : null) : part)

/**
 * Keeps what the member read; parts that are not given stay. A setting without any part left is removed. @throws CaseworkError conflict when it has changed
 * since the `version` it was read in
 */
export async function keepChannelSetting(member: Member, channel: string, change: ChangeSetting & { seenOn: string }): Promise<void> {
  const { officeId } = member
  const parts = { attachments: kept(change.attachments), hours: kept(change.hours), seenOn: change.seenOn, seenBy: member.id, changedAt: nowDate() }
  const fields = change.fields && JSON.stringify(change.fields)
  await withOffice(member, async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${officeId} ${channel}`}, 0))::text`
    const stands = change.version === undefined ? undefined : jsonDigest(await channelSetting(member, channel))
    if (stands !== change.version) throw new CaseworkError('conflict')
    await tx.channelSetting.upsert({
      where: { officeId_channel: { officeId, channel } },
      create: { officeId, channel, ...parts, fields: fields ?? '{}' },
      update: { ...parts, fields },
    })
    await tx.channelSetting.deleteMany({ where: { officeId, channel, fields: '{}', attachments: null, hours: null } })
  })
}
