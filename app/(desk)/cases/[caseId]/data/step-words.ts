import 'server-only'
import { getTranslations } from 'next-intl/server'
import { secondPeople } from '@/lib/server/casework/ask-erasure'
import { isOfficeMode } from '@/lib/server/env'
import type { Member } from '@/lib/server/member'

/** What a press on the last button does: it asks a second person, or, where nobody else may erase, it is done at once. */
export async function stepWords(member: Member): Promise<{ isAsking: boolean; note: string }> {
  const t = await getTranslations('keeping.request')
  if ((await secondPeople(member)).length > 0) return { isAsking: true, note: t('two') }
  return { isAsking: false, note: t(isOfficeMode() ? 'aloneInOffice' : 'alone') }
}
