import type { ChannelId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import type { FollowedFacts } from './letter-entry'

/** What a filing is called: `noun` = 投诉, `did` = 提出投诉, `writer` = 投诉人. */
export type FilingWords = { noun: string; did: string; writer: string }

const writers: Record<string, string> = { 报案: '报案人', 信访事项: '信访人', 诉求: '反映人' }
const wordsOf = (noun: string): FilingWords => ({ noun, did: noun === '报案' ? '报案' : `提出${noun}`, writer: writers[noun] ?? `${noun}人` })

/** What is sent to a body: 投诉, unless its card says otherwise. */
const filedAt = (channel: ChannelId): FilingWords => wordsOf(channelOf(channel)?.paper.called ?? '投诉')

/** What was filed: a request about personal information is no complaint, wherever it went. */
export const filingWords = ({ channel, letters }: Pick<FollowedFacts, 'channel' | 'letters'>): FilingWords =>
  (letters.length > 0 && letters.every((letter) => letter === 'deletion-request') ? wordsOf('请求') : filedAt(channel))
