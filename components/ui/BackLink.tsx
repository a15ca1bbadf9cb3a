import Link from 'next/link'
import { Icon, type IconName } from './Icon'

/** One step back, top left. With `name` it also says where to, for screens whose own title stands below. */
export function BackLink({ href, label, icon = 'arrowLeft', isNamed }: { href: string; label: string; icon?: IconName; isNamed?: boolean }) {
  return (
    <Link href={href} prefetch={false} className="-ml-3 inline-flex min-h-target items-center rounded-full text-ink-2 hover:text-ink print:hidden">
      <span className="grid size-target place-items-center text-ink"><Icon name={icon} label={isNamed ? undefined : label} /></span>
      {isNamed && label}
    </Link>
  )
}
