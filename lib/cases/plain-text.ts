/** Text people type or files bring as a name: without what turns the reading order around or steers a terminal. */

// Bidirectional embeddings, overrides and isolates, and control characters.
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A name as it may be stored and shown; what was only steering leaves nothing. */
export const plainName = (text: string): string => text.replace(steering, '').trim()
