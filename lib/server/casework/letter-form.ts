import 'server-only'
import { isLender, type CaseFacts } from '@/lib/cases/case-file'
import { channelOf } from '@/lib/channels'
import type { Channel } from '@/lib/channels/channel'
import { lenderNamed, packedFields, type PackedField } from '@/lib/letters/form-pack'
import type { LetterDocument } from '@/lib/letters/document'
import { caseFacts } from '../data/cases'
import { channelSettings } from '../data/channel-settings'
import { letter, type StoredLetter } from '../data/letters'
import type { Member } from '../member'
import { withOffice } from '../unit-of-work'
import { orderOf, written } from './write-letter'

/** A letter cut for the web form of its body. `document` = as it was issued, or as it would be now. */
export type LetterForm = {
  stored: StoredLetter; document: LetterDocument; channel: Channel; fields: PackedField[]
}

function packFacts({ complainant, respondents }: CaseFacts, { options }: StoredLetter, document: LetterDocument) {
  const chosen = lenderNamed(respondents.filter(isLender), document, options.respondent)
  const contract = typeof options.contract === 'string' ? options.contract : null
  return {
    writer: [complainant.name, ...complainant.phones].filter(Boolean).join('，'), respondent: chosen?.name ?? '',
    numbers: chosen?.lines.filter(({ attribution }) => attribution === 'confirmed').map(({ number }) => number) ?? [], contract,
  }
}

/** Null for a letter that goes to no web form. @throws CaseworkError not-found, letter-without-findings, letter-told-only, letter-without-acts */
export async function letterForm(member: Member, id: string): Promise<LetterForm | null> {
  return withOffice(member, async () => {
    const stored = await letter(member, id)
    const channel = stored.channel === null ? null : channelOf(stored.channel)
    const document = stored.state === 'issued' ? stored.content.document : (await written(member, orderOf(stored))).content.document
    if (!channel || channel.fields.length === 0 || !document) return null
    const settings = await channelSettings(member)
    const facts = packFacts(await caseFacts(member, stored.caseId), stored, document)
    const fields = packedFields(channel, { letter: document, facts, settings })
    return { stored, document, channel, fields }
  })
}
