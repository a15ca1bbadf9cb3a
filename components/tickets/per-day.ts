/** How a number a day is written: one contact in four weeks is not 0 a day. */
export const perDayFormat = (value: number) => ({ maximumFractionDigits: value < 1 ? 2 : 1 })
