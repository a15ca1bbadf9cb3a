import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Icon, type IconName } from '@/components/ui/Icon'
import { WholeDays } from '@/components/ui/WholeDays'
import type { MissingAction } from '@/lib/law/missing'
import type { MissingView } from './missing-view'

const icons: Record<MissingAction, IconName> = {
  'report-police': 'alert', 'add-evidence': 'file', 'set-membership': 'search', 'name-number': 'phone', 'note-words': 'person', 'set-time': 'clock',
  settle: 'help', answer: 'help',
}

/** Whom it is about, as far as it is about anybody. */
function About({ of: { between: { respondent, recipient } } }: { of: MissingView }) {
  const t = useTranslations('findings')
  if (respondent && recipient) return <span className="text-sm text-ink-2">{t('between', { respondent, recipient })}</span>
  return respondent ?? recipient ? <span className="text-sm text-ink-2">{respondent ?? recipient}</span> : null
}

/** One card each: for which rule, what is missing, and one button. */
export function MissingList({ views }: { views: readonly MissingView[] }) {
  const [t, law, say] = [useTranslations('missing'), useTranslations('law'), useTranslations('reasons')]
  return (
    <ol className="grid gap-3">
      {views.map(({ item, ...view }, place) => (
        <li key={`${item.key} ${item.rule} ${item.respondent} ${item.recipient} ${item.reason?.key} ${place}`}>
          <Card tone={item.due ? 'chosen' : 'plain'} className="grid gap-3">
            <div className="flex gap-3">
              <Icon name={icons[item.action]} className="mt-0.5 size-5 shrink-0 text-ink-2" />
              <div className="grid min-w-0 gap-1 clauses">
                {item.rule && <h3 className="font-bold">{law(`violations.${item.rule}.name`)}</h3>}
                <About of={{ item, ...view }} />
                <p><WholeDays>{t(item.key, item.values)}</WholeDays></p>
                {item.reason && <p className="text-sm text-ink-2">{say(item.reason.key, item.reason.values)}</p>}
              </div>
            </div>
            <LinkButton look={place === 0 ? 'primary' : 'secondary'} href={view.href}>
              <WholeDays>{t(`action.${item.action}`, { day: view.day ?? 'none', rule: item.rule ? law(`violations.${item.rule}.name`) : '' })}</WholeDays>
            </LinkButton>
          </Card>
        </li>
      ))}
    </ol>
  )
}
