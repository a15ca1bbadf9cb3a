import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { WholeDays } from '@/components/ui/WholeDays'
import type { SeenSetting } from '@/lib/channels/settings-schema'

const wayIn = 'relative z-10 inline-flex min-h-6 items-center font-bold text-act underline print:hidden'

/** Where a channel's own limits are entered. */
export const limitsHref = (channel: string): string => `/channels/${channel}/limits`

/** The parts that have been entered, in words. */
function useParts(setting: SeenSetting): string {
  const t = useTranslations('channelSettings')
  const count = Object.keys(setting.fields).length
  const parts = [
    ...(count ? [t('part.fields', { count })] : []), ...(setting.attachments ? [t('part.attachments')] : []), ...(setting.hours ? [t('part.hours')] : []),
  ]
  return parts.join(t('comma'))
}

function Seen({ setting }: { setting: SeenSetting }) {
  const t = useTranslations('channelSettings')
  return <WholeDays>{t('seen', { on: setting.seenOn, parts: useParts(setting) })}</WholeDays>
}

/** What the office itself read on this body's pages, when, and the way to enter it. Never shown as law. */
export function ChannelSeen({ channel, setting }: { channel: string; setting?: SeenSetting }) {
  const t = useTranslations('channelSettings')
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-ink-2 clauses">
      {setting && <Seen setting={setting} />}
      <Link href={limitsHref(channel)} prefetch={false} className={wayIn}>{t('title')}</Link>
    </p>
  )
}
