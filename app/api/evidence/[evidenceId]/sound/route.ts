import { soundToPlay } from '@/lib/server/casework/recording-sound'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', logsRead: true, ownTransactions: true, summary: 'a recording as a browser can play it' }, soundToPlay)
