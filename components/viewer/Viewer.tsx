'use client'
import { ScriptButton } from '@/components/ui/ScriptButton'
import type { FrameWords } from './messages'
import { useViewer, type ViewedFile } from './use-viewer'

export type ViewerWords = Record<'open' | 'close' | 'loading' | 'blurred' | 'note' | 'failed', string> & { frame: FrameWords }
/** `preview` = address of a small picture, shown blurred until somebody asks to see. */
type Props = { file: ViewedFile; preview?: string; words: ViewerWords }

/** An original, shown only when asked for: what lies on a screen is seen by whoever stands beside it. The frame it is shown in can reach nothing. */
export function Viewer({ file, preview, words }: Props) {
  const { frame, state, open, close } = useViewer(file, words.frame)
  const isOpen = state !== 'closed'
  return (
    <div className="grid gap-3 print:hidden">
      {!isOpen && preview && (
        <span className="block h-40 w-28 overflow-hidden rounded-control border border-line bg-sunken">
          <img src={preview} alt={words.blurred} className="size-full scale-110 object-cover blur-md" />
        </span>
      )}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <ScriptButton type="button" look={isOpen ? 'secondary' : 'primary'} icon={isOpen ? 'close' : 'eye'} onClick={isOpen ? close : open}>
          {isOpen ? words.close : words.open}
        </ScriptButton>
        <span role="status" className="text-sm text-ink-3">{state === 'loading' ? words.loading : state === 'failed' ? words.failed : words.note}</span>
      </p>
      {isOpen && (
        <iframe ref={frame} src={`/api/viewer/${file.as === 'pdf' ? 'pdf' : 'still'}`} sandbox="allow-scripts" title={words.frame.content}
          className="h-[70vh] w-full rounded-card border border-line bg-surface" />
      )}
    </div>
  )
}
