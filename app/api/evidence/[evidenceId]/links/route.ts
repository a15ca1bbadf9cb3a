import { linkEvidenceSchema } from '@/lib/evidence/attempt-schema'
import { linkEvidence } from '@/lib/server/casework/link-evidence'
import { route } from '@/lib/server/route'

export const PUT = route({ permission: 'evidence:add', body: linkEvidenceSchema, summary: 'tie an original to attempts' }, linkEvidence)
