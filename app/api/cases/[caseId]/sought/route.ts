import { soughtSchema } from '@/lib/evidence/sought-schema'
import { sealSought } from '@/lib/server/casework/sought-text'
import { route } from '@/lib/server/route'

const summary = 'seals a text to look for, so that the address of the timeline can carry it'

export const POST = route({
  permission: 'evidence:read', body: soughtSchema, keepsNoAnswer: true, summary,
  form: { next: ({ q }: { q: string | null }, { params }) => `/cases/${params.caseId}/timeline${q ? `?q=${encodeURIComponent(q)}` : ''}` },
}, sealSought)
