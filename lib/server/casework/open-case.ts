import 'server-only'
import type { OpenCase } from '@/lib/cases/case-schema'
import { insertCase } from '../data/cases'
import type { Member } from '../member'

/** Opens a case file with its parties, lines, consent and refusals. */
export async function openCase(member: Member, { body }: { body: OpenCase }): Promise<{ id: string }> {
  return { id: await insertCase(member, body) }
}
