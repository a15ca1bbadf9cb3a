import { Icon } from '@/components/ui/Icon'

export type DangerWords = { title: string; text: string; show: string; steps: string[]; selfHarm: string }

/** The strip that comes before everything, with its steps behind it; opens by itself when danger was named. Works without scripts. */
export function DangerSteps({ words, open, selfHarm }: { words: DangerWords; open?: boolean; selfHarm?: boolean }) {
  return (
    <details open={open} className="group rounded-card border border-over bg-surface p-4">
      <summary className="flex items-center gap-3">
        <Icon name="shield" className="size-6 text-over" />
        <span className="grid flex-1 clauses"><span className="font-bold">{words.title}</span><span className="text-sm text-ink-2">{words.text}</span></span>
        <span className="inline-flex min-h-target items-center rounded-control bg-over-fill px-4 font-bold text-on-over group-open:hidden">{words.show}</span>
      </summary>
      <div className="mt-3 grid gap-3 border-t border-line pt-3">
        {selfHarm && <p className="font-bold clauses">{words.selfHarm}</p>}
        <ol className="grid list-decimal gap-1.5 pl-6 clauses">{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>
      </div>
    </details>
  )
}
