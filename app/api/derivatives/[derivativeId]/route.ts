import { dropCopy } from '@/lib/server/casework/derived-copies'
import { route } from '@/lib/server/route'

export const DELETE = route({ permission: 'evidence:add', summary: 'throw a copy away; its original stays' }, dropCopy)
