import type { AddressedFacts, LetterEntry } from '@/lib/letters/letter-entry'
import { missingFields } from '@/lib/letters/letter-fields'
import type { LetterOptions } from '@/lib/letters/letter-options'

/** Keys of the fields a letter is not issued without, as its draft says them. */
export function openFields(entry: LetterEntry, facts: AddressedFacts, options: LetterOptions): string[] {
  const against = (entry.against?.(facts, options) ?? []).filter(({ code, level }) => code === 'field-missing' && level === 'block')
  return [...missingFields(entry.fields, options), ...against.map(({ value }) => value.replace(`${entry.id}.`, ''))]
}
