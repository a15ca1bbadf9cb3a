import { settingBody } from '@/lib/channels/settings-form'
import { channelSettingSchema } from '@/lib/channels/settings-schema'
import { setChannel, settingAnswer, type SettingAnswer } from '@/lib/server/casework/set-channel'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'channel:read', summary: 'limits the office read on a body’s own pages' }, settingAnswer)
const noted = ({ channel }: SettingAnswer) => ({ channel })

export const PATCH = route({ permission: 'channel:configure', body: channelSettingSchema, noted, summary: 'keep such limits' }, setChannel)

/** What PATCH does, for a form: a browser without scripts can only post. */
export const POST = route(
  {
    permission: 'channel:configure',
    body: channelSettingSchema,
    noted,
    summary: 'keep such limits, for a plain form',
    form: { read: settingBody, next: ({ channel }: SettingAnswer) => `/channels/${channel}/limits?saved=1` },
  },
  setChannel,
)
