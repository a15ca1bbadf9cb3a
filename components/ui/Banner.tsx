import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './Icon'

const tones = { act: 'bg-act-soft', danger: 'border border-over bg-surface', plain: 'border border-edge bg-surface' }
const inks = { act: 'text-act', danger: 'text-over', plain: 'text-ink-2' }

/** One thing worth knowing on this screen. `danger` only for danger to people, and then it comes first. */
export function Banner({ tone = 'act', icon, title, children, action }: {
  tone?: keyof typeof tones; icon: IconName; title: string; children?: ReactNode; action?: ReactNode
}) {
  return (
    <section data-card className={classNames('flex items-center gap-3 rounded-card p-4', tones[tone])}>
      <Icon name={icon} className={classNames('size-6 self-start', inks[tone])} />
      <div className="grid flex-1 clauses"><p className="font-bold">{title}</p>{children && <p className="text-sm text-ink-2">{children}</p>}</div>
      {action}
    </section>
  )
}
