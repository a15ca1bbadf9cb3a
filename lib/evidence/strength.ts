import type { AttemptChannel, Grade } from './contact-attempt'

/**
 * How much an attempt would weigh with somebody who was not there: five plain words beside the grade, which they never change. It looks at what stands behind
 * the attempt and at nothing that grows by itself: not at how long a call was, nor at how many there were. A bill that does not list a ring takes nothing away.
 */

export const strengths = ['told', 'thin', 'fair', 'strong', 'very-strong'] as const
export type Strength = (typeof strengths)[number]

/** What an attempt rests on before anything is tied to it. `message` = its words are those of a file; `record` = one side's log. */
export const strengthBases = ['corroborated', 'handset-only', 'bill-missing', 'bill-only', 'message', 'declared'] as const
export type StrengthBase = (typeof strengthBases)[number]

/**
 * What people tied to it. A recording, a picture of which number and time are noted, and a signed statement are firm; a picture of which nobody noted them, and
 * a statement that is not signed yet, say less.
 */
export const supports = ['recording', 'picture', 'signed-statement', 'bare-picture', 'unsigned-statement'] as const
export type Support = (typeof supports)[number]

/** What would make it weigh more, most useful first. */
export const missingPieces = ['signature', 'picture-fields', 'recording', 'picture', 'bill', 'handset', 'statement'] as const
export type MissingPiece = (typeof missingPieces)[number]

/** `hasOwnText` = its words came with a file (a text message, a chat). `supports` in any order. */
export type Weighed = { grade: Grade; channel: AttemptChannel; answered: boolean | null; hasOwnText: boolean; supports: readonly Support[] }
export type AttemptStrength = { level: Strength; base: StrengthBase; supports: Support[]; missing: MissingPiece[] }

const firm: ReadonlySet<Support> = new Set(['recording', 'picture', 'signed-statement'])
/** Levels by the number of firm supports (none, one, more); `weak` = with only what says less. */
const levels: Record<StrengthBase, { firm: readonly [Strength, Strength, Strength]; weak: Strength }> = {
  declared: { firm: ['told', 'fair', 'strong'], weak: 'thin' },
  'handset-only': { firm: ['thin', 'strong', 'very-strong'], weak: 'fair' },
  'bill-missing': { firm: ['thin', 'strong', 'very-strong'], weak: 'fair' },
  'bill-only': { firm: ['fair', 'strong', 'very-strong'], weak: 'fair' },
  message: { firm: ['fair', 'strong', 'very-strong'], weak: 'fair' },
  corroborated: { firm: ['strong', 'very-strong', 'very-strong'], weak: 'strong' },
}

const isMessage = ({ channel }: Weighed) => channel === 'sms' || channel === 'chat'

function baseOf(weighed: Weighed): StrengthBase {
  const { grade, hasOwnText } = weighed
  const isOneSided = grade === 'handset-only' || grade === 'bill-missing'
  return isOneSided && hasOwnText && isMessage(weighed) ? 'message' : grade
}

function levelOf(base: StrengthBase, tied: readonly Support[]): Strength {
  const count = tied.filter((support) => firm.has(support)).length
  if (count === 0 && tied.length > 0) return levels[base].weak
  return levels[base].firm[Math.min(count, 2) as 0 | 1 | 2]
}

/** A call that was taken up can have been recorded and is listed by a bill; what was not can only be shown. */
const wasTakenUp = ({ channel, answered }: Weighed) => channel === 'call' && answered !== false

function isMissing(piece: MissingPiece, weighed: Weighed, base: StrengthBase): boolean {
  const has = (support: Support) => weighed.supports.includes(support)
  switch (piece) {
    case 'signature': return has('unsigned-statement') && !has('signed-statement')
    case 'picture-fields': return has('bare-picture') && !has('picture')
    case 'recording': return wasTakenUp(weighed) && !has('recording')
    case 'picture': return !wasTakenUp(weighed) && !has('picture') && !has('bare-picture')
    case 'bill': return wasTakenUp(weighed) && (base === 'handset-only' || base === 'declared')
    case 'handset': return base === 'bill-only'
    case 'statement': return !has('signed-statement') && !has('unsigned-statement')
    default: return piece satisfies never
  }
}

/** How much an attempt weighs, on what, and what it lacks; nothing is lacking in what is very strong. */
export function attemptStrength(weighed: Weighed): AttemptStrength {
  const base = baseOf(weighed)
  const tied = supports.filter((support) => weighed.supports.includes(support))
  const level = levelOf(base, tied)
  return { level, base, supports: tied, missing: level === 'very-strong' ? [] : missingPieces.filter((piece) => isMissing(piece, weighed, base)) }
}

const place = (level: Strength) => strengths.indexOf(level)

/** The stronger first. */
export const byStrength = (one: Strength, other: Strength): number => place(other) - place(one)

/** The strongest of some; null of none. */
export const strongest = (levelsOfActs: readonly Strength[]): Strength | null => [...levelsOfActs].sort(byStrength)[0] ?? null

/** What the fields of a picture's note must hold for it to count as showing who and when. */
export const showsNumberAndTime = ({ sender, shownAt, phoneClock }: { sender?: string; shownAt?: string; phoneClock?: string }): boolean =>
  Boolean(sender?.trim()) && Boolean(shownAt?.trim() || phoneClock?.trim())
