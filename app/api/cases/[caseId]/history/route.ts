import { historyTable } from '@/lib/server/history-table'
import { read } from '@/lib/server/route'

const summary = 'the history of a case as a table of comma-separated values'

export const GET = read({ permission: 'evidence:read', logsRead: true, summary }, historyTable)
