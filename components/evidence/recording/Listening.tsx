'use client'
import { Button } from '@/components/ui/Button'
import { GroupHead } from '@/components/ui/Card'
import { ScriptButton } from '@/components/ui/ScriptButton'
import { spelledSecond } from '@/lib/evidence/recordings/mark-time'
import type { usePlayer } from './use-player'

export type ListeningWords = Record<'title' | 'open' | 'close' | 'loading' | 'note' | 'cannot' | 'failed' | 'frame' | 'add' | 'key', string>
type Props = { player: ReturnType<typeof usePlayer>; plays: boolean; words: ListeningWords; onMark: () => void }

/** The player, opened only when asked for: what sounds in a room is heard by whoever is there. */
export function Listening({ player: { frame, state, second, open, close }, plays, words, onMark }: Props) {
  const isClosed = state === 'closed'
  const said = { closed: words.note, loading: words.loading, failed: words.failed, open: '' }[state]
  return (
    <section className="grid gap-3 print:hidden">
      <GroupHead title={words.title} />
      {!plays && <p className="text-ink-2 clauses">{words.cannot}</p>}
      {plays && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {isClosed ? <ScriptButton type="button" onClick={open}>{words.open}</ScriptButton>
            : <ScriptButton type="button" look="secondary" icon="close" onClick={close}>{words.close}</ScriptButton>}
          <span role="status" className="text-sm text-ink-3 clauses">{said}</span>
        </p>
      )}
      {plays && !isClosed && state !== 'failed' && (
        <iframe ref={frame} src="/api/viewer/sound" sandbox="allow-scripts" allow="autoplay *" title={words.frame}
          className="h-72 w-full rounded-card border border-line bg-surface" />
      )}
      {state === 'open' && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button type="button" icon="flag" className="tabular" onClick={onMark}>{`${words.add} ${spelledSecond(second)}`}</Button>
          <span className="text-sm text-ink-3">{words.key}</span>
        </p>
      )}
    </section>
  )
}
