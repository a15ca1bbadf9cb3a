import { classNames } from './class-names'
import { iconPaths, type IconName } from './icon-paths'

export type { IconName }

/** A drawing beside a word; it never stands alone for meaning, so readers skip it. Give `label` where there is no word. */
export function Icon({ name, label, className }: { name: IconName; label?: string; className?: string }) {
  const solid = name === 'alertSolid'
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill={solid ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.75" strokeLinecap="round"
      strokeLinejoin="round" className={classNames('shrink-0', className)} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <path d={iconPaths[name]} />
    </svg>
  )
}
