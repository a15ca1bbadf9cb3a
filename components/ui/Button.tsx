import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './Icon'

export type ButtonLook = 'primary' | 'secondary' | 'plain' | 'danger'
export type ButtonSize = 'normal' | 'large'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-act-fill text-on-act font-bold hover:bg-act-hover active:bg-act-press',
  secondary: 'bg-surface text-ink font-bold border border-edge hover:bg-ground active:bg-sunken',
  plain: 'text-act font-bold hover:underline active:text-ink',
  danger: 'bg-over-fill text-on-over font-bold hover:bg-over-hover active:bg-over-press',
}
const unavailable = 'bg-sunken text-ink-2'

export type Shape = { look?: ButtonLook; size?: ButtonSize; icon?: IconName; className?: string }

/** Classes of a button, also for what looks like one. */
export function buttonClass({ look = 'primary', size = 'normal', className, dim }: Shape & { dim?: boolean }): string {
  const height = size === 'large' ? 'min-h-primary text-lg lg:text-base' : 'min-h-target text-base lg:text-desk'
  const shape = 'inline-flex items-center justify-center gap-2 rounded-control px-4 py-1 text-center transition-colors duration-quick ease-calm print:hidden'
  return classNames(shape, height, dim ? unavailable : looks[look], className)
}

/** What stands in a button or a link that looks like one. */
export function Inside({ icon, busy, children }: { icon?: IconName; busy?: boolean; children: ReactNode }) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="relative">
        {children}
        {busy && <span aria-hidden className="appear-late absolute inset-x-0 -bottom-2.5 text-center leading-none">···</span>}
      </span>
    </>
  )
}

/**
 * A button named by verb and object. `busy` keeps label and width and marks itself after 300 ms; `off` says it cannot be used now but keeps it
 * operable, so that pressing it can tell why (give `aria-describedby`); `disabled` is only for "already sent".
 */
export function Button({ look, size, icon, busy, off, className, children, ...rest }: ComponentProps<'button'> & Shape & { busy?: boolean; off?: boolean }) {
  return (
    <button type="submit" {...rest} aria-disabled={busy || off || undefined} aria-busy={busy || undefined}
      className={buttonClass({ look, size, className, dim: off || rest.disabled })}>
      <Inside icon={icon} busy={busy}>{children}</Inside>
    </button>
  )
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ look, size, icon, className, children, ...rest }: ComponentProps<typeof Link> & Shape) {
  return <Link prefetch={false} {...rest} className={buttonClass({ look, size, className })}><Inside icon={icon}>{children}</Inside></Link>
}
