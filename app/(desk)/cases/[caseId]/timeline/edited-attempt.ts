import { getTranslations } from 'next-intl/server'
import type { AttemptSheetWords, EditedAttempt } from '@/components/evidence/AttemptSheet'
import { keptWords } from '@/components/forms/kept-words'
import { masked } from '@/components/ui/masked'
import { localDay, localTime } from '@/lib/calendar/local-date'
import { strengthView } from '@/components/evidence/strength-view'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import type { Support } from '@/lib/evidence/strength'
import type { Weighing } from '@/lib/server/casework/attempt-strengths'

/** The attempt of this page that the address asks to add to; undefined when it is not among them. */
export async function editedAttempt(
  attempts: readonly ContactAttempt[],
  id: string,
  { people, caseId, weigh }: { people: readonly { key: string; name: string }[]; caseId: string; weigh: Weighing },
): Promise<EditedAttempt | undefined> {
  const attempt = attempts.find((each) => each.id === id)
  if (!attempt) return undefined
  const t = await getTranslations('timeline.edit')
  const time = attempt.atPrecision === 'day' ? localDay(attempt.at) : `${localDay(attempt.at)} ${localTime(attempt.at).slice(0, 5)}`
  const who = people.find(({ key }) => key === attempt.recipient)?.name ?? attempt.recipient
  const say = await getTranslations('strength')
  const place = { caseId, originalOf: (support: Support) => weigh.originalOf(id, support) }
  return {
    id,
    strength: strengthView(weigh.of(attempt), place, (key, values) => say(key, values)),
    title: t('title', { time, who }),
    content: attempt.content ?? '',
    isOfFile: attempt.content !== null && attempt.contentBy === undefined,
    purpose: attempt.purposeBy === 'person' || attempt.attribution === 'confirmed' ? attempt.purpose : undefined,
    answered: attempt.answered,
    recipient: attempt.recipient,
    isCall: attempt.channel === 'call',
    masked: attempt.number === null ? undefined : masked(attempt.number),
    isWhole: attempt.number !== null && masked(attempt.number) === attempt.number,
  }
}

export async function sheetWords(): Promise<AttemptSheetWords> {
  const [t, ui, strength] = [await getTranslations('timeline.edit'), await getTranslations('ui'), await getTranslations('strength')]
  const own = [
    'content',
    'contentHint',
    'textOfFile',
    'purpose',
    'collection',
    'other',
    'unsaid',
    'answered',
    'yes',
    'no',
    'unknown',
    'recipient',
    'save',
    'refused',
  ] as const
  const mask = { show: ui('mask.show'), hide: ui('mask.hide'), refused: ui('mask.refused') }
  const words = Object.fromEntries(own.map((key) => [key, t(key)])) as Omit<AttemptSheetWords, 'close' | 'mask' | 'maskNote' | 'kept' | 'strength'>
  const weighed = { title: strength('title'), missing: strength('missingTitle'), nothing: strength('nothing'), note: strength('keepPhone') }
  return { strength: weighed, close: ui('close'), mask, maskNote: ui('mask.note'), kept: keptWords((key) => ui(key)), ...words }
}
