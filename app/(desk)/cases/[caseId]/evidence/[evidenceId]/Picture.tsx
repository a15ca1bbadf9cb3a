import { getTranslations } from 'next-intl/server'
import { CoverEditor } from '@/components/evidence/item/CoverEditor'
import { HiddenNote } from '@/components/evidence/item/HiddenNote'
import { PictureFields } from '@/components/evidence/item/PictureFields'
import { TimeClaims } from '@/components/evidence/item/TimeClaims'
import { GroupHead } from '@/components/ui/Card'
import { pictureNameClaim } from '@/lib/evidence/pictures/file-name'
import { clockClaim, exifClaim, typedClaim } from '@/lib/evidence/time-claims'
import type { EvidenceNote } from '@/lib/evidence/note-schema'
import { pictureLook } from '@/lib/server/casework/look-at-picture'
import { now } from '@/lib/server/clock'
import type { Member } from '@/lib/server/member'
import { coverWords, fieldsWords } from './picture-words'

type Item = { id: string; name: string; note: EvidenceNote }
type Look = Awaited<ReturnType<typeof pictureLook>>

function claimsOf({ name, note: { fields } }: Item, look: Look) {
  const named = pictureNameClaim(name, now())
  const taken = exifClaim(look?.hidden.takenAt, look?.hidden.zone)
  const all = [named, taken, clockClaim(fields.phoneClock, named ?? taken), typedClaim('shown', fields.shownAt)]
  return all.filter((claim) => claim !== null)
}

/** A picture: what is hidden in its file, what it says, when it was, and copies with parts covered. */
export async function Picture({ member, item }: { member: Member; item: Item }) {
  const look = await pictureLook(member, item.id)
  const [fields, cover] = [await getTranslations('evidence.item.fields'), await getTranslations('evidence.item.cover')]
  const { note: { fields: said, version } } = item
  return (
    <>
      {look && <HiddenNote hidden={look.hidden} />}
      <section className="grid gap-2">
        <GroupHead title={fields('title')} note={fields('note')} />
        <PictureFields id={item.id} fields={said} version={version} words={await fieldsWords()} />
      </section>
      <TimeClaims claims={claimsOf(item, look)} chosen={said.timeFrom} door={{ path: `/api/evidence/${item.id}/note`, fields: said, version }} />
      {look && (
        <section className="grid gap-2">
          <GroupHead title={cover('title')} note={cover('note')} />
          <CoverEditor id={item.id} words={await coverWords()} />
        </section>
      )}
    </>
  )
}
