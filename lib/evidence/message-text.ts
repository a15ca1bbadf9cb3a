const radical = /[\u2f00-\u2fd5]/
const radicals = /[\u2f00-\u2fd5]/g

/** Kangxi radicals (U+2F00–U+2FD5), which some tools write in place of the everyday character, become that character. Nothing else is changed. */
export const messageText = (text: string): string => (radical.test(text) ? text.replace(radicals, (found) => found.normalize('NFKC')) : text)

/** Full-width letters, digits and signs as plain ones; other text is not even copied. */
export const narrowText = (text: string): string => (/[\u3000\uff00-\uffef]/.test(text) ? text.normalize('NFKC') : text)
