import 'server-only'
import type { BeginDraft, KeepDraft } from '@/lib/cases/draft-schema'
import { CaseworkError } from '@/lib/errors'
import { draftById, insertDraft, type KeptDraft, removeDraft, updateDraft } from '../data/intake-drafts'
import type { Member } from '../member'

type ToDraft = { params: Record<string, string> }

/** An unfinished intake as it stands. @throws CaseworkError not-found */
export async function draftAnswer(member: Member, { params }: ToDraft): Promise<Omit<KeptDraft, 'updatedAt'>> {
  const draft = await draftById(member, params.draftId ?? '')
  if (!draft) throw new CaseworkError('not-found')
  const { id, step, body, version } = draft
  return { id, step, body, version }
}

/** Keeps a new unfinished intake. */
export const beginDraft = (member: Member, { body }: { body: BeginDraft }): Promise<{ id: string; version: string }> => insertDraft(member, body)

/** Keeps an unfinished intake as it stands now. @throws CaseworkError not-found; conflict when it has changed since `version` */
export async function keepDraft(member: Member, { params, body }: ToDraft & { body: KeepDraft }): Promise<{ id: string; version: string }> {
  const id = params.draftId ?? ''
  return { id, version: await updateDraft(member, { id, ...body }) }
}

/** Throws an unfinished intake away, once its case is opened or when the person says so. */
export async function dropDraft(member: Member, { params }: ToDraft): Promise<{ id: string }> {
  const id = params.draftId ?? ''
  await removeDraft(member, id)
  return { id }
}
