import { Button } from './Button'
import type { SheetWords } from './left-sheet'
import { Notice } from './Notice'
import { QuickExit } from './QuickExit'

export type FailedWords = { title: string; text: string; again: string; leave: string; leaveDescribe: string; sheet: SheetWords }

/** A page that could not be shown. Nothing about the fault reaches the screen; `onAgain` tries once more. */
export function FailedPage({ words, onAgain }: { words: FailedWords; onAgain: () => void }) {
  return (
    <>
      <Notice title={words.title} action={<Button type="button" onClick={onAgain}>{words.again}</Button>}>{words.text}</Notice>
      <QuickExit label={words.leave} describe={words.leaveDescribe} sheet={words.sheet}
        className="fixed right-5 top-3 z-40 lg:right-8 lg:top-5" />
    </>
  )
}
