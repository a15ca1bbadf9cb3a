import type { LetterWarning } from '@/lib/letters/guards'

/** A fact beside the paper. `href` marks its sentence; `detail` = when and how often. `more` = exhibits that are not named here. */
export type FactView = {
  ref: string; title: string; detail: string; told?: string; exhibits: { number: number; title: string }[]; more?: string
  href?: string
}
/** One look before sending: what is fine, what needs a decision, what stands against issuing. */
export type CheckView = { level: 'fine' | LetterWarning['level']; sentence: string }
/** How a datum appears in the letter. */
export type MaskView = { datum: string; shown: string }

/** The form token of a page and where its letters go. */
export type LetterRow = {
  id: string; href: string; kind: string; isIssued: boolean; when: string; hash?: string; pdf?: string
}
export type LetterGroup = { id: string; title: string; rows: LetterRow[] }
