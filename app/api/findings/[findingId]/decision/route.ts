import { decideFindingSchema } from '@/lib/law/finding-schema'
import { decideFinding } from '@/lib/server/casework/decide-finding'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'finding:decide', body: decideFindingSchema, summary: 'confirm or dismiss a finding, or take the decision back',
  form: { next: ({ caseId, violation, state, id }) => `/cases/${caseId}/findings/${violation}?done=${state}&of=${id}` },
}, decideFinding)
