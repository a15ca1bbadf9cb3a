'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { ScriptButton } from '@/components/ui/ScriptButton'
import { askedAgain, dropAt } from '@/components/ui/use-pieces'
import { usePolled } from '@/components/ui/use-polled'
import { packagesAt } from './use-package'

/** `done` of `total` bytes; the last step has no measure. */
type Step = { step: 'checking' | 'storing' | 'writing'; done: number; total: number }
/** A package that was sent and is no case yet. `arrived` = the opening was broken off; `why` = the sentence of a refusal. */
export type PackageRowView = { id: string; name: string; sizeBytes: number } & (
  | { state: 'arriving'; percent: number } | { state: 'arrived' } | { state: 'opening'; progress: Step } | { state: 'refused'; why: string; mayPass: boolean }
)
type Word = Step['step'] | 'leave' | 'arriving' | 'arrived' | 'goOn' | 'again' | 'drop' | 'forget'
/** Sentences of a row; those of steps and `arriving` hold `{percent}`. */
export type PackageRowWords = Readonly<Record<Word, string>>

const percentOf = ({ done, total }: Step) => (total > 0 ? Math.floor((done / total) * 100) : 0)
const filled = (text: string, percent: number) => text.replace('{percent}', String(percent))

function read(answer: unknown) {
  const { state, progress } = answer as { state: string; progress?: Step }
  return { state: progress ?? { step: 'writing' as const, done: 0, total: 0 }, isOver: state !== 'opening' }
}

/** How far the server has come with it; when that ends the page is read anew. */
function Opening({ id, from, words }: { id: string; from: Step; words: PackageRowWords }) {
  const router = useRouter()
  const step = usePolled<Step>({ path: `${packagesAt}/${id}`, from, read, onEnd: () => router.refresh() })
  const said = filled(words[step.step], percentOf(step))
  return (
    <>
      <progress aria-label={said} max={100} value={step.step === 'writing' ? undefined : percentOf(step)} className="h-2 w-full accent-act" />
      <p className="tabular clauses">{said}</p>
      <p className="text-sm text-ink-2 clauses">{words.leave}</p>
    </>
  )
}

function Said({ row, words }: { row: PackageRowView; words: PackageRowWords }) {
  if (row.state === 'opening') return <Opening id={row.id} from={row.progress} words={words} />
  if (row.state === 'refused') return <p className="font-bold text-over clauses">{row.why}</p>
  return <p className="tabular clauses">{row.state === 'arriving' ? filled(words.arriving, row.percent) : words.arrived}</p>
}

/** Something that is done to an upload, after which the page is read anew. */
function useDeed(): { isBusy: boolean; run: (deed: () => Promise<unknown>) => void } {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const run = (deed: () => Promise<unknown>) => {
    setBusy(true)
    void deed().finally(() => { setBusy(false); router.refresh() })
  }
  return { isBusy, run }
}

/** Takes what came of a package off the page. */
export function ForgetPackage({ id, label }: { id: string; label: string }) {
  const { isBusy, run } = useDeed()
  return <ScriptButton type="button" look="plain" busy={isBusy} onClick={() => run(() => dropAt(`${packagesAt}/${id}`))}>{label}</ScriptButton>
}

/** A package on its way to be a case: how far it is, why it is not one, and what can be done. */
export function PackageRow({ row, words }: { row: PackageRowView; words: PackageRowWords }) {
  const { isBusy, run } = useDeed()
  const isStuck = row.state === 'arrived' || (row.state === 'refused' && row.mayPass)
  return (
    <Card className="grid gap-3">
      <p className="font-bold [overflow-wrap:anywhere]">{row.name}</p>
      <div role="status" className="grid gap-2"><Said row={row} words={words} /></div>
      {row.state !== 'opening' && (
        <div className="flex flex-wrap items-center gap-3">
          {isStuck && (
            <Button type="button" look="secondary" busy={isBusy} onClick={() => run(() => askedAgain(`${packagesAt}/${row.id}`, row.sizeBytes))}>
              {row.state === 'arrived' ? words.goOn : words.again}
            </Button>
          )}
          <ForgetPackage id={row.id} label={row.state === 'refused' ? words.forget : words.drop} />
        </div>
      )}
    </Card>
  )
}
