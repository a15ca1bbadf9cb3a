import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './Icon'

/** How a state is filled. Each goes with its own glyph and word, so that colour is only the third signal. */
export type ChipTone = 'plain' | 'act' | 'soon' | 'late' | 'over' | 'done' | 'unsure' | 'night'

const tones: Record<ChipTone, string> = {
  plain: 'bg-sunken text-ink-2',
  act: 'bg-act-soft text-act font-bold',
  soon: 'bg-soon-soft text-soon font-bold',
  late: 'bg-surface text-late font-bold outline-[1.5px] -outline-offset-[1.5px] outline-late',
  over: 'bg-over-fill text-on-over font-bold',
  done: 'bg-done-soft text-done font-bold',
  unsure: 'border border-dashed border-edge text-ink-2',
  night: 'bg-night-soft text-night font-bold',
}

export function Chip({ tone = 'plain', icon, children, className }: { tone?: ChipTone; icon?: IconName; children: ReactNode; className?: string }) {
  return (
    <span data-chip={tone} className={classNames('tabular inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-tag px-2 text-xs', tones[tone],
      className)}>
      {icon && <Icon name={icon} className="size-4" />}
      <span>{children}</span>
    </span>
  )
}
