import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/Icon'

/** A form that waits behind its name; opened by the server where it is wanted. */
export function Fold({ id, title, icon, open, children }: { id?: string; title: string; icon: IconName; open?: boolean; children: ReactNode }) {
  return (
    <details id={id} open={open} data-card data-screen-only className="scroll-mt-20 rounded-card border border-line bg-surface px-4 py-1 print:hidden">
      <summary className="flex min-h-target items-center gap-2 font-bold"><Icon name={icon} className="text-ink-2" />{title}</summary>
      <div className="pb-4 pt-2">{children}</div>
    </details>
  )
}
