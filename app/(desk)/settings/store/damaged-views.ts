import { getTranslations } from 'next-intl/server'
import type { DamagedView } from '@/components/settings/store/StoreState'
import { caseTitles } from '@/lib/server/data/cases'
import type { DamagedFile } from '@/lib/server/data/file-checks'
import type { Member } from '@/lib/server/member'

const pages = { evidence: 'evidence', letter: 'letters' } as const

/** Damaged files as they are listed: of which case, what is wrong, and where to look. */
export async function damagedViews(member: Member, files: readonly DamagedFile[]): Promise<DamagedView[]> {
  const [t, custody, titles] = [await getTranslations('store'), await getTranslations('custody'), await caseTitles(member, files.map(({ caseId }) => caseId))]
  return files.map(({ kind, id, caseId, fault }) => ({
    key: id, title: t(`thing.${kind}`, { of: titles.get(caseId) ?? '' }), fault: custody(`fault.${fault}`), href: `/cases/${caseId}/${pages[kind]}/${id}`,
  }))
}
