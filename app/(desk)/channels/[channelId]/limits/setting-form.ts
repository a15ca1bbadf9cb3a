import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { ChannelSettingForm, SettingField } from '@/components/settings/ChannelSettingForm'
import type { Channel } from '@/lib/channels/channel'
import { spanPlaces } from '@/lib/channels/settings-form'
import type { SeenSetting } from '@/lib/channels/settings-schema'
import { today } from '@/lib/server/clock'
import { jsonDigest } from '@/lib/server/digest'

type Say = Awaited<ReturnType<typeof getTranslations<'channelSettings'>>>
type Form = Omit<ComponentProps<typeof ChannelSettingForm>, 'token'>

const typed = (value: number | string | undefined): string => (value === undefined ? '' : String(value))

function timesOf(setting: SeenSetting | null, t: Say): SettingField[] {
  return spanPlaces(setting?.hours?.spans.length ?? 0).flatMap((place) => (['from', 'to'] as const).map((end): SettingField => ({
    name: `hours.spans.${place}.${end}`, label: t(`hours.${end}`, { place: place + 1 }), hint: t(`hours.${end}Hint`),
    value: typed(setting?.hours?.spans[place]?.[end]),
  })))
}

/** The form of a channel with what has been entered so far. @param proposed the size in MB that its portal just told somebody */
export async function settingForm(channel: Channel, setting: SeenSetting | null, proposed = ''): Promise<Form> {
  const [t, names] = [await getTranslations('channelSettings'), await getTranslations('channels')]
  const characters = channel.fields.map(({ key }): SettingField => ({
    name: `fields.${key}`, label: names(`${channel.id}.fields.${key}`), value: typed(setting?.fields[key]), unit: t('unit.characters'),
  }))
  const attachments: SettingField[] = [
    { name: 'attachments.countMax', label: t('attachments.countMax'), value: typed(setting?.attachments?.countMax), unit: t('unit.files') },
    {
      name: 'attachments.sizeMbMax', label: t('attachments.sizeMbMax'), unit: t('unit.megabytes'),
      value: proposed.slice(0, 8) || typed(setting?.attachments?.sizeMbMax),
    },
  ]
  const daysOptions = (['', 'every-day', 'workdays'] as const).map((value) => ({ value, label: t(`days.${value || 'unknown'}`) }))
  return {
    channel: channel.id, version: jsonDigest(setting), today: today(),
    characters, attachments, days: setting?.hours?.days ?? '', times: timesOf(setting, t), seenOn: today(),
    words: {
      fields: t('fields'), attachments: t('attachments.title'), hours: t('hours.title'), days: t('hours.days'), daysOptions, seenOn: t('when'), save: t('save'),
      mistakes: t('mistakes'), failed: t('failed'), optional: t('optional'),
      stale: { title: t('stale.title'), note: t('stale.note'), look: t('stale.look') },
    },
  }
}
