'use client'
import { leftFlag } from './left-flag'
import { isSheetUsed, showSheet, type SheetWords } from './left-sheet'

/** `action` = the door that locks; `neutral` = where the person lands, `sheet` = its words. */
export type Leaving = { action: string; neutral: string; sheet: SheetWords }

const slowMs = 1000
const againMs = 5000

/** Whether somebody left and the server does not know yet. */
function isLeft(): boolean {
  try {
    return localStorage.getItem(leftFlag) !== null
  } catch {
    return false
  }
}

function noteLeft(): void {
  try {
    localStorage.setItem(leftFlag, '1')
  } catch {
    // A browser that keeps nothing is locked by the request alone.
  }
}

/** Tells the server. It answers with a way on once it has locked; any other answer leaves the flag, so that the next page locks first. */
async function tellServer({ action, neutral }: Leaving): Promise<boolean> {
  try {
    const body = new URLSearchParams({ to: neutral })
    const answer = await fetch(action, { method: 'POST', body, redirect: 'manual', keepalive: true, cache: 'no-store' })
    if (answer.type === 'opaqueredirect') localStorage.removeItem(leftFlag)
    return true
  } catch {
    return false
  }
}

/** Once there is a line: tells the server, then goes on; without one the sheet stands here, and it is tried again. */
async function lock(leaving: Leaving, next: () => void): Promise<void> {
  const show = () => showSheet(leaving.sheet, leaving.neutral)
  if (!navigator.onLine) show()
  const slow = setTimeout(show, slowMs)
  const isTold = await tellServer(leaving)
  clearTimeout(slow)
  if (isTold) return isSheetUsed() ? undefined : next()
  show()
  const again = () => {
    clearTimeout(timer)
    window.removeEventListener('online', again)
    void lock(leaving, next)
  }
  const timer = setTimeout(again, againMs)
  window.addEventListener('online', again)
}

/** Blanks the screen, locks, and replaces this entry of the history. Without a line the sheet alone is shown, and it is locked as soon as there is one. */
export function leave(leaving: Leaving): void {
  document.documentElement.dataset.blank = ''
  noteLeft()
  void lock(leaving, () => window.location.replace(leaving.neutral))
}

/** A page of the product after somebody left without a line: it is locked first. In front of the desk there is nothing to hide. */
export function lockFirst(leaving: Leaving): void {
  if (!isLeft()) return
  const isPrivate = document.querySelector('meta[name="device-key"]') !== null
  if (!isPrivate) return void tellServer(leaving)
  document.documentElement.dataset.blank = ''
  void lock(leaving, () => window.location.reload())
}
