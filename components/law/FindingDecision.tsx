import { useTranslations } from 'next-intl'
import { KeptForm, SentForm } from '@/components/forms/KeptForm'
import { keptWords } from '@/components/forms/kept-words'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'

/** Whom a decision is about: one finding, with the note it has, or several of a rule at once. */
export type Decided = { caseId: string; violation: string; ids: string[]; note?: string | null }
/** `seen` = digests of these findings as the page shows them, one each. */
type Deciding = Decided & { seen: string[] }

const doorOf = ({ caseId, ids }: Decided) => (ids.length === 1 ? `/api/findings/${ids[0]}/decision` : `/api/cases/${caseId}/findings/decisions`)

const formOf = (of: Decided) => (of.ids.length === 1 ? doorOf(of) : `${doorOf(of)}-${of.violation}`)

function Fields({ of, token, seen = [] }: { of: Decided; token: string; seen?: string[] }) {
  const isOne = of.ids.length === 1
  return (
    <>
      <FormToken token={token} />
      {!isOne && of.ids.map((id, place) => <input key={id} type="hidden" name={`finding.${place}`} value={id} />)}
      {seen.map((digest, place) => <input key={of.ids[place]} type="hidden" name={isOne ? 'seen' : `seen.${place}`} value={digest} />)}
    </>
  )
}

// On a phone the page's own decision lies under the thumb and takes the place of the bar.
const bar = 'fixed inset-x-0 bottom-0 z-40 bg-surface px-5 pb-[calc(0.75rem+env(safe-area-inset-bottom))] pt-3 shadow-bar lg:static lg:p-0 lg:shadow-none'

/**
 * Confirm or leave out, with a word on why if one likes; plain form posts. `atThumb` = the page's own decision; `again` = asked once more because
 * acts have joined, or answers were added or changed. It says what the page showed, so that it covers nothing else.
 */
export function FindingDecision({ of, token, atThumb, again }: { of: Deciding; token: string; atThumb?: boolean; again?: 'joined' | 'retold' }) {
  const [t, ui] = [useTranslations('findings'), useTranslations('ui')]
  const many = of.ids.length > 1
  const confirm = many ? t('confirmAll', { count: of.ids.length }) : again ? t(`confirmAgain.${again}`) : t('confirm')
  return (
    <KeptForm keeping={{ name: formOf(of), base: of.note ?? '' }} words={keptWords((key) => ui(key))} action={doorOf(of)}
      {...(atThumb && { 'data-action-bar': '' })} className={`print:hidden ${atThumb ? bar : ''}`} data-screen-only>
      <Fields of={of} token={token} seen={of.seen} />
      <div className="mx-auto grid max-w-160 gap-2">
        <details open={Boolean(of.note)}>
          <summary className="inline-flex min-h-8 items-center text-sm font-bold text-act hover:underline">{t('note.add')}</summary>
          <TextArea id={`note-${of.ids[0]}`} name="note" rows={2} maxLength={2000} defaultValue={of.note ?? undefined} label={t('note.label')}
            optional={t('note.hint')} />
        </details>
        <div className="flex gap-3">
          <Button look="secondary" name="state" value="dismissed" className="shrink-0">{many ? t('dismissAll') : t('dismiss')}</Button>
          <Button name="state" value="confirmed" icon="tick" className="flex-1">{confirm}</Button>
        </div>
      </div>
    </KeptForm>
  )
}

/** After a decision: what was noted for it need not be kept any more. */
export function DecisionSent({ of }: { of: Decided }) {
  return <SentForm name={formOf(of)} />
}

/** Takes a decision back. */
export function UndoDecision({ of, token }: { of: Decided; token: string }) {
  const t = useTranslations('findings')
  return (
    <form method="post" action={doorOf(of)} className="print:hidden">
      <Fields of={of} token={token} />
      <Button look="plain" name="state" value="proposed" className="px-0!">{t('undo')}</Button>
    </form>
  )
}
