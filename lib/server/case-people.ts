import 'server-only'
import { getTranslations } from 'next-intl/server'
import { ownKey, type CaseFacts } from '@/lib/cases/case-file'
import { isOfficeMode } from './env'

/** Everyone who can be reached in a case, by the key attempts carry, as the screen calls them: in personal mode the complainant is 我. */
export async function peopleOf(facts: CaseFacts): Promise<{ key: string; name: string }[]> {
  const t = await getTranslations('record')
  const self = { key: ownKey(facts), name: isOfficeMode() ? facts.complainant.name : t('me') }
  const debtor = facts.debtor && self.key !== 'debtor' ? [{ key: 'debtor', name: facts.debtor.name }] : []
  return [self, ...facts.contacts.map(({ key, name }) => ({ key, name })), ...debtor]
}
