/** Keys that leave: Shift three times within five seconds, Esc three times within one. Any other key in between starts anew. */
const leaveWindowsMs: Record<string, number> = { Shift: 5000, Escape: 1000 }

export type Presses = { key: string; at: number[] }
export const noPresses: Presses = { key: '', at: [] }

/** The presses that still count after this one. */
export function afterPress(presses: Presses, key: string, at: number): Presses {
  const windowMs = leaveWindowsMs[key]
  if (windowMs === undefined) return noPresses
  const earlier = presses.key === key ? presses.at.filter((time) => at - time <= windowMs) : []
  return { key, at: [...earlier, at] }
}

export const leaves = (presses: Presses): boolean => presses.at.length >= 3
