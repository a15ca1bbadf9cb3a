import { noteSchema } from '@/lib/evidence/note-schema'
import { writeNote } from '@/lib/server/casework/write-note'
import { route } from '@/lib/server/route'

export const PUT = route({ permission: 'evidence:add', body: noteSchema, summary: 'what a person writes beside an original' }, writeNote)
