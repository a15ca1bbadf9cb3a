import { letterHistory } from '@/lib/server/casework/item-history'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'letter:read', summary: 'what happened to an issued letter, oldest first, and how its file was found last' },
  (member, { params }) => letterHistory(member, params.letterId ?? ''))
