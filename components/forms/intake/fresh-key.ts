/** A key for a new party (`r-…`) or person (`c-…`) that no one of this case ever had: calls, tickets and refusals of whoever was removed name the old one. */
export const freshKey = (letter: 'r' | 'c'): string => `${letter}-${crypto.randomUUID().slice(0, 8)}`
