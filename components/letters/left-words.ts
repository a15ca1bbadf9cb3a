import type { LetterOptions } from '@/lib/letters/letter-options'
import type { Fields } from './draft-keeper'

/** Something a person typed into a draft that was issued without it. `was` = the sentence an own wording stands for. */
export type LeftWord = { name: string; label: string; text: string; was?: string }
/** What the letter was issued with. */
export type IssuedWith = { options: LetterOptions; wordings: string[] }
/** Names of fields; `own` = of the boxes for own wordings; `values` by `field.value` where a field does not hold words. */
export type LeftLabels = { fields: Record<string, string>; own: string; values: Record<string, string>; emptied: string }

/** An option as its field holds it. */
function fieldOf(option: LetterOptions[string] | undefined): string {
  if (Array.isArray(option)) return option.join('\n')
  return option === true ? 'on' : typeof option === 'string' ? option : ''
}

/** What of the kept fields is not in the issued letter. */
export function leftWords(fields: Fields, { options, wordings }: IssuedWith, labels: LeftLabels): LeftWord[] {
  return Object.entries(fields).flatMap(([name, typed]): LeftWord[] => {
    const text = typed.trim()
    if (name.startsWith('edit.')) {
      return text && !wordings.some((one) => one.trim() === text) ? [{ name, label: labels.own, text, was: fields[name.replace('edit.', 'was.')] }] : []
    }
    const label = labels.fields[name]
    if (!label || text === fieldOf(options[name]).trim()) return []
    return [{ name, label, text: labels.values[`${name}.${text}`] ?? (text || labels.emptied) }]
  })
}
