import type { Instant } from '@/lib/calendar/local-date'
import { phoneNumber } from '@/lib/cases/phone-number'
import { timeProblem } from '../civil-time'
import type { RecordingClaim } from './file-name'

/** The `.json` that Basic Call Recorder writes beside a recording of the same name. */

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const lengthMax = 65_536

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What the side file says of its recording; null when the text is none. It outranks the file name. Names in it are not taken over. */
export function recordingSideFile(text: string, now: Instant): RecordingClaim | null {
  const content = text.length <= lengthMax ? parsed(text.replace(/^\ufeff/, '')) : null
  if (!isRecord(content) || typeof content.timestamp_unix_ms !== 'number' || timeProblem(content.timestamp_unix_ms, now)) return null
  const calls = Array.isArray(content.calls) ? content.calls.filter(isRecord) : []
  const spelled = calls.length === 1 ? calls[0]?.phone_number : undefined
  const direction = content.direction === 'in' ? 'incoming' : content.direction === 'out' ? 'outgoing' : null
  return { pattern: 'bcr-side-file', at: content.timestamp_unix_ms, precision: 'ms', number: typeof spelled === 'string' ? phoneNumber(spelled) : null, name: null, direction }
}

/** The name a side file must have to belong to a recording: the recording's with `.json`. */
export const sideFileName = (recording: string): string => recording.replace(/\.[A-Za-z0-9]{2,4}$/, '.json')
