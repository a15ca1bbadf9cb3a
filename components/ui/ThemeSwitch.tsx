import { classNames } from './class-names'

type ThemeChoice = { value: string; label: string }

/** Plain form post: cookie, then back. The page that comes back is drawn in the new theme before its first paint. */
export function ThemeSwitch({ current, choices }: { current: string; choices: ThemeChoice[] }) {
  return (
    <form method="post" action="/api/theme" className="flex flex-wrap gap-2" data-screen-only>
      {choices.map((choice) => {
        const isCurrent = choice.value === current
        const look = isCurrent ? 'border-2 border-act bg-act-soft font-bold text-act' : 'border-edge bg-surface hover:bg-ground'
        return (
          <button key={choice.value} type="submit" name="theme" value={choice.value} aria-pressed={isCurrent}
            className={classNames('min-h-target rounded-full border px-4', look)}>
            {choice.label}
          </button>
        )
      })}
    </form>
  )
}
