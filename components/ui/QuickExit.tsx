import { classNames } from './class-names'
import { Icon } from './Icon'
import type { SheetWords } from './left-sheet'
import { QuickExitKeys } from './QuickExitKeys'

type Props = { label: string; describe: string; sheet: SheetWords; neutral?: string; className?: string }

const leaveFormId = 'leave'
const describedId = 'leave-described'

/**
 * The way out, in the same spot on every screen. A plain form post, so it works before scripts run and without them; with them the screen goes
 * blank first, and no entry is left that going back would reopen. `neutral` = where the person lands,
 * `sheet` = its words, for when there is no line.
 */
export function QuickExit({ label, describe, sheet, neutral = '/left', className }: Props) {
  return (
    <form id={leaveFormId} method="post" action="/api/leave" className={classNames('print:hidden', className)} data-screen-only>
      <input type="hidden" name="to" value={neutral} />
      <span id={describedId} hidden>{describe}</span>
      <button type="submit" aria-describedby={describedId}
        className="inline-flex min-h-10 items-center gap-2 rounded-full border border-edge bg-surface px-4 font-bold text-ink hover:bg-ground active:bg-sunken">
        <Icon name="leave" className="size-[18px]" />{label}
      </button>
      <QuickExitKeys formId={leaveFormId} neutral={neutral} sheet={sheet} />
    </form>
  )
}
