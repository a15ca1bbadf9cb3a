import 'server-only'
import type { NoteChange } from '@/lib/evidence/note-schema'
import { keepNote } from '../data/evidence-notes'
import type { Member } from '../member'

/** Keeps what a person wrote beside an original. @throws CaseworkError not-found; conflict when it changed since `version` */
export async function writeNote(
  member: Member,
  { params, body }: { params: Record<string, string>; body: NoteChange },
): Promise<{ id: string; version: string }> {
  const id = params.evidenceId ?? ''
  return { id, version: await keepNote(member, id, body) }
}
