import { getLocale, getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { List, ListRow } from '@/components/ui/List'
import { dayInWords } from '@/lib/i18n/dates'
import { today } from '@/lib/server/clock'
import { casesDue } from '@/lib/server/data/keeping'
import type { Member } from '@/lib/server/member'

/** Cases that were to be kept until a day that has come: somebody decides about each. */
export async function KeepingSection({ member }: { member: Member }) {
  const [t, locale, on] = [await getTranslations('keeping.until'), await getLocale(), today()]
  const due = await casesDue(member, on)
  if (due.length === 0) return <Section title={t('section')}><p className="text-ink-2">{t('noneDue')}</p></Section>
  return (
    <div id="keeping"><Section title={t('section')}>
      <Setting title={t('due', { count: due.length })} explain={t('dueLead')}>
        <List label={t('section')}>
          {due.map(({ id, title, until }) => (
            <ListRow key={id} icon="clock" title={title} detail={t('dueSince', { on: dayInWords(until, locale, on) })} href={`/cases/${id}/data`} />
          ))}
        </List>
      </Setting>
    </Section></div>
  )
}
