import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/Banner'
import { PageHeader } from '@/components/ui/PageHeader'
import { asked, type SearchParams } from '@/lib/server/asked'
import { doorError } from '@/lib/server/door-error'
import { formToken } from '@/lib/server/form-token'
import { requireMember } from '@/lib/server/member'
import { Anchors } from './Anchors'
import { Check } from './Check'
import { Stamps } from './Stamps'

/** Whether everything that came in is still there and unchanged, and what shows it to others. */
export default async function StorePage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('store:check')
  const part = { member, token: member.sessionId ? formToken(member.sessionId) : '' }
  const [t, { error }] = [await getTranslations('store'), await asked<'error'>(searchParams)]
  const refused = await doorError(error)
  return (
    <div className="grid gap-6 pb-6 lg:max-w-200">
      <PageHeader title={t('page')} back={{ href: '/settings', label: t('back'), isNamed: true }} />
      {refused && <Banner tone="plain" icon="alert" title={refused} />}
      <Check {...part} />
      <Anchors {...part} />
      <Stamps {...part} />
    </div>
  )
}
