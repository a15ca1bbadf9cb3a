'use client'
import { Button } from './Button'
import { mayGoOn, type UploadState } from './upload-outcome'
import type { Upload } from './use-upload'

/**
 * Sentences of the drop area. `percent` and `paused` hold `{percent}`; `refusals` by code, with `unknown` for any other; `unread` by why the rows of a saved
 * file were not read.
 */
export type FileDropWords = {
  lead: string; choose: string; note: string; needsScript: string; waiting: string; percent: string; saved: string; verified: string; already: string
  offline: string; unreadable: string; paused: string; pause: string; goOn: string; remove: string; large: string; left: string; leftTitle: string
  refusals: Record<string, string>
  unread: Record<string, string>
}
export type UploadOrders = Record<'pause' | 'goOn' | 'remove', (upload: Upload) => void>

const quiet = 'text-sm text-ink-2'
const bad = 'text-sm font-bold text-over'

function told(state: UploadState, words: FileDropWords): { text: string; look: string } {
  if (state.kind === 'waiting') return { text: words.waiting, look: quiet }
  if (state.kind === 'sending') return { text: words.percent.replace('{percent}', String(state.percent)), look: `tabular ${quiet}` }
  if (state.kind === 'paused') return { text: words.paused.replace('{percent}', String(state.percent)), look: 'text-sm font-bold text-soon' }
  if (state.kind === 'offline') return { text: words.offline, look: 'text-sm font-bold text-soon' }
  if (state.kind === 'unreadable') return { text: words.unreadable, look: bad }
  if (state.kind === 'refused') return { text: words.refusals[state.code] ?? words.refusals.unknown ?? state.code, look: bad }
  if (state.sameAs) return { text: words.already, look: quiet }
  if (state.rejected) return { text: words.unread[state.rejected] ?? words.saved, look: 'text-sm font-bold text-soon' }
  return { text: state.verified ? words.verified : words.saved, look: 'text-sm font-bold text-done' }
}

/** A word to press that belongs to one file; who hears it hears which. */
export function RowButton({ word, name, onPress }: { word: string; name: string; onPress: () => void }) {
  return <Button type="button" look="plain" aria-label={`${word} ${name}`} onClick={onPress}>{word}</Button>
}

/** Stop and go on are one button in one place, so that it keeps the focus. */
function Orders({ upload, words, orders }: { upload: Upload; words: FileDropWords; orders: UploadOrders }) {
  const { state, isLarge, name } = upload
  if (state.kind === 'saved') return null
  const canPause = state.kind === 'sending' && isLarge
  return (
    <div className="-mx-4 flex flex-wrap">
      {(canPause || mayGoOn(state)) && (
        <RowButton word={canPause ? words.pause : words.goOn} name={name} onPress={() => (canPause ? orders.pause : orders.goOn)(upload)} />
      )}
      <RowButton word={words.remove} name={name} onPress={() => orders.remove(upload)} />
    </div>
  )
}

/** One file on its way: how far it is, what became of it, and what can be done. Its percents are shown, not read out one by one. */
export function UploadRow({ upload, words, orders }: { upload: Upload; words: FileDropWords; orders: UploadOrders }) {
  const { name, state, isLarge } = upload
  const { text, look } = told(state, words)
  const isOnItsWay = state.kind === 'sending' || state.kind === 'paused'
  return (
    <li className="grid gap-1 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0 break-words">{name}</span><span className={`clauses ${look}`} aria-hidden={state.kind === 'sending' || undefined}>{text}</span>
      </div>
      {isOnItsWay && <progress max={100} value={state.percent} aria-label={name} className="w-full" />}
      {isOnItsWay && isLarge && <p className={`${quiet} clauses`}>{words.large}</p>}
      <Orders upload={upload} words={words} orders={orders} />
    </li>
  )
}
