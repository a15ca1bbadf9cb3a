'use client'
import { useRouter } from 'next/navigation'
import { useProgress } from './use-progress'

/** `words` = of the line below the bar, `{checked}` and `{total}` filled by what the server says. */
type Props = { checked: number; total: number; label: string }

/** How far a running check is; when it ends the page is read anew. Without scripts the bar stands as it was when the page came. */
export function CheckProgress({ checked, total, label }: Props) {
  const router = useRouter()
  const far = useProgress({ checked, total }, () => router.refresh())
  return (
    <div className="grid gap-1">
      <progress aria-label={label} value={far.checked} max={Math.max(1, far.total)} className="h-2 w-full accent-act" />
      <p role="status" className="tabular text-sm text-ink-2">{far.checked} / {far.total}</p>
    </div>
  )
}
