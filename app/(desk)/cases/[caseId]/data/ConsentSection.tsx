import Link from 'next/link'
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
import { isOldNotice, notice } from '@/lib/server/case-consent'
import { today } from '@/lib/server/clock'
import { consentsOfCase } from '@/lib/server/data/consents'
import { type Office, officeOf } from '@/lib/server/data/members'
import { isOfficeMode } from '@/lib/server/env'
import type { Part } from './part'

async function views(said: readonly Consent[], office: Office): Promise<ConsentView[]> {
  const [t, names, locale] = [await getTranslations('keeping.consent'), await getTranslations('channels'), (await getLocale()) as Locale]
  const latest = standing(said)
  const view = (purpose: ConsentPurpose, channel: string | null = null): ConsentView => {
    const held = latest.find((each) => each.purpose === purpose && each.channel === channel)
    const { version, lines: template } = notice(locale, purpose)
    const [name, contact] = [office.name ?? t('office'), office.contact ?? t('contact')]
    const lines = template.map((line) => line.replace('{office}', () => name).replace('{contact}', () => contact))
    const on = held ? dayInWords(localDay(held.at), locale, today()) : ''
    const state = held ? t(held.given ? 'given' : 'withdrawn', { at: on }) : t('none')
    const title = channel ? t('purpose.pass-on-to', { to: names(`${channel}.name`) }) : t(`purpose.${purpose}`)
    const isOld = held?.given === true && isOldNotice(held.version)
    const saidBy = held && t(`saidBy.${held.saidBy}`)
    return { purpose, channel: channel ?? undefined, title, lines, version, isOld, given: held?.given ?? null, state, saidBy }
  }
  const bodies = latest.flatMap(({ channel }) => channel ?? [])
  const left = channels.filter(({ id }) => !bodies.includes(id)).map(({ id }) => ({ value: id, label: names(`${id}.name`) }))
  return [view('keep'), view('sensitive'), ...bodies.map((channel) => view('pass-on', channel)), { ...view('pass-on'), channels: left }]
}

/** Without it the text tells nobody whom to ask. */
async function NoContact({ isMine }: { isMine: boolean }) {
  const t = await getTranslations('keeping.consent')
  return (
    <Banner tone="plain" icon="alert" title={t('noContact')}>
      {t('noContactText')} {isMine && <Link href="/settings#office" prefetch={false} className="font-bold text-act underline">{t('toSettings')}</Link>}
    </Banner>
  )
}

/** What the person of the case agreed to. One's own records need no consent; what one writes of others is said there. */
export async function ConsentSection({ member, caseId, token }: Part) {
  const t = await getTranslations('keeping.consent')
  if (!isOfficeMode()) return <Banner tone="plain" icon="people" title={t('title')}>{t('personal')}</Banner>
  const said = await consentsOfCase(member, caseId)
  const office = await officeOf(member)
  const words = { old: t('old'), again: t('again'), notice: t('notice'), give: t('give'), take: t('take'), add: t('add'), channel: t('channel') }
  const may = roleMay(member.role, 'consent:record') ? token : null
  const action = `/api/cases/${caseId}/consents`
  return (
    <section className="grid gap-2">
      <GroupHead title={t('title')} />
      <p className="text-ink-2 clauses">{t('lead')}</p>
      {office.contact === null && <NoContact isMine={roleMay(member.role, 'office:change')} />}
      {stoppedBy(said, null) && <Banner tone="plain" icon="ban" title={t('stopped.title')}>{t('stopped.what')}</Banner>}
      <ul data-card className="divide-y divide-line overflow-clip rounded-card border border-line bg-surface">
        {(await views(said, office)).map((consent) => (
          <ConsentRow key={`${consent.purpose} ${consent.channel}`} consent={consent} action={action} token={may} mayGive={office.contact !== null}
            words={words} />
        ))}
      </ul>
    </section>
  )
}
