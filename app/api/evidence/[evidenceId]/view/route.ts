import { viewedFile } from '@/lib/server/casework/view-evidence'
import { read } from '@/lib/server/route'

export const GET = read(
  { permission: 'evidence:read', logsRead: true, ownTransactions: true, summary: 'an original, to be looked at in the viewer' }, viewedFile,
)
