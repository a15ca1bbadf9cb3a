import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/Banner'
import { PageHeader } from '@/components/ui/PageHeader'
import { roleMay } from '@/lib/office/permissions'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { isOfficeMode } from '@/lib/server/env'
import { formToken } from '@/lib/server/form-token'
import { requireMember } from '@/lib/server/member'
import { AccessSection } from './AccessSection'
import { AlertSection } from './AlertSection'
import { BackupSection } from './BackupSection'
import { CalendarSection } from './CalendarSection'
import { ChannelSection } from './ChannelSection'
import { DeviceSection } from './DeviceSection'
import { Elsewhere } from './Elsewhere'
import { KeepingSection } from './KeepingSection'
import { OfficeSection } from './OfficeSection'
import { RecordingSection } from './RecordingSection'
import { StoreSection } from './StoreSection'
import { TokenSection } from './TokenSection'
import { VaultSection } from './VaultSection'

type Props = { searchParams: SearchParams }

/** This device, signing in and locking, keys for programs, and in an office its people. */
export default async function SettingsPage({ searchParams }: Props) {
  const member = await requireMember('session:own')
  const token = member.sessionId ? formToken(member.sessionId) : ''
  const [t, { error, done, ...told }] = [await getTranslations('auth'), await asked<'error' | 'done' | 'fields' | 'mail'>(searchParams)]
  const refused = await doorError(error)
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <PageHeader title={t('settings.title')} />
      {refused && <Banner tone="plain" icon="alert" title={refused} />}
      {done === 'pin' && <Banner icon="tick" title={t('pin.done')} />}
      {done === 'alerts' && <Banner icon="tick" title={t('settings.alertsDone')} />}
      {done === 'member' && <Banner icon="tick" title={t('members.changed')} />}
      {done === 'invitation' && <Banner icon="tick" title={t('invitations.revoked')} />}
      {done === 'contact' && <Banner icon="tick" title={t('members.contactDone')} />}
      <Elsewhere />
      <DeviceSection />
      <AccessSection member={member} token={token} />
      {roleMay(member.role, 'case:keep') && <KeepingSection member={member} />}
      {roleMay(member.role, 'store:check') && <StoreSection member={member} />}
      {roleMay(member.role, 'store:check') && <BackupSection member={member} />}
      {!isOfficeMode() && <VaultSection />}
      {roleMay(member.role, 'channel:configure') && <ChannelSection member={member} />}
      {roleMay(member.role, 'channel:configure') && <RecordingSection member={member} token={token} />}
      {roleMay(member.role, 'ticket:read') && <AlertSection member={member} token={token} told={told} />}
      {roleMay(member.role, 'ticket:read') && <CalendarSection member={member} token={token} />}
      {roleMay(member.role, 'token:use') && <TokenSection member={member} token={token} />}
      {isOfficeMode() && roleMay(member.role, 'member:list') && <OfficeSection member={member} token={token} />}
    </div>
  )
}
