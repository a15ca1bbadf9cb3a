import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BottomBar } from '@/components/cases/BottomBar'
import { Rail, type Place } from '@/components/cases/Rail'
import { PlainForms } from '@/components/forms/PlainForms'
import { Corner } from '@/components/ui/Corner'
import { AutoLock } from '@/components/ui/AutoLock'
import { blankIfLeft } from '@/components/ui/left-flag'
import { deviceKey } from '@/lib/server/device-key'
import { formToken } from '@/lib/server/form-token'
import { requireMember } from '@/lib/server/member'

const lockMinutes = 5
const column = 'mx-auto max-w-160 px-5 pb-[calc(var(--spacing-bar)+2.5rem)] print:max-w-none print:p-0'
const besideRail = 'lg:max-w-none lg:pb-10 lg:pl-[calc(var(--spacing-rail)+2rem)] lg:pr-8'
const record = '/record'
const today: Place = { id: 'today', href: '/today', icon: 'sunrise' }
const cases: Place = { id: 'cases', href: '/cases', icon: 'folder' }
const channels: Place = { id: 'channels', href: '/channels', icon: 'channels' }
const law: Place = { id: 'law', href: '/law', icon: 'scales' }
const settings: Place = { id: 'settings', href: '/settings', icon: 'settings' }
const more: Place = { id: 'more', href: '/settings', icon: 'more' }

/** Everything behind sign-in: rail at the desk, bar on the phone, the way out in the same spot on every screen, and the lock. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const member = await requireMember()
  const [t, ui] = await Promise.all([getTranslations('app'), getTranslations('ui')])
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: blankIfLeft }} />
      <meta name="device-key" content={deviceKey(member)} />
      <a href="#content"
        className="fixed left-4 top-2 z-50 -translate-y-20 rounded-control bg-surface px-4 py-2 font-bold text-act focus:translate-y-0 print:hidden">
        {t('skip')}
      </a>
      <Rail places={{ record, main: [today, cases, channels, law], last: [settings] }} />
      <main id="content"
        className={`${column} ${besideRail}`}>
        {children}
      </main>
      <BottomBar record={record} places={[today, cases, channels, more]} />
      <Corner />
      <PlainForms unheard={ui('unheard')} />
      {member.sessionId && <AutoLock minutes={lockMinutes} action="/api/lock" formToken={formToken(member.sessionId)} />}
    </>
  )
}
