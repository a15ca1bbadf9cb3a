import { previewFile } from '@/lib/server/casework/look-at-picture'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', ownTransactions: true, summary: 'a small preview of a picture' }, previewFile)
