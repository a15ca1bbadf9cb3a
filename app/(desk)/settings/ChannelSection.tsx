import { getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { limitsHref } from '@/components/tickets/ChannelSeen'
import { LinkButton } from '@/components/ui/Button'
import { List, ListRow } from '@/components/ui/List'
import { channels } from '@/lib/channels'
import { channelSettings } from '@/lib/server/data/channel-settings'
import type { Member } from '@/lib/server/member'

/** Limits the office itself read on the bodies' pages, and the way to enter more. */
export async function ChannelSection({ member }: { member: Member }) {
  const [t, names, settings] = [await getTranslations('channelSettings'), await getTranslations('channels'), await channelSettings(member)]
  const entered = channels.flatMap(({ id }) => (settings[id] ? [{ id, seenOn: settings[id].seenOn }] : []))
  return (
    <Section title={t('section')}>
      <Setting title={t('title')} explain={t('lead')}>
        {entered.length === 0 && <p className="text-sm text-ink-3">{t('none')}</p>}
        {entered.length > 0 && (
          <List label={t('title')}>
            {entered.map(({ id, seenOn }) => <ListRow key={id} title={names(`${id}.name`)} detail={t('seenOn', { on: seenOn })} href={limitsHref(id)} />)}
          </List>
        )}
        <p><LinkButton look="secondary" href="/channels">{t('toChannels')}</LinkButton></p>
      </Setting>
    </Section>
  )
}
