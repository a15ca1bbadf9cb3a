import type { AttemptStrength, MissingPiece, Strength, Support } from '@/lib/evidence/strength'

type Say = (key: string, values?: Record<string, string | number>) => string
/** The strength of one attempt in sentences: the word, why, and what would help with the way there. */
export type StrengthView = { level: Strength; word: string; reason: string; missing: { text: string; href: string }[] }
/** `originalOf` = the original that stands for a support, where one is tied. */
export type StrengthPlace = { caseId: string; originalOf: (support: Support) => string | undefined }

/** Where a person goes to add what is missing. */
function wayTo(piece: MissingPiece, { caseId, originalOf }: StrengthPlace): string {
  const evidence = `/cases/${caseId}/evidence`
  const bare = piece === 'picture-fields' ? originalOf('bare-picture') : undefined
  if (bare) return `${evidence}/${bare}`
  return piece === 'statement' || piece === 'signature' ? `${evidence}/statements` : evidence
}

/** `t` = translator of `strength`. */
export function strengthView({ level, base, supports, missing }: AttemptStrength, place: StrengthPlace, t: Say): StrengthView {
  const tied = supports.map((support) => t(`tied.${support}`)).join(t('and'))
  return {
    level, word: t(`levels.${level}`), reason: t('reason', { base: t(`base.${base}`), tied: tied || 'none' }),
    missing: missing.map((piece) => ({ text: t(`missing.${piece}`), href: wayTo(piece, place) })),
  }
}
