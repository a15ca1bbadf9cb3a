'use client'

const name = 'anning-seen'

/** When somebody was last seen in any tab of this browser, in milliseconds; the time alone, which tells nothing. 0 = not known. */
export function lastSeen(): number {
  try {
    return Number(localStorage.getItem(name)) || 0
  } catch {
    return 0
  }
}

/** Tells the other tabs. Where a browser keeps nothing, each tab goes by itself. */
export function noteSeen(at: number): void {
  try {
    localStorage.setItem(name, String(at))
  } catch {
    // Nothing to do: see above.
  }
}
