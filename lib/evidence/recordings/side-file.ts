import type { Instant } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import { jsonText } from '../imports/json-text'
import type { RecordingClaim } from './file-name'

/** The `.json` that Basic Call Recorder writes beside a recording of the same name. */

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the text of a side file says of its recording; null when it is none. It outranks the file name; names of people in it are not taken over. */
export function recordingSideFile(text: string, now: Instant): RecordingClaim | null {
  const content = jsonText(text)
  if (!isRecord(content) || typeof content.timestamp_unix_ms !== 'number' || timeProblem(content.timestamp_unix_ms, now)) return null
  const calls = Array.isArray(content.calls) ? content.calls.filter(isRecord) : []
  const spelled = calls.length === 1 ? calls[0]?.phone_number : undefined
  const direction = content.direction === 'in' ? 'incoming' : content.direction === 'out' ? 'outgoing' : null
  const number = typeof spelled === 'string' ? phoneNumber(spelled) : null
  return { pattern: 'bcr-side-file', at: content.timestamp_unix_ms, precision: 'ms', number, name: null, direction }
}

/** The name a side file must have to belong to a recording: the recording's with `.json`. */
export const sideFileName = (recording: string): string => recording.replace(/\.[A-Za-z0-9]{2,4}$/, '.json')
