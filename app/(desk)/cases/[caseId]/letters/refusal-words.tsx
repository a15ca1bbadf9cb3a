import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/Button'
import type { LetterRefusal } from '@/lib/server/casework/show-letter'
import { doorError } from '@/lib/server/door-error'

/** Why a letter cannot be drawn, in the language of the interface. */

async function fieldName(field: string): Promise<string> {
  const t = await getTranslations('letters.tooLong')
  return t.has(field) ? t(field) : field
}

/** The sentence for a field of the one page that is too long. */
export async function tooLongSentence(field: string): Promise<string> {
  const t = await getTranslations('letters.tooLong')
  return t('sentence', { field: await fieldName(field) })
}

/** Refusals of a draft that was begun on findings which are confirmed no more, or rest on answers alone. */
const ofFindings: readonly string[] = ['letter-without-findings', 'letter-told-only']

/** `findings` = the way to the findings and what becomes of the draft, where those are why it cannot be drawn. */
type Refusal = { title: string; text: string; isBusy: boolean; findings?: { go: string; stays: string } }

/** Title and text of a refusal. Busy printing is about neither the letter nor the case. */
export async function refusalWords(refusal: LetterRefusal): Promise<Refusal> {
  const [desk, warning, sheet] = [await getTranslations('letters.desk'), await getTranslations('letters.warning'), await getTranslations('letters.sheet')]
  if (refusal.code === 'busy') return { title: desk('busy'), text: desk('busyText'), isBusy: true }
  if (refusal.code === 'summary-does-not-fit')
    return { title: sheet('tooLong'), text: sheet('tooLongText', { field: await fieldName(refusal.field ?? '') }), isBusy: false }
  if (refusal.cites) return { title: sheet('citation'), text: warning('citation-invalid', { value: refusal.cites }), isBusy: false }
  const text = refusal.characters ? warning('unsupported-character', { value: refusal.characters }) : await doorError(refusal.code)
  const findings = ofFindings.includes(refusal.code) ? { findings: { go: desk('toFindings'), stays: desk('draftStays') } } : {}
  return { title: desk('unavailable'), text: text ?? '', isBusy: false, ...findings }
}

/** Opens the same page again. */
export async function Again({ href }: { href: string }) {
  const t = await getTranslations('letters.desk')
  return (
    <LinkButton look="secondary" href={href}>
      {t('again')}
    </LinkButton>
  )
}

/** To the findings a draft is to rest on again. */
export function ToFindings({ caseId, words }: { caseId: string; words: { go: string; stays: string } }) {
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-ink-2 clauses">{words.stays}</p>
      <LinkButton look="secondary" href={`/cases/${caseId}/findings`}>
        {words.go}
      </LinkButton>
    </div>
  )
}
