/** Text people type or files bring: without what turns the reading order around, steers a terminal or is no character at all. */

// Bidirectional embeddings, overrides and isolates, control characters, and halves of surrogate pairs.
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu
const layout = /[\t\n\r]/

/** A name as it may be stored and shown; what was only steering leaves nothing. */
export const plainName = (text: string): string => text.replace(steering, '').trim()

/** Words of a person as they may be stored and shown: what a name may not hold is taken out, lines and tabs stay. */
export const plainText = (text: string): string => text.replace(steering, (found) => (layout.test(found) ? found : ''))
