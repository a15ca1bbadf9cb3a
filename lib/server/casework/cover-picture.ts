import 'server-only'
import { CaseworkError } from '@/lib/errors'
import type { CoverPicture } from '@/lib/evidence/pictures/cover-schema'
import type { Derivative } from '../data/derivatives'
import { evidence } from '../data/evidence'
import { wholeOriginal } from '../kept-original'
import { cleanCopy } from '../media/picture/pictures'
import type { Member } from '../member'
import { readOriginal } from '../vault'
import { keepCopy } from './derived-copies'

const stemOf = (name: string) => name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 120)

/**
 * Makes a copy of a picture whose covered areas hold nothing but black; what is hidden in the file does not come along. The original stays as it is.
 * @throws CaseworkError not-found; picture-unreadable; busy
 */
export async function coverPicture(
  member: Member,
  { params, body }: { params: Record<string, string>; body: CoverPicture },
): Promise<Pick<Derivative, 'id' | 'name' | 'kind' | 'sizeBytes' | 'sha256'>> {
  const item = await evidence(member, params.evidenceId ?? '')
  const copy = item.kind === 'picture' ? await cleanCopy(readOriginal(member.officeId, wholeOriginal(member.officeId, item).sha256), body.areas) : null
  if (!copy) throw new CaseworkError('picture-unreadable')
  const name = `副本·已遮盖 ${stemOf(item.name)}.${copy.ending}`
  const { id, kind, sizeBytes, sha256 } = await keepCopy(member, { item, kind: 'redacted', name, recipe: { areas: body.areas } }, copy.bytes)
  return { id, name, kind, sizeBytes, sha256 }
}
