'use client'
import { useSyncExternalStore } from 'react'

const noChange = () => () => undefined

/** Whether the scripts of the page run: false in what the server sends, so without scripts and until the page is at work. */
export const useAtWork = (): boolean => useSyncExternalStore(noChange, () => true, () => false)
