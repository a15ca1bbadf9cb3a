import { getTranslations } from 'next-intl/server'
import { Section, Setting } from '@/components/settings/Section'
import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'
import { roleMay } from '@/lib/office/permissions'
import { isStamping } from '@/lib/server/data/anchors'
import type { Member } from '@/lib/server/member'
import { allowedAuthorities } from '@/lib/server/timestamp/authority'

/** Whether anchors are sent to authorities, to whom, and what leaves the machine then. */
export async function Stamps({ member, token }: { member: Member; token: string }) {
  const [t, hosts, isOn] = [await getTranslations('store.stamp'), allowedAuthorities().map((url) => new URL(url).host), await isStamping(member)]
  const mayTurn = roleMay(member.role, 'stamp:configure') && (hosts.length > 0 || isOn)
  return (
    <Section title={t('title')}>
      <Setting title={t(isOn ? 'on' : 'off')} explain={hosts.length > 0 ? t('what', { hosts: hosts.join('、') }) : t('nobody')}>
        <p className="text-sm text-ink-2 clauses">{t('proves')}</p>
        {mayTurn && (
          <form method="post" action="/api/stamping" className="print:hidden">
            <FormToken token={token} />
            <input type="hidden" name="isOn" value={String(!isOn)} />
            <Button look="secondary">{t(isOn ? 'turnOff' : 'turnOn')}</Button>
          </form>
        )}
      </Setting>
    </Section>
  )
}
