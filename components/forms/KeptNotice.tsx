import { Button } from '@/components/ui/Button'
import type { KeptState } from './fields-keeper'
import type { KeptWords } from './kept-words'

type Props = { state: KeptState; words: KeptWords; on: { drop: () => void; take: () => void; forget: () => void } }

/** Says that what was typed is back, that it waits because the page has changed since, or that this browser keeps nothing. */
export function KeptNotice({ state, words, on }: Props) {
  if (state === 'none') return null
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 rounded-control bg-act-soft px-3.5 py-1">
      <p className="min-w-48 flex-1 text-sm clauses">{words[state]}</p>
      {state === 'back' && <Button type="button" look="plain" className="px-0" onClick={on.drop}>{words.drop}</Button>}
      {state === 'moved' && (
        <>
          <Button type="button" look="plain" className="px-0" onClick={on.take}>{words.take}</Button>
          <Button type="button" look="plain" className="px-0" onClick={on.forget}>{words.forget}</Button>
        </>
      )}
    </div>
  )
}
