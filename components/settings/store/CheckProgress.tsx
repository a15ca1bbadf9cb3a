'use client'
import { useRouter } from 'next/navigation'
import { usePolled } from '@/components/ui/use-polled'

type Far = { checked: number; total: number }
/** `words` = of the line below the bar, `{checked}` and `{total}` filled by what the server says. */
type Props = Far & { label: string }

function read(answer: unknown) {
  const { latest } = answer as { latest: (Far & { state: string }) | null }
  return latest && { state: latest, isOver: latest.state !== 'running' }
}

/** How far a running check is; when it ends the page is read anew. Without scripts the bar stands as it was when the page came. */
export function CheckProgress({ checked, total, label }: Props) {
  const router = useRouter()
  const far = usePolled<Far>({ path: '/api/store-checks', from: { checked, total }, read, onEnd: () => router.refresh() })
  return (
    <div className="grid gap-1">
      <progress aria-label={label} value={far.checked} max={Math.max(1, far.total)} className="h-2 w-full accent-act" />
      <p role="status" className="tabular text-sm text-ink-2">{far.checked} / {far.total}</p>
    </div>
  )
}
