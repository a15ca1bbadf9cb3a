import { letterOf } from '@/lib/letters'
import type { FollowedFacts } from '@/lib/letters/letter-entry'
import { missingFields } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'
import { letterText } from '@/lib/letters/text'
import { letterLayout } from '@/lib/letters/typeset/letter-layout'
import type { AddressedFacts } from '@/lib/letters/letter-entry'
import { entryFacts, followedFiling, type situations } from './entry-case'
import { plainMetrics } from './plain-metrics'

/** An application filled in: what it says, what stands against it, and on how many pages its body goes. */

type Case = { role?: (typeof situations)[number]; on?: string; followed?: Partial<FollowedFacts> | null; facts?: Partial<AddressedFacts> }

export function filed(id: string, options: LetterOptions, { role = 'debtor', on = '2026-11-22', followed = null, facts: over = {} }: Case = {}) {
  const entry = letterOf(id)
  if (!entry) throw new Error(id)
  const follows = entry.follows ? followedFiling({ channel: entry.follows[0] ?? 'police', procedure: 'criminal', ...followed }) : null
  const facts: AddressedFacts = { ...entryFacts(entry, { role, on }, { followed: follows }), ...over }
  const letter = entry.write(facts, options)
  const body = { ...letter, sections: letter.sections.filter(({ attachment }) => !attachment) }
  return {
    letter, facts, text: letterText(letter), lines: letterText(letter).split('\n'), missing: missingFields(entry.fields, options),
    against: (entry.against?.(facts, options) ?? []).map(({ code, level, value }) => `${level} ${code} ${value}`),
    pages: letterLayout(body, plainMetrics).pages.length, pagesMax: entry.pagesMax ?? 0,
  }
}

/** Conclusions and crimes that no letter draws, and threats. */
export const forbiddenWords = /罪|违法|曝光|必须停催|外包/u
