'use client'
import { type RefObject, useCallback, useSyncExternalStore } from 'react'
import { fieldsPut } from './fields-put'

const heard = ['input', 'change', 'focusout'] as const

/** A field itself, or the one that a place in its label stands for. */
const fieldAt = (place: HTMLElement | null) =>
  (place instanceof HTMLInputElement ? place : (place?.closest('label')?.control as HTMLInputElement | null | undefined))

function heed(place: RefObject<HTMLElement | null>, notify: () => void): () => void {
  const field = fieldAt(place.current)
  // A form says so before its fields are as they will be.
  const soon = () => queueMicrotask(notify)
  for (const type of heard) field?.addEventListener(type, notify)
  for (const type of ['reset', fieldsPut]) field?.form?.addEventListener(type, soon)
  return () => {
    for (const type of heard) field?.removeEventListener(type, notify)
    for (const type of ['reset', fieldsPut]) field?.form?.removeEventListener(type, soon)
  }
}

/**
 * What `read` finds in a field now, told of every way it changes: by hand, by a form that is cleared, by words that come back into it. Empty in what the server
 * sends, so without scripts and until the page is at work.
 */
export function useHeld(place: RefObject<HTMLElement | null>, read: (field: HTMLInputElement) => string): string {
  const subscribe = useCallback((notify: () => void) => heed(place, notify), [place])
  const now = () => {
    const field = fieldAt(place.current)
    return field ? read(field) : ''
  }
  return useSyncExternalStore(subscribe, now, () => '')
}
