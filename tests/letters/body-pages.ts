import type { LetterDocument } from '@/lib/letters/document'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import { plainMetrics } from './plain-metrics'

/** Pages of a letter without its annexes. */
export const bodyPages = (letter: LetterDocument): number =>
  letterLayout({ ...letter, sections: letter.sections.filter(({ attachment }) => !attachment) }, plainMetrics).pages.length
