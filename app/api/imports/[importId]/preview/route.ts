import { previewQuerySchema } from '@/lib/evidence/attempt-schema'
import { importPreview } from '@/lib/server/casework/preview-import'
import { read } from '@/lib/server/route'

export const GET = read(
  {
    permission: 'evidence:read', query: previewQuerySchema, logsRead: true, ownTransactions: true,
    summary: 'what a waiting file holds and what of it belongs to the case',
  },
  (member, { params, query }) => importPreview(member, params.importId ?? '', query),
)
