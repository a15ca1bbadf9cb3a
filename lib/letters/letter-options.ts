/** What a person chose or wrote for one letter. Unknown options are ignored. */
export type LetterOptions = Record<string, string | number | boolean | string[]>

const saysNothing = (value: LetterOptions[string]): boolean =>
  value === false || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && value.every((line) => !line.trim()))

/** Options with what was written over them. What says nothing (an empty field, a box without a tick) is not kept: the facts stand for it. */
export const mergedOptions = (before: LetterOptions, written: LetterOptions): LetterOptions =>
  Object.fromEntries(Object.entries({ ...before, ...written }).filter(([, value]) => !saysNothing(value)))
