import { Button } from './Button'
import { Notice } from './Notice'

export type FailedWords = { title: string; text: string; again: string }

/** A page that could not be shown. Nothing about the fault reaches the screen; `onAgain` tries once more. */
export function FailedPage({ words, onAgain }: { words: FailedWords; onAgain: () => void }) {
  return <Notice title={words.title} action={<Button type="button" onClick={onAgain}>{words.again}</Button>}>{words.text}</Notice>
}
