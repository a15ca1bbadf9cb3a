import 'server-only'
import { getTranslations } from 'next-intl/server'
import { ownKey, type CaseFacts } from '@/lib/cases/case-file'
import { officePeople } from './data/members'
import { isOfficeMode } from './env'
import type { Member } from './member'

/** Everyone who can be reached in a case, by the key attempts carry, as the screen calls them: in personal mode the complainant is 我. */
export async function peopleOf(facts: CaseFacts): Promise<{ key: string; name: string }[]> {
  const t = await getTranslations('record')
  const self = { key: ownKey(facts), name: isOfficeMode() ? facts.complainant.name : t('me') }
  const debtor = facts.debtor && self.key !== 'debtor' ? [{ key: 'debtor', name: facts.debtor.name }] : []
  return [self, ...facts.contacts.map(({ key, name }) => ({ key, name })), ...debtor]
}

/** Who may have written something down, by member, also those who left, as the screen calls them: in personal mode there is only the one who reads. */
export async function writersOf(member: Member): Promise<Map<string, string>> {
  const t = await getTranslations('findings')
  if (!isOfficeMode()) return new Map([[member.id, t('you')]])
  return new Map((await officePeople(member)).flatMap(({ id, name }): [string, string][] => (name ? [[id, name]] : [])))
}
