import { editLetterSchema } from '@/lib/letters/letter-schema'
import { editLetter } from '@/lib/server/casework/write-letter'
import { route } from '@/lib/server/route'

export const PATCH = route({ permission: 'letter:write', body: editLetterSchema, summary: 'edit a draft' }, editLetter)
