import { getTranslations } from 'next-intl/server'
import type { CoverWords } from '@/components/evidence/item/CoverEditor'
import type { PictureFieldsWords } from '@/components/evidence/item/PictureFields'
import type { FrameWords } from '@/components/viewer/messages'
import type { ViewerWords } from '@/components/viewer/Viewer'

/** Sentences of the parts of an original's page that run in the browser. */

type Say = (key: string) => string
const said = <Key extends string>(t: Say, keys: readonly Key[], prefix = '') =>
  Object.fromEntries(keys.map((key) => [key, t(prefix + key)])) as Record<Key, string>

const frameKeys = ['larger', 'smaller', 'fit', 'turn', 'failed', 'tools', 'content'] as const

export async function viewerWords(): Promise<ViewerWords> {
  const t = await getTranslations('evidence.item.viewer')
  const frame: FrameWords = { ...said((key) => t(key), frameKeys, 'frame.'), page: t('frame.page', { page: '{page}', all: '{all}' }) }
  return { ...said((key) => t(key), ['open', 'close', 'loading', 'blurred', 'note', 'failed']), frame }
}

const fieldKeys = ['sender', 'shownAt', 'phoneClock', 'text'] as const
const readingKeys = ['start', 'running', 'failed', 'nothing', 'note', 'read', 'take'] as const

export async function fieldsWords(): Promise<PictureFieldsWords> {
  const t = await getTranslations('evidence.item.fields')
  const say: Say = (key) => t(key)
  return {
    ...said(say, ['save', 'saved', 'refused', 'conflict']), labels: said(say, fieldKeys, 'labels.'), hints: said(say, fieldKeys, 'hints.'),
    reading: { ...said(say, readingKeys, 'reading.'), ahead: t('reading.ahead', { count: '{count}' }) },
  }
}

const coverKeys = ['begin', 'lead', 'keys', 'add', 'remove', 'make', 'cancel', 'made', 'refused', 'picture'] as const

export async function coverWords(): Promise<CoverWords> {
  const t = await getTranslations('evidence.item.cover')
  return { ...said((key) => t(key), coverKeys), area: t('area', { number: '{number}' }) }
}
