import type { ComponentProps } from 'react'
import { DayWords } from './DayWords'
import { fieldId, TextField } from './Field'

type Props = Omit<ComponentProps<typeof TextField>, 'type'> & { withTime?: boolean }

/**
 * A day out of the browser's calendar. Browsers write days in their own language, not in the page's: 03/05 is March for one and May for another. So the day
 * stands beside the label once more, in words.
 */
export function DateField({ hint, withTime, ...field }: Props) {
  const words = `${field.id ?? fieldId(field.name)}-words`
  return <TextField {...field} type={withTime ? 'datetime-local' : 'date'} hint={<>{hint}<DayWords id={words} /></>} aria-describedby={words} />
}
