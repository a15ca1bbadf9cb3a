/** The five faces of print; the screen may use others, breaks and positions stay those of print. */
export const faces = ['serif', 'serifBold', 'serifBlack', 'sans', 'sansMedium'] as const
export type Face = (typeof faces)[number]

/**
 * Widths of a font set, passed in so that typesetting stays pure. `id` names the set (it is part of every cache key).
 * `advance` is in em; null = the face has no such character.
 */
export type FontMetrics = { id: string; advance(face: Face, codePoint: number): number | null }
