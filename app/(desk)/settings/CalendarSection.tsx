import { getLocale, getTranslations } from 'next-intl/server'
import { SecretForm } from '@/components/settings/SecretForm'
import { Section, Setting } from '@/components/settings/Section'
import { TokenList } from '@/components/settings/TokenList'
import { TextField } from '@/components/ui/Field'
import { tokensOf } from '@/lib/server/api-token'
import { isOfficeMode } from '@/lib/server/env'
import type { Member } from '@/lib/server/member'
import { shortDay, shortTime } from '@/lib/server/short-times'

/** Links by which calendar apps read the days of a member's clocks. */
export async function CalendarSection({ member, token }: { member: Member; token: string }) {
  const [t, errors, locale] = [await getTranslations('auth.calendars'), await getTranslations('errors'), await getLocale()]
  const links = (await tokensOf(member, 'calendar')).map(({ id, label, expiresAt, lastUsedAt }) => ({
    id, label, expires: shortDay(expiresAt), used: lastUsedAt && shortTime(lastUsedAt),
  }))
  const words = { button: t('create'), secret: t('copyLabel'), shownOnce: t('shownOnce'), refused: errors('unexpected') }
  return (
    <Section title={t('title')}>
      <Setting title={t('create')} explain={isOfficeMode() ? t('explain') : `${t('explain')}${t('explainPersonal')}`}>
        <SecretForm name="calendar" action="/api/calendar-feeds" token={token} words={words}>
          <input type="hidden" name="language" value={locale} />
          <TextField id="field-calendar-label" name="label" label={t('label')} hint={t('labelHint')} maxLength={120} required className="max-w-80" />
        </SecretForm>
      </Setting>
      <TokenList tokens={links} token={token} group="calendars" />
    </Section>
  )
}
