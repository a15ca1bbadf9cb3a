import type { LetterWarning } from '@/lib/letters/guards'

/** A fact beside the paper. `href` marks its sentence; `detail` = when and how often. `more` = exhibits that are not named here. */
export type FactView = {
  ref: string; title: string; detail: string; told?: string; exhibits: { number: number; title: string }[]; more?: string
  href?: string
}
/** One look before sending: what is fine, what needs a decision, what stands against issuing. */
/** `fields` = fields of the form that the sentence is about, to go to. */
export type CheckView = { level: 'fine' | LetterWarning['level']; sentence: string; fields?: { label: string; href: string }[] }
/** How a datum appears in the letter. */
export type MaskView = { datum: string; shown: string }

/** How a draft is removed. `here` = the page it is asked on; `once` = the key of the form: pressing twice removes once. */
export type RemovalView = { id: string; caseId: string; kind: string; here: string; token: string; once: string; isAsked: boolean }

/** A letter in the list of its case. `sent` = on which day it went out, or that nobody wrote one down; missing for a draft. `removal`: of a draft alone. */
export type LetterRow = {
  id: string; href: string; kind: string; isIssued: boolean; when: string; sent?: string; isSent?: boolean; hash?: string; pdf?: string; removal?: RemovalView
}
export type LetterGroup = { id: string; title: string; rows: LetterRow[] }
