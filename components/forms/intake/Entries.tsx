import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { fill, type IntakeWords } from './intake-words'

type Props = {
  name: string; ids: string[]; one: string; words: IntakeWords; add: () => void; remove: (place: number) => void; children: (place: number) => ReactNode
}

/** Entries of one kind, each in a card with a way to take it back, and a button for one more. `one` = 第 {place} 个. */
export function Entries({ name, ids, one, words, add, remove, children }: Props) {
  return (
    <div className="grid gap-3">
      {ids.map((id, place) => {
        const head = `${name}-head-${place}`
        return (
          <Card key={id} aria-labelledby={head} className="grid gap-5">
            <div className="flex items-center justify-between gap-3">
              <h3 id={head} className="font-bold">{fill(one, { place: place + 1 })}</h3>
              <Button type="button" look="plain" onClick={() => remove(place)} aria-label={fill(words.removeOf, { place: place + 1 })}>{words.remove}</Button>
            </div>
            {children(place)}
          </Card>
        )
      })}
      <Button type="button" look="secondary" icon="plus" onClick={add}>{words.add}</Button>
    </div>
  )
}
