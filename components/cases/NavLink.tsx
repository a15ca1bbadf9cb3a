'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link that knows whether one stands at or below it. */
export function NavLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const here = usePathname()
  const isHere = here === href || here.startsWith(`${href}/`)
  return <Link href={href} prefetch={false} aria-current={isHere ? 'page' : undefined} className={className}>{children}</Link>
}
