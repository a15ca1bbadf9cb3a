import { evidenceHistory } from '@/lib/server/casework/item-history'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', summary: 'what happened to an original, oldest first, and how its bytes were found last' },
  (member, { params }) => evidenceHistory(member, params.evidenceId ?? ''))
