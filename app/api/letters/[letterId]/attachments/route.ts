import { attachmentFile, attachmentQuerySchema } from '@/lib/server/casework/letter-attachments'
import { read } from '@/lib/server/route'

export const GET = read(
  {
    permission: 'package:export', query: attachmentQuerySchema, logsRead: true, ownTransactions: true,
    summary: 'a numbered archive of the exhibits a letter names, within what the body’s portal takes',
  },
  attachmentFile,
)
