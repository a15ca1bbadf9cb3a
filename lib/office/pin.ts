/** What anybody tries first at a lock that asks for digits. */

const digits = (pin: string) => [...pin].map(Number)
/** Every digit follows the one before by the same step, the nine by the nought. */
const isRow = (pin: string, step: number) => digits(pin).every((digit, place, all) => place === 0 || digit === ((all[place - 1] ?? 0) + step + 10) % 10)
/** The same two or three digits over and over. */
const isRound = (pin: string) => [2, 3].some((size) => pin.length % size === 0 && pin.length > size && pin === pin.slice(0, size).repeat(pin.length / size))

/** Whether a PIN of 4 to 12 digits is guessed at the first tries: all the same, straight up or down, or a few digits over and over. */
export const isTooPlain = (pin: string): boolean => [0, 1, -1].some((step) => isRow(pin, step)) || isRound(pin)
