import 'server-only'
import type { KeepDraft } from '@/lib/cases/draft-schema'
import { insertDraft, removeDraft, updateDraft } from '../data/intake-drafts'
import type { Member } from '../member'

/** Keeps a new unfinished intake. */
export async function beginDraft(member: Member, { body }: { body: KeepDraft }): Promise<{ id: string }> {
  return { id: await insertDraft(member, body) }
}

/** Keeps an unfinished intake as it stands now. @throws CaseworkError not-found */
export async function keepDraft(member: Member, { params, body }: { params: Record<string, string>; body: KeepDraft }): Promise<{ id: string }> {
  const id = params.draftId ?? ''
  await updateDraft(member, { id, ...body })
  return { id }
}

/** Throws an unfinished intake away, once its case is opened or when the person says so. */
export async function dropDraft(member: Member, { params }: { params: Record<string, string> }): Promise<{ id: string }> {
  const id = params.draftId ?? ''
  await removeDraft(member, id)
  return { id }
}
