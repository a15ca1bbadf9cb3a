'use client'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { IssuedWith, LeftLabels, LeftWord } from './left-words'
import { useLeftWords } from './use-left-words'

export type LeftSentences = { title: string; text: string; original: string; drop: string }

/** Words that were typed into a draft which somebody issued without them. */
export function LeftCard({ left, words, onDrop }: { left: LeftWord[]; words: LeftSentences; onDrop: () => void }) {
  return (
    <Card tone="waiting" className="grid grid-cols-1 gap-4">
      <div className="grid gap-1">
        <h3 className="font-bold">{words.title}</h3>
        <p className="text-sm text-ink-2 clauses">{words.text}</p>
      </div>
      {left.map(({ name, label, text, was }) => (
        <div key={name} className="grid gap-1">
          <p className="text-sm text-ink-2">{label}</p>
          {was && <p lang="zh-CN" className="text-sm text-ink-2 wrap-anywhere">{words.original.replace('{text}', was)}</p>}
          <p lang="zh-CN" className="wrap-anywhere whitespace-pre-line">{text}</p>
        </div>
      ))}
      <p><Button type="button" look="secondary" onClick={onDrop}>{words.drop}</Button></p>
    </Card>
  )
}

type Props = { path: string; issued: IssuedWith; labels: LeftLabels; words: LeftSentences }

/** On the page of an issued letter: what this device still holds for it and the letter does not say, until the person drops it. */
export function LeftWords({ path, issued, labels, words }: Props) {
  const { left, drop } = useLeftWords(path, issued, labels)
  return left.length > 0 && <LeftCard left={left} words={words} onDrop={drop} />
}
