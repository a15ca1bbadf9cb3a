import { nightHours } from '@/lib/evidence/night'
import type { DangerWords } from './DangerSteps'
import type { DateTimeWords } from './DateTimeField'

export type RecordWords = {
  channel: string
  call: string
  message: string
  screenshot: string
  number: string
  numberHint: string
  recipient: string
  answered: string
  yes: string
  no: string
  said: string
  saidHint: string
  words: string
  wordsHint: string
  save: string
  kept: string
  notKept: string
  sent: string
  sending: string
  unsent: string
  badNumber: string
  tooLong: string
  offline: string
  again: string
  timeline: string
  noCase: string
  newCase: string
  case: string
  errors: string
  time: string
  optional: string
  more: string
  answer: Record<'night' | 'notYours' | 'plain', string>
  when: DateTimeWords
  danger: DangerWords
}
/** `value` = the words that are kept (always Chinese, as letters are), `label` = as the screen says it. */
export type SaidOption = { key: string; value: string; label: string }
export type RecordCase = { id: string; title: string; mayOwe: boolean; people: { value: string; label: string }[] }

type Say = (key: string, values?: Record<string, number>) => string
const plain = [
  'channel',
  'call',
  'message',
  'screenshot',
  'number',
  'numberHint',
  'recipient',
  'answered',
  'yes',
  'no',
  'said',
  'saidHint',
  'words',
  'wordsHint',
  'save',
  'kept',
  'notKept',
  'sent',
  'sending',
  'unsent',
  'badNumber',
  'tooLong',
  'offline',
  'again',
  'timeline',
  'noCase',
  'newCase',
  'case',
  'errors',
  'time',
  'more',
] as const
const steps = ['call', 'inside', 'apart', 'later'] as const

const dangerWords = (t: Say): DangerWords => ({
  title: t('danger.title'),
  text: t('danger.text'),
  show: t('danger.show'),
  steps: steps.map((step) => t(`danger.steps.${step}`)),
  selfHarm: t('danger.selfHarm'),
})

/** The words of 记一次, from the translator of `record`; the browser needs no translator of its own. */
export const recordWords = (t: Say, of: { when: DateTimeWords; optional: string }): RecordWords => ({
  ...(Object.fromEntries(plain.map((key) => [key, t(key)])) as Record<(typeof plain)[number], string>),
  ...of,
  answer: { night: t('answer.night', nightHours), notYours: t('answer.notYours'), plain: t('answer.plain') },
  danger: dangerWords(t),
})
