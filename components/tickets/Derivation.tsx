import { useTranslations } from 'next-intl'
import { WholeDays } from '@/components/ui/WholeDays'
import type { DerivationStep } from '@/lib/tickets/ticket'

/** How a day was found, line by line. One step away on screen (a link to `id` opens it); printed in full. */
export function Derivation({ steps, id, open }: { steps: DerivationStep[]; id?: string; open?: boolean }) {
  const t = useTranslations('tickets')
  const say = useTranslations('steps')
  return (
    <details open={open} className="group/derivation">
      <summary className="inline-flex min-h-8 items-center text-sm font-bold text-act hover:underline">{t('derivation')}</summary>
      <ol id={id} className="mt-2 grid list-decimal gap-1 pl-6 text-sm text-ink-2">
        {steps.map((step, place) => <li key={place} className="clauses"><WholeDays>{say(step.key, step.values)}</WholeDays></li>)}
      </ol>
    </details>
  )
}
