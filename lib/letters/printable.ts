const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0000}-\u{e01ef}]/gu
/** Code points that are no characters and never will be; two of them no XML may hold. */
const noCharacter = /\p{Noncharacter_Code_Point}/gu
const loneSurrogate = /\p{Surrogate}/gu

/** Half of a character that something broke is shown as what stands for one, U+FFFD, as any store of text would keep it: a person decides what is printed. */
export const mended = (text: string): string => text.replace(loneSurrogate, '\ufffd')

/**
 * Text as it may be printed, on paper, on the screen and in a text document: no control, direction or zero-width characters, nothing that is no character, tabs
 * and no-break spaces as spaces, NFC, no space at the ends.
 */
export const printable = (text: string): string => mended(text).replace(/[\t\n\r\u00a0\u2028\u2029]/gu, ' ').replace(invisible, '')
  .replace(noCharacter, '').normalize('NFC').replace(/^ +| +$/gu, '')
