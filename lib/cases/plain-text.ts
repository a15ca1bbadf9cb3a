/** Text people type or files bring: without what turns the reading order around, steers a terminal or is no character at all. */

// Bidirectional embeddings, overrides and isolates, control characters, and halves of surrogate pairs.
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu
const layout = /[\t\n\r]/

// Nothing of it can be seen: joiners, fillers and marks of no width.
const unseen = /^[\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]*$/u

/** A name as it may be stored and shown; what was only steering, or cannot be seen, leaves nothing. */
export function plainName(text: string): string {
  const name = text.replace(steering, '').trim()
  return unseen.test(name) ? '' : name
}

/** Words of a person as they may be stored and shown: what a name may not hold is taken out, lines and tabs stay. */
export const plainText = (text: string): string => text.replace(steering, (found) => (layout.test(found) ? found : ''))
