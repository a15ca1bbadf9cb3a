import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ChannelSettingForm } from '@/components/settings/ChannelSettingForm'
import { ChannelFacts } from '@/components/tickets/ChannelFacts'
import { Banner } from '@/components/ui/Banner'
import { Card } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { channelOf } from '@/lib/channels'
import type { SeenSetting } from '@/lib/channels/settings-schema'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { today } from '@/lib/server/clock'
import { channelSetting } from '@/lib/server/data/channel-settings'
import { memberNames } from '@/lib/server/data/members'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { requireMember, type Member } from '@/lib/server/member'
import { settingForm } from './setting-form'

type Props = { params: Promise<{ channelId: string }>; searchParams: SearchParams }

/** When it was read, and by whom where the member may see who is here. */
async function Seen({ member, setting }: { member: Member; setting: SeenSetting | null }) {
  const t = await getTranslations('channelSettings')
  if (!setting) return <p className="text-ink-2 clauses">{t('nothing')}</p>
  const name = roleMay(member.role, 'member:list') ? (await memberNames(member, [setting.seenBy])).get(setting.seenBy) : undefined
  return <p className="text-ink-2 clauses">{name ? t('seenBy', { on: setting.seenOn, name }) : t('seenOn', { on: setting.seenOn })}</p>
}

/** What the office read on this body's own pages: character limits, attachments, hours. Entered by a coordinator, read by everyone. */
export default async function ChannelLimitsPage({ params, searchParams }: Props) {
  const member = await requireMember('channel:read')
  const channel = channelOf((await params).channelId)
  if (!channel) notFound()
  const { saved, error, ...told } = await asked<'saved' | 'error' | 'sizeMbMax' | 'said'>(searchParams)
  const [t, names] = [await getTranslations('channelSettings'), await getTranslations('channels')]
  const setting = await channelSetting(member, channel.id)
  const refused = await doorError(error)
  const name = names(`${channel.id}.name`)
  const token = member.sessionId && roleMay(member.role, 'channel:configure') ? formToken(member.sessionId) : null
  return (
    <>
      <PageHeader title={t('title')} back={{ href: `/channels/${channel.id}`, label: name }} />
      <div className="grid gap-6 lg:max-w-200">
        <div className="grid gap-1">
          <h2 className="text-xl font-bold clauses">{name}</h2>
          <p className="text-ink-2 clauses">{t('lead')}</p>
          <Seen member={member} setting={setting} />
        </div>
        {refused && <Banner tone="plain" icon="alert" title={refused} />}
        {saved && !refused && <div role="status"><Banner icon="tick" title={t('saved')} /></div>}
        {token
          ? <Card><ChannelSettingForm key={JSON.stringify(setting)} {...await settingForm(channel, setting, told)} token={token} /></Card>
          : <Card><ChannelFacts channel={channel} today={today()} settings={setting ? { [channel.id]: setting } : {}} full /></Card>}
      </div>
    </>
  )
}
