import 'server-only'
import { localIso } from '@/lib/calendar/local-date'
import { mailOf } from '../archive'
import { evidence } from '../data/evidence'
import { containerOf } from '../evidence-file'
import { fileHere } from '../kept-original'
import type { Member } from '../member'

/** What a mail among the originals says, read anew from its bytes. Null = it is no mail, or cannot be taken apart. @throws CaseworkError not-found */
export async function mailView(member: Member, evidenceId: string) {
  const item = await evidence(member, evidenceId)
  const original = fileHere(member.officeId, item)
  if ((await containerOf(original, item.name)) !== 'mail') return null
  const mail = await mailOf(original)
  return mail && { ...mail, at: mail.at === null ? null : localIso(mail.at).slice(0, 19).replace('T', ' '), attachments: mail.attachments.length }
}
