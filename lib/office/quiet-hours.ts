/** Hours of the day, 0 to 23, as they stand on a clock in Beijing. */
export type AlertHours = { hour: number; quietFrom: number; quietTo: number }

/** What holds until somebody says otherwise: at nine, and never from nine in the evening to eight in the morning. */
export const usualAlertHours: AlertHours = { hour: 9, quietFrom: 21, quietTo: 8 }

const hoursOfDay = 24

/** Whether an hour is one in which nothing may ring. The quiet hours may go over midnight; equal ends mean that there are none. */
export const isQuiet = (hour: number, { quietFrom, quietTo }: AlertHours): boolean =>
  quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo

/** How many hours from `hour` on it stays quiet; 0 when it is not. */
export function quietHoursLeft(hour: number, hours: AlertHours): number {
  return isQuiet(hour, hours) ? (hours.quietTo - hour + hoursOfDay) % hoursOfDay : 0
}

/** Whether a mail of this day may go out: its hour has come, and it is not quiet. */
export const mayRing = (hour: number, hours: AlertHours): boolean => hour >= hours.hour && !isQuiet(hour, hours)
