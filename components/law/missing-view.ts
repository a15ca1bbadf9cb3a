import { masked } from '@/components/ui/masked'
import type { ContactAttempt, SourceKind } from '@/lib/evidence/contact-attempt'
import type { EvidenceKind } from '@/lib/evidence/evidence-item'
import type { MissingAction, MissingItem } from '@/lib/law/missing'

/** One thing a case lacks, with the one button that leads to where it is put right. `day` = of the records it opens, if any. */
export type MissingView = { item: MissingItem; between: { respondent: string | null; recipient: string | null }; day: string | undefined; href: string }

const shown: Partial<Record<EvidenceKind, SourceKind>> = { recording: 'recording', picture: 'screenshot', chat: 'chat', 'call-log': 'handset', bill: 'bill' }

/** Attempts with the originals a person tied to them among their sources. */
export function withLinked(
  attempts: readonly ContactAttempt[], linked: ReadonlyMap<string, readonly string[]>, kinds: ReadonlyMap<string, EvidenceKind>,
): ContactAttempt[] {
  return attempts.map((attempt) => {
    const more = (linked.get(attempt.id) ?? []).flatMap((evidenceId) => {
      const kind = shown[kinds.get(evidenceId) ?? 'other']
      return kind ? [{ evidenceId, file: '', at: 0, kind }] : []
    })
    return more.length ? { ...attempt, sources: [...attempt.sources, ...more] } : attempt
  })
}

type Where = { caseId: string; days: ReadonlyMap<string, string> }

function placeOf({ action, rule, attempts = [] }: MissingItem, { caseId, days }: Where): string {
  const day = days.get(attempts[0] ?? '')
  const records = day ? `timeline?day=${day}` : 'timeline'
  const places: Record<MissingAction, string> = {
    'report-police': 'tickets?channel=police', 'add-evidence': 'evidence', 'set-membership': 'facts?edit=respondents', 'name-number': 'facts?edit=lines',
    'note-words': records, 'set-time': records, settle: `rules/${rule ?? ''}`, answer: `rules/${rule ?? ''}`,
  }
  return `/cases/${caseId}/${places[action]}`
}

/** What is missing, as the screen shows it; names in place of keys. */
export function missingViews(
  items: readonly MissingItem[], of: { caseId: string; names: ReadonlyMap<string, string>; attempts: readonly ContactAttempt[] },
): MissingView[] {
  const days = new Map(of.attempts.map(({ id, localDay }) => [id, localDay]))
  const nameOf = (key: string | undefined) => (key === undefined ? null : (of.names.get(key) ?? key))
  const hidden = ({ values, ...rest }: MissingItem): MissingItem =>
    ({ ...rest, values: typeof values.number === 'string' ? { ...values, number: masked(values.number) } : values })
  return items.map((item) => ({
    item: hidden(item), between: { respondent: nameOf(item.respondent), recipient: nameOf(item.recipient) }, day: days.get(item.attempts?.[0] ?? ''),
    href: placeOf(item, { caseId: of.caseId, days }),
  }))
}
