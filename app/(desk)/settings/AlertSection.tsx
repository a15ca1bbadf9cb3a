import { getLocale, getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Choice'
import { SelectField, TextField } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { type MailFault, mailFaults } from '@/lib/office/mail-fault'
import { usualAlertHours } from '@/lib/office/quiet-hours'
import { doorFields } from '@/lib/server/door-error'
import { isOfficeMode } from '@/lib/server/env'
import { mailStanding, type MailStanding } from '@/lib/server/data/alert-digests'
import { type AlertSetting, alertSetting } from '@/lib/server/data/alert-settings'
import { newId } from '@/lib/server/keys'
import { isMailSetUp } from '@/lib/server/mail'
import type { Member } from '@/lib/server/member'
import { shortTime } from '@/lib/server/short-times'

const hoursOfDay = 24
const hourOptions = Array.from({ length: hoursOfDay }, (_hour, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }))

/** Where to and when. An address that was never given is empty, and nothing is on. */
async function AlertForm({ setting, token, errors }: { setting: AlertSetting | null; token: string; errors: ReadonlyMap<string, string> }) {
  const [t, language] = [await getTranslations('alerts.settings'), await getLocale()]
  const { hour, quietFrom, quietTo } = setting ?? usualAlertHours
  return (
    <form method="post" action="/api/alert-settings" className="grid gap-4">
      <FormToken token={token} once={newId()} />
      <input type="hidden" name="language" value={language} />
      <TextField name="address" id="field-alert-address" type="email" label={t('address')} hint={t('addressHint')} defaultValue={setting?.address ?? ''}
        maxLength={254} error={errors.get('address')} className="max-w-120" />
      <div className="grid max-w-120 gap-4 md:grid-cols-3">
        <SelectField name="hour" id="field-alert-hour" label={t('hour')} options={hourOptions} defaultValue={String(hour)} error={errors.get('hour')} />
        <SelectField name="quietFrom" id="field-alert-quiet-from" label={t('quietFrom')} options={hourOptions} defaultValue={String(quietFrom)} />
        <SelectField name="quietTo" id="field-alert-quiet-to" label={t('quietTo')} options={hourOptions} defaultValue={String(quietTo)} />
      </div>
      <Checkbox name="isOn" value="true" defaultChecked={setting?.isOn ?? false} label={t('isOn')} hint={t('isOnHint')} />
      <Button look="secondary" className="justify-self-start">{t('save')}</Button>
    </form>
  )
}

/** How the last mail fared, in plain words. */
async function Standing({ standing }: { standing: MailStanding | null }) {
  const t = await getTranslations('alerts')
  if (!standing) return <p className="text-sm text-ink-2">{t('settings.none')}</p>
  const at = shortTime(standing.at)
  const reason = standing.fault && mailFaults.includes(standing.fault) ? t(`fault.${standing.fault}`) : ''
  return <p className="text-sm text-ink-2 clauses">{t(`settings.standing.${standing.state}`, { at })}{reason}</p>
}

/** One mail at once, and what came of it. */
async function Trial({ token, mail }: { token: string; mail: string | undefined }) {
  const t = await getTranslations('alerts')
  const fault = mailFaults.find((known) => known === mail) satisfies MailFault | undefined
  return (
    <form method="post" action="/api/alert-settings/trial" className="grid gap-3">
      <FormToken token={token} />
      <Button look="secondary" className="justify-self-start">{t('settings.trial')}</Button>
      {mail === 'sent' && <p role="status" className="text-sm text-ink-2 clauses">{t('settings.trialSent')}</p>}
      {fault && <p role="alert" className="text-sm text-over clauses">{t('settings.trialFailed')}{t(`fault.${fault}`)}</p>}
    </form>
  )
}

type Props = { member: Member; token: string; told: { fields?: string; mail?: string } }

/** Reminders by mail of days that have come. */
export async function AlertSection({ member, token, told }: Props) {
  const [t, setting, errors] = [await getTranslations('alerts.settings'), await alertSetting(member), await doorFields(told.fields)]
  const unset = isOfficeMode() ? t('notSetUpOffice') : t('notSetUp')
  return (
    <Section id="alerts" title={t('title')}>
      <Setting title={t(setting?.isOn ? 'on' : 'off')} explain={t('explain')}>
        {!isMailSetUp() && <p className="text-sm text-ink-2 clauses">{unset}</p>}
        <AlertForm setting={setting} token={token} errors={errors} />
        {setting?.isOn && <Standing standing={await mailStanding(member)} />}
        {setting?.address && isMailSetUp() && <Trial token={token} mail={told.mail} />}
      </Setting>
    </Section>
  )
}
