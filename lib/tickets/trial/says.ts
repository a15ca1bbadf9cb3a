/** One sentence in both languages of the case trial. */
export type Says = { zh: string; en: string }

export const says = (zh: string, en: string): Says => ({ zh, en })
