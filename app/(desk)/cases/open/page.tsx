import { getTranslations } from 'next-intl/server'
import { OpenedCase, type OpenedCaseView } from '@/components/cases/OpenedCase'
import { OpenPackage, type PackageWords } from '@/components/cases/OpenPackage'
import { PageHeader } from '@/components/ui/PageHeader'
import { asked, type SearchParams } from '@/lib/server/asked'
import { attemptDays } from '@/lib/server/data/attempts'
import { evidenceOfCase } from '@/lib/server/data/evidence'
import { isId } from '@/lib/server/id'
import { type Member, requireMember } from '@/lib/server/member'

const refused = [
  'package-unreadable', 'package-changed', 'package-foreign', 'package-newer', 'package-misfit', 'case-is-here', 'case-full', 'storage-full', 'too-large',
  'busy', 'not-allowed', 'not-signed-in', 'locked', 'vault-locked',
] as const

async function packageWords(): Promise<PackageWords> {
  const [t, errors] = [await getTranslations('cases.package'), await getTranslations('errors')]
  const refusals = { ...Object.fromEntries(refused.map((code) => [code, errors(code)])), offline: t('offline'), unknown: t('unknown') }
  return {
    file: t('file'), checks: t('checks'), needsScript: t('needsScript'), needsFile: t('needsFile'), send: t('send'), checking: t('checking'),
    sending: t('sending', { percent: '{percent}' }), refusals,
  }
}

/** What of a case is here; null = nothing the member may see. */
async function openedView(member: Member, id: string, isSame: boolean): Promise<OpenedCaseView | null> {
  const items = await evidenceOfCase(member, id)
  const originals = items.filter(({ kind }) => kind !== 'custody')
  const elsewhere = originals.filter(({ held }) => held !== null).length
  return items.length > 0 ? { id, originals: originals.length - elsewhere, elsewhere, attempts: (await attemptDays(member, id)).size, isSame } : null
}

/** A case that comes with its package. */
export default async function OpenPackagePage({ searchParams }: { searchParams: SearchParams }) {
  const member = await requireMember('case:open')
  const { case: id, same } = await asked<'case' | 'same'>(searchParams)
  const opened = id && isId(id) ? await openedView(member, id, same === 'yes') : null
  const t = await getTranslations('cases.package')
  return (
    <div className="grid gap-4 lg:max-w-160">
      <PageHeader title={t('title')} back={{ href: '/cases', label: t('back'), icon: 'close' }} />
      {opened ? <OpenedCase view={opened} /> : <><p className="text-ink-2">{t('lead')}</p><OpenPackage words={await packageWords()} /></>}
    </div>
  )
}
