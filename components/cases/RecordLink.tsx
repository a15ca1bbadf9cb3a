'use client'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { caseOfAddress } from './case-of-address'

/** A link that takes along the case one is looking at. */
export function RecordLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const [here, query] = [usePathname(), useSearchParams()]
  const caseId = here === href ? query.get('case') : caseOfAddress(here)
  return <Link href={caseId ? `${href}?case=${encodeURIComponent(caseId)}` : href} prefetch={false} className={className}>{children}</Link>
}
