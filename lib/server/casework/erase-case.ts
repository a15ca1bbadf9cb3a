import 'server-only'
import { type EraseCase, isSameTitle } from '@/lib/office/erasure'
import { CaseworkError } from '@/lib/errors'
import { caseTitles } from '../data/cases'
import { eraseCaseRows } from '../data/erasures'
import type { Member } from '../member'
import { askOrErase, type Erased } from './ask-erasure'

type Call<B> = { params: Record<string, string>; body: B }

/** Whoever erases a case writes its title. @throws CaseworkError not-found, invalid-body when the title is another */
export async function checkTitle(member: Member, caseId: string, title: string): Promise<void> {
  const held = (await caseTitles(member, [caseId])).get(caseId)
  if (held === undefined) throw new CaseworkError('not-found')
  if (!isSameTitle(held, title)) throw new CaseworkError('invalid-body', [{ path: 'title', message: 'title-differs' }])
}

/**
 * Erases a case for good, or, where another owner or coordinator is in the office, asks them: their word does it (confirm-erasure.ts).
 * @throws CaseworkError not-found, invalid-body when the title is another
 */
export async function eraseCase(member: Member, { params, body: { title, why } }: Call<EraseCase>): Promise<Erased> {
  const caseId = params.caseId ?? ''
  await checkTitle(member, caseId, title)
  return askOrErase(member, { caseId, kind: 'case', subject: caseId, things: [], why }, () => eraseCaseRows(member, caseId, { why }))
}
