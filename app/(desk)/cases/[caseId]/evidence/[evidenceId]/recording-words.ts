import { getTranslations } from 'next-intl/server'
import type { DeclareWords } from '@/components/evidence/recording/DeclareCall'
import type { RecordingWords } from '@/components/evidence/recording/Recording'

const groups = {
  page: ['marks', 'marksNote', 'transcript', 'transcriptHint', 'stamp', 'cut', 'cutNote', 'noCut', 'keepMine'],
  states: ['saved', 'typing', 'saving', 'waiting', 'conflict'],
  listening: ['title', 'open', 'close', 'loading', 'note', 'cannot', 'failed', 'frame', 'add', 'key'],
  player: ['play', 'pause', 'back', 'on', 'place', 'tools'],
  mark: ['list', 'none', 'jump', 'note', 'noteHint', 'remove'],
  adding: ['at', 'atHint', 'add', 'wrong'],
  cutting: ['from', 'to', 'hint', 'here', 'make', 'made', 'wrong', 'refused'],
} as const
const declared = ['open', 'lead', 'at', 'number', 'numberHint', 'recipient', 'direction', 'incoming', 'outgoing', 'save', 'refused'] as const

/** The words of the player and of what is written beside it. */
export async function recordingWords(): Promise<RecordingWords> {
  const t = await getTranslations('recordings')
  const said = Object.entries(groups).map(([group, keys]) => [group, Object.fromEntries(keys.map((key) => [key, t(`${group}.${key}`)]))])
  return Object.fromEntries(said) as RecordingWords
}

/** The words of the form for a call that no log shows. */
export async function declareWords(): Promise<DeclareWords> {
  const t = await getTranslations('recordings.declare')
  return Object.fromEntries(declared.map((key) => [key, t(key)])) as DeclareWords
}
