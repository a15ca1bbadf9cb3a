import { getLocale, getTranslations } from 'next-intl/server'
import { LikenessReason } from '@/components/letters/LikenessReason'
import { localDay } from '@/lib/calendar/local-date'
import { dayInWords } from '@/lib/i18n/dates'
import type { LetterWarning } from '@/lib/letters/guards'
import { likenessReasonMax } from '@/lib/letters/letter-schema'
import { reasonCodes } from '@/lib/letters/narrative'
import { roleMay } from '@/lib/office/permissions'
import { letterReasons, otherIssuers } from '@/lib/server/casework/like-letters'
import { today } from '@/lib/server/clock'
import type { StoredLetter } from '@/lib/server/data/letters'
import { memberNames } from '@/lib/server/data/members'
import { newId } from '@/lib/server/keys'
import type { Member } from '@/lib/server/member'

/** `warnings`, `token`: of a draft, where a reason may be written; an issued letter only shows those it was issued with. */
type Props = { member: Member; stored: StoredLetter; digest: string; warnings?: readonly LetterWarning[]; token?: string }

async function givenViews(member: Member, stored: StoredLetter, digest: string) {
  const [t, locale, all] = [await getTranslations('letters.likeness'), await getLocale(), await letterReasons(member, stored.id, digest)]
  const names = await memberNames(member, all.map(({ givenBy }) => givenBy))
  const who = (id: string) => (id === member.id ? t('you') : (names.get(id) ?? t('someone')))
  return all.map(({ givenBy, givenAt, share, reason }, at) => {
    const by = t('by', { who: who(givenBy), on: dayInWords(localDay(givenAt), locale, today()), share })
    return { key: String(at), by, reason }
  })
}

async function asked(member: Member): Promise<string> {
  const t = await getTranslations('letters.likeness')
  const names = (await otherIssuers(member)).flatMap(({ name }) => name ?? [])
  return names.length > 0 ? t('askNamed', { names: names.slice(0, 3).join(t('join')) }) : t('ask')
}

/** The reasons of a letter that is much like an issued one, and the place for one that is still needed. */
export async function ReasonPart({ member, stored, digest, warnings = [], token = '' }: Props) {
  const code = warnings.find((warning) => reasonCodes.has(warning.code))?.code
  const given = await givenViews(member, stored, digest)
  const isWriters = stored.createdBy === member.id
  const mayWrite = roleMay(member.role, 'letter:issue') && (code === 'own-reason-needed' || (code === 'reason-needed' && !isWriters))
  const form = mayWrite && {
    action: `/api/letters/${stored.id}/likeness-reason`, token, once: newId(), seen: digest, isAlone: code === 'own-reason-needed',
    longest: likenessReasonMax,
  }
  return <LikenessReason given={given} form={form || null} ask={code === 'reason-needed' && isWriters ? await asked(member) : undefined} />
}
