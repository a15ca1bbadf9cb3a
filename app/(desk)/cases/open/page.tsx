import { getTranslations } from 'next-intl/server'
import { OpenPackage } from '@/components/cases/OpenPackage'
import { PageHeader } from '@/components/ui/PageHeader'
import { requireMember } from '@/lib/server/member'

const refused = [
  'package-unreadable', 'package-changed', 'package-foreign', 'package-newer', 'package-misfit', 'case-is-here', 'case-full', 'storage-full', 'too-large',
  'busy', 'not-allowed', 'not-signed-in', 'locked', 'vault-locked',
] as const

/** A case that comes with its package. */
export default async function OpenPackagePage() {
  await requireMember('case:open')
  const [t, errors] = [await getTranslations('cases.package'), await getTranslations('errors')]
  const refusals = { ...Object.fromEntries(refused.map((code) => [code, errors(code)])), offline: t('offline'), unknown: t('unknown') }
  return (
    <div className="grid gap-4 lg:max-w-160">
      <PageHeader title={t('title')} back={{ href: '/cases', label: t('back'), icon: 'close' }} />
      <p className="text-ink-2">{t('lead')}</p>
      <OpenPackage refusals={refusals} />
    </div>
  )
}
