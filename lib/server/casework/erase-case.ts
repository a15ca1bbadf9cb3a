import 'server-only'
import { type EraseCase, isSameTitle } from '@/lib/office/erasure'
import { roleMay } from '@/lib/office/permissions'
import { CaseworkError } from '@/lib/errors'
import { caseFacts, caseTitles } from '../data/cases'
import { dropErasureRequest, eraseCaseRows, erasureRequest, insertErasureRequest } from '../data/erasures'
import { colleagues } from '../data/members'
import type { Member } from '../member'
import { finishFiles, scrubSoon } from './finish-erasures'

type Call<B> = { params: Record<string, string>; body: B }
/** `asked` = a second person is to say yes before anything goes. */
export type Erased = { id: string; state: 'erased' | 'asked' }

/** Others who may erase: where there is one, two people have to want it. */
export async function secondPeople(member: Member): Promise<string[]> {
  return (await colleagues(member)).filter(({ id, role }) => id !== member.id && roleMay(role, 'case:erase')).map(({ id }) => id)
}

async function checkTitle(member: Member, caseId: string, title: string): Promise<void> {
  const held = (await caseTitles(member, [caseId])).get(caseId)
  if (held === undefined) throw new CaseworkError('not-found')
  if (!isSameTitle(held, title)) throw new CaseworkError('invalid-body', [{ path: 'title', message: 'title-differs' }])
}

/**
 * Erases a case for good: rows, key, files. Where another owner or coordinator is in the office the first one only asks, and the second one's word does it.
 * Opens its own transactions; the files go once the rows are gone. @throws CaseworkError not-found, invalid-body when the title is another
 */
export async function eraseCase(member: Member, { params, body }: Call<EraseCase>): Promise<Erased> {
  const id = params.caseId ?? ''
  await checkTitle(member, id, body.title)
  const asked = await erasureRequest(member, id)
  const isSecond = asked !== null && asked.askedBy !== member.id
  if (!isSecond && (await secondPeople(member)).length > 0) {
    await insertErasureRequest(member, id, body.why)
    return { id, state: 'asked' }
  }
  await eraseCaseRows(member, id, { why: asked?.why ?? body.why, askedBy: isSecond ? asked.askedBy : null })
  await finishFiles(member)
  void scrubSoon()
  return { id, state: 'erased' }
}

/** Takes back what somebody asked: the case stays. @throws CaseworkError not-found */
export async function keepCaseAfterAll(member: Member, { params }: Call<unknown>): Promise<{ id: string }> {
  const id = params.caseId ?? ''
  await caseFacts(member, id)
  await dropErasureRequest(member, id)
  return { id }
}
