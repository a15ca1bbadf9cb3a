'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useSend } from '@/components/forms/use-sending'
import { Card } from '@/components/ui/Card'
import { ScriptButton } from '@/components/ui/ScriptButton'
import type { Area } from '@/lib/evidence/pictures/cover-schema'
import { drawnArea, movedArea } from './cover-areas'

export type CoverWords = Record<'begin' | 'lead' | 'keys' | 'add' | 'area' | 'remove' | 'make' | 'cancel' | 'made' | 'refused' | 'picture', string>
type Point = { x: number; y: number }

function placeOf(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
}

/** Where a cover that was added by its button begins. */
const middle: Area = { x: 0.3, y: 0.45, width: 0.4, height: 0.06 }

type BoardProps = { preview: string; areas: Area[]; change: (areas: Area[]) => void; words: CoverWords }

/** The picture with its covers: drawn with a finger or a mouse; each cover is moved, resized and taken away by keys. */
function Board({ preview, areas, change, words }: BoardProps) {
  const from = useRef<Point>(null)
  const [drawn, setDrawn] = useState<Area | null>(null)
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = placeOf(event)
  }
  const draw = (event: PointerEvent<SVGSVGElement>) => { if (from.current) setDrawn(drawnArea(from.current, placeOf(event))) }
  const end = () => {
    if (drawn && drawn.width > 0.01 && drawn.height > 0.005) change([...areas, drawn])
    from.current = null
    setDrawn(null)
  }
  const press = (place: number) => (event: KeyboardEvent) => {
    const next = movedArea(areas[place], event.key, event.shiftKey)
    if (next === undefined) return
    event.preventDefault()
    change(next === null ? areas.filter((_, each) => each !== place) : areas.map((area, each) => (each === place ? next : area)))
  }
  return (
    <div className="relative mx-auto w-fit max-w-full">
      <img src={preview} alt={words.picture} className="block max-h-[75vh] max-w-full rounded-control" draggable={false} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" onPointerDown={begin} onPointerMove={draw} onPointerUp={end} onPointerCancel={end}
        className="absolute inset-0 size-full cursor-crosshair touch-none">
        {areas.map((area, place) => (
          <rect key={place} {...area} tabIndex={0} role="button" aria-label={words.area.replace('{number}', String(place + 1))} onKeyDown={press(place)}
            className="fill-black stroke-act [stroke-width:0.004] focus:[stroke-width:0.012]" />
        ))}
        {drawn && <rect {...drawn} className="fill-black opacity-70" />}
      </svg>
    </div>
  )
}

/** Makes a copy with parts covered. What is covered is gone from the copy; the original stays as it is. */
export function CoverEditor({ id, words }: { id: string; words: CoverWords }) {
  const router = useRouter()
  const { send, busy, refusal } = useSend()
  const [areas, setAreas] = useState<Area[] | null>(null)
  const [made, setMade] = useState(false)
  const make = async () => {
    const done = await send('POST', `/api/evidence/${id}/covered-copies`, { areas })
    setMade(done)
    if (!done) return
    setAreas(null)
    router.refresh()
  }
  const begin = () => {
    setMade(false)
    setAreas([])
  }
  if (areas === null) {
    return (
      <p className="flex flex-wrap items-center gap-4">
        <ScriptButton type="button" look="secondary" onClick={begin}>{words.begin}</ScriptButton>
        <span role="status" className="text-sm text-done">{made ? words.made : ''}</span>
      </p>
    )
  }
  return (
    <Card className="grid gap-3">
      <p className="clauses">{words.lead}</p>
      <Board preview={`/api/evidence/${id}/preview`} areas={areas} change={setAreas} words={words} />
      <p className="text-sm text-ink-3 clauses">{words.keys}</p>
      <p className="flex flex-wrap gap-3">
        <ScriptButton type="button" busy={busy} off={areas.length === 0} onClick={() => areas.length > 0 && void make()}>{words.make}</ScriptButton>
        <ScriptButton type="button" look="secondary" icon="plus" onClick={() => setAreas([...areas, middle])}>{words.add}</ScriptButton>
        {areas.length > 0 && <ScriptButton type="button" look="plain" onClick={() => setAreas(areas.slice(0, -1))}>{words.remove}</ScriptButton>}
        <ScriptButton type="button" look="plain" onClick={() => setAreas(null)}>{words.cancel}</ScriptButton>
      </p>
      {refusal && <p role="alert" className="text-sm text-over">{refusal.title ?? words.refused}</p>}
    </Card>
  )
}
