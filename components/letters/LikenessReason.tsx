import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { TextArea } from '@/components/ui/Field'
import { FormToken } from '@/components/ui/FormToken'
import { SidePart } from './LetterFacts'

/** A reason as it is shown: who wrote it, when, and its words. */
export type GivenReason = { key: string; by: string; reason: string }
type Form = { action: string; token: string; once: string; seen: string; isAlone: boolean; longest: number }
/** `form` null = this member writes no reason here; `ask` = whom to ask instead. */
type Props = { given: GivenReason[]; form: Form | null; ask?: string }

function ReasonForm({ action, token, once, seen, isAlone, longest }: Form) {
  const t = useTranslations('letters.likeness')
  return (
    <>
      <p className="hidden clauses group-has-data-unsaved/desk:block">{t('unsaved')}</p>
      <form method="post" action={action} className="grid grid-cols-1 gap-3 group-has-data-unsaved/desk:hidden">
        <FormToken token={token} once={once} />
        <input type="hidden" name="seen" value={seen} />
        <p className="text-ink-2 clauses">{t(isAlone ? 'alone' : 'second')}</p>
        <TextArea name="reason" label={t('label')} hint={t('hint')} required minLength={10} maxLength={longest} />
        <Button look="secondary" className="justify-self-start">{t('keep')}</Button>
      </form>
    </>
  )
}

/** Why a letter may go out that is much like an issued one: what was written about this very version, and the place to write it. */
export function LikenessReason({ given, form, ask }: Props) {
  const t = useTranslations('letters.likeness')
  if (given.length === 0 && !form && !ask) return null
  return (
    <SidePart title={t('title')}>
      {given.map(({ key, by, reason }) => (
        <div key={key} className="grid gap-1">
          <p className="text-sm text-ink-3">{by}</p>
          <p className="whitespace-pre-line wrap-anywhere">{reason}</p>
        </div>
      ))}
      {ask && <p className="text-ink-2 clauses">{ask}</p>}
      {form && <ReasonForm {...form} />}
    </SidePart>
  )
}
