const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0000}-\u{e01ef}]/gu

/** Text as it may be printed: no control, direction or zero-width characters, tabs and no-break spaces as spaces, NFC, no space at the ends. */
export const printable = (text: string): string =>
  text.replace(/[\t\n\r\u00a0\u2028\u2029]/gu, ' ').replace(invisible, '').normalize('NFC').replace(/^ +| +$/gu, '')
