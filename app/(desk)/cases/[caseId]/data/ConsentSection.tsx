import { getLocale, getTranslations } from 'next-intl/server'
import { ConsentRow, type ConsentView } from '@/components/keeping/ConsentList'
import { Banner } from '@/components/ui/Banner'
import { GroupHead } from '@/components/ui/Card'
import { localDay } from '@/lib/calendar/local-date'
import { channels } from '@/lib/channels'
import { type Consent, type ConsentPurpose, standing, stoppedBy } from '@/lib/office/consent'
import { roleMay } from '@/lib/office/permissions'
import { dayInWords } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { notice } from '@/lib/server/case-consent'
import { today } from '@/lib/server/clock'
import { consentsOfCase } from '@/lib/server/data/consents'
import { officeName } from '@/lib/server/data/members'
import { isOfficeMode } from '@/lib/server/env'
import type { Part } from './part'

async function views(said: readonly Consent[], office: string | null): Promise<ConsentView[]> {
  const [t, names, locale] = [await getTranslations('keeping.consent'), await getTranslations('channels'), (await getLocale()) as Locale]
  const latest = standing(said)
  const view = (purpose: ConsentPurpose, channel: string | null = null): ConsentView => {
    const held = latest.find((each) => each.purpose === purpose && each.channel === channel)
    const { version, lines: template } = notice(locale, purpose)
    const lines = template.map((line) => line.replace('{office}', () => office ?? t('office')))
    const on = held ? dayInWords(localDay(held.at), locale, today()) : ''
    const state = held ? t(held.given ? 'given' : 'withdrawn', { at: on }) : t('none')
    const title = channel ? t('purpose.pass-on-to', { to: names(`${channel}.name`) }) : t(`purpose.${purpose}`)
    return { purpose, channel: channel ?? undefined, title, lines, version, given: held?.given ?? null, state, saidBy: held && t(`saidBy.${held.saidBy}`) }
  }
  const told = latest.flatMap(({ channel }) => channel ?? [])
  const left = channels.filter(({ id }) => !told.includes(id)).map(({ id }) => ({ value: id, label: names(`${id}.name`) }))
  return [view('keep'), view('sensitive'), ...told.map((channel) => view('pass-on', channel)), { ...view('pass-on'), channels: left }]
}

/** What the person of the case agreed to. One's own records need no consent; what one writes of others is said there. */
export async function ConsentSection({ member, caseId, token }: Part) {
  const t = await getTranslations('keeping.consent')
  if (!isOfficeMode()) return <Banner tone="plain" icon="people" title={t('title')}>{t('personal')}</Banner>
  const said = await consentsOfCase(member, caseId)
  const words = { notice: t('notice'), give: t('give'), take: t('take'), add: t('add'), channel: t('channel') }
  const may = roleMay(member.role, 'consent:record') ? token : null
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} />
      <p className="text-ink-2 clauses">{t('lead')}</p>
      {stoppedBy(said, null) && <Banner tone="plain" icon="ban" title={t('stopped')} />}
      <ul data-card className="divide-y divide-line overflow-clip rounded-card border border-line bg-surface">
        {(await views(said, await officeName(member))).map((consent) => (
          <ConsentRow key={`${consent.purpose} ${consent.channel}`} consent={consent} action={`/api/cases/${caseId}/consents`} token={may} words={words} />
        ))}
      </ul>
    </section>
  )
}
