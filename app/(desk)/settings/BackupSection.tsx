import { getTranslations } from 'next-intl/server'
import { BackupState } from '@/components/settings/BackupState'
import { Section, Setting } from '@/components/settings/Section'
import { backupCommand } from '@/lib/server/backup-state'
import { backupStanding } from '@/lib/server/casework/backup-standing'
import { today } from '@/lib/server/clock'
import { isOfficeMode } from '@/lib/server/env'
import type { Member } from '@/lib/server/member'

/** When everything was last backed up and how to do it: by a command on one's own computer, by itself in an office. */
export async function BackupSection({ member }: { member: Member }) {
  const [t, standing] = [await getTranslations('backup'), await backupStanding(member)]
  return (
    <div id="backup">
      <Section title={t('title')}>
        <Setting title={t('what')} explain={t(isOfficeMode() ? 'explainOffice' : 'explain')}>
          <BackupState view={{ ...standing, command: isOfficeMode() ? null : backupCommand(today()) }} />
        </Setting>
      </Section>
    </div>
  )
}
