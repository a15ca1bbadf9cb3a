import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { ChannelSettingForm, SettingField } from '@/components/settings/ChannelSettingForm'
import type { Channel } from '@/lib/channels/channel'
import { spanPlaces } from '@/lib/channels/settings-form'
import { limitsIn, saidMax } from '@/lib/channels/site-refusal'
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

/** What a portal just told somebody: its words, and the size in MB where it was given apart from them. */
type Told = { said?: string; sizeMbMax?: string }

/** The form of a channel with what has been entered so far, and what its portal just said. */
export async function settingForm(channel: Channel, setting: SeenSetting | null, told: Told = {}): Promise<Form> {
  const said = (told.said ?? '').trim().slice(0, saidMax)
  const proposed = limitsIn(said)
  const [t, names] = [await getTranslations('channelSettings'), await getTranslations('channels')]
  const characters = channel.fields.map(({ key }): SettingField => ({
    name: `fields.${key}`, label: names(`${channel.id}.fields.${key}`), value: typed(setting?.fields[key]), unit: t('unit.characters'),
  }))
  const attachments: SettingField[] = [
    {
      name: 'attachments.countMax', label: t('attachments.countMax'), unit: t('unit.files'),
      value: typed(proposed.countMax ?? setting?.attachments?.countMax),
    },
    {
      name: 'attachments.sizeMbMax', label: t('attachments.sizeMbMax'), unit: t('unit.megabytes'),
      value: told.sizeMbMax?.slice(0, 8) || typed(proposed.sizeMbMax ?? setting?.attachments?.sizeMbMax),
    },
    {
      name: 'attachments.said', label: t('attachments.said'), hint: t('attachments.saidHint'), max: saidMax, value: said || (setting?.attachments?.said ?? ''),
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
