import 'server-only'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a word of an address has the shape of an id. */
export const isId = (text: string): boolean => uuid.test(text)
