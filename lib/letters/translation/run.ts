/** What a translated text is made of, and how its words are put together. */

/** Languages with a memory of sentences; Traditional Chinese is made from the letter itself. */
export type Language = 'en' | 'es'

/** `said` = translated; `kept` = a name, a title of law, quoted words, a place to fill in, left as it is; `own` = a person's own wording, not translated. */
export type Run = { text: string; kind: 'said' | 'kept' | 'own' }
/** What a stretch of Chinese says in a language. `number` = its value where it is a count, for singular and plural. */
export type Reading = { say: (language: Language) => Run[]; number?: number }

export const said = (text: string): Run => ({ text, kind: 'said' })
export const kept = (text: string): Run => ({ text, kind: 'kept' })
export const own = (text: string): Run => ({ text, kind: 'own' })

/** Neighbours of one kind as one run; empty ones are left out. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (!run.text) continue
    if (last?.kind === run.kind) found[found.length - 1] = { ...last, text: last.text + run.text }
    else found.push(run)
  }
  return found
}

const and: Record<Language, string> = { en: ' and ', es: ' y ' }

/** A, B and C; with semicolons the last is joined like the others. */
export function listed(items: readonly Run[][], language: Language, by: ', ' | '; ' = ', '): Run[] {
  const last = items.length - 1
  return items.flatMap((item, at) => [...(at === 0 ? [] : [said(at === last && by === ', ' ? and[language] : by)]), ...item])
}

const beginning = /^((?:\(\d+\) |\d+\. )?)(\p{L})/u

/** With a capital at its beginning, behind a number too, where that is a translated word. */
export function capitalised(runs: readonly Run[]): Run[] {
  const [first, ...rest] = joinedRuns(runs)
  if (first?.kind !== 'said') return first ? [first, ...rest] : []
  return [{ ...first, text: first.text.replace(beginning, (_whole, number: string, letter: string) => number + letter.toUpperCase()) }, ...rest]
}
