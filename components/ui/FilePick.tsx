'use client'
import { type ComponentProps, useRef } from 'react'
import { useAtWork } from './use-at-work'
import { useHeld } from './use-held'

type Props = ComponentProps<'input'> & { words: { choose: string; none: string } }

const part = 'file:mr-3 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:py-2 file:font-bold file:text-ink'

/** The press that opens the device's files and the name of the one chosen, over a browser's own words for both, which stay where no scripts run. */
export function FilePick({ words, ...input }: Props) {
  const [isAtWork, place] = [useAtWork(), useRef<HTMLInputElement>(null)]
  const file = useHeld(place, ({ files }) => files?.[0]?.name ?? '')
  return (
    <>
      {isAtWork && <span aria-hidden className="rounded-control bg-sunken px-3 py-2 font-bold">{words.choose}</span>}
      {isAtWork && <span aria-hidden className={`min-w-0 wrap-anywhere ${file ? '' : 'text-ink-3'}`}>{file || words.none}</span>}
      <input {...input} ref={place} type="file" className={isAtWork ? 'absolute inset-0 size-full cursor-pointer opacity-0' : `w-full ${part}`} />
    </>
  )
}
