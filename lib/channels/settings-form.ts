import { settingLimits } from './channel-settings'

/**
 * The form of a channel's settings: its fields are named by their paths in the body (`fields.request`, `attachments.countMax`, `hours.spans.0.from`), so that
 * a mistake finds its field. Pure; for the door's plain form and for the browser.
 */

/** Places of stretches of a day: all that are entered, one free beside them, and never less than two. */
export const spanPlaces = (entered: number): number[] => Array.from({ length: Math.min(settingLimits.spans, Math.max(2, entered + 1)) }, (_, place) => place)

type Typed = Record<string, unknown>

const textOf = (typed: Typed, name: string): string => String(typed[name] ?? '').normalize('NFKC').trim()

/** A number as it is typed; what is none becomes 0, which no limit can be, so that the field's own sentence is said. */
const numberOf = (text: string): number => (/^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : 0)

function numbersOf(typed: Typed, prefix: string): Record<string, number> {
  const names = Object.keys(typed).filter((name) => name.startsWith(prefix) && textOf(typed, name))
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), numberOf(textOf(typed, name))]))
}

/** The portal's words are no number. */
const numbersAlone = ({ 'attachments.said': _said, ...typed }: Typed): Typed => typed

/** `9:00` is as good as `09:00`. */
const timeOf = (text: string): string => text.replace('：', ':').replace(/^(\d):/, '0$1:')

function hoursOf(typed: Typed) {
  const spans = spanPlaces(settingLimits.spans).map((place) => ({ from: timeOf(textOf(typed, `hours.spans.${place}.from`)), to: timeOf(textOf(typed, `hours.spans.${place}.to`)) }))
  const filled = spans.filter(({ from, to }) => from || to)
  const days = textOf(typed, 'hours.days')
  return days || filled.length ? { days, spans: filled } : null
}

/** The body of what stands in the form. An empty field is not known; a part without any is taken away. */
export function settingBody(typed: Typed): Record<string, unknown> {
  const said = String(typed['attachments.said'] ?? '').trim()
  const attachments = { ...numbersOf(numbersAlone(typed), 'attachments.'), ...(said && { said }) }
  const [seenOn, version] = [textOf(typed, 'seenOn'), textOf(typed, 'version')]
  return {
    fields: numbersOf(typed, 'fields.'), attachments: Object.keys(attachments).length ? attachments : null, hours: hoursOf(typed),
    ...(seenOn && { seenOn }), ...(version && { version }),
  }
}

/** The field of the form a path of the body belongs to. */
export function fieldOfPath(path: string): string {
  if (path === 'hours.spans' || path === 'hours') return 'hours.spans.0.from'
  return path === 'attachments' ? 'attachments.countMax' : path
}
