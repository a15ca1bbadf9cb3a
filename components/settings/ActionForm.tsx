import { Button } from '@/components/ui/Button'
import { FormToken } from '@/components/ui/FormToken'

type Props = { action: string; token: string; label: string; describedBy?: string }

/** One button that does one thing; a plain form. `describedBy` = id of the line that says to what. */
export function ActionForm({ action, token, label, describedBy }: Props) {
  return (
    <form method="post" action={action} className="print:hidden">
      <FormToken token={token} />
      <Button look="secondary" aria-describedby={describedBy}>{label}</Button>
    </form>
  )
}
