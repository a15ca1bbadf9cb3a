import type { ChannelWords } from './channel'
import { channels } from './index'

type Tree = { [key: string]: string | Tree }

/** The words of every channel as they stand in the message files: `channels.<id>.name`, `channels.<id>.accepts.<key>` … */
export const channelMessages = (language: 'zh' | 'en'): { channels: Record<string, Tree> } =>
  ({ channels: Object.fromEntries(channels.map(({ id, words }) => [id, { ...words[language] } satisfies ChannelWords as Tree])) })
