import { decideTogetherSchema } from '@/lib/law/finding-schema'
import { decideTogether } from '@/lib/server/casework/decide-finding'
import { route } from '@/lib/server/route'

/** Fields `finding.0`, `finding.1` … of a form are the findings. One empty note for all of them takes away none that is there. */
function read({ state, note, ...fields }: Record<string, string>) {
  return { state, ...(note && { note }), findings: Object.entries(fields).filter(([name]) => name.startsWith('finding.')).map(([, id]) => id) }
}

export const POST = route({
  permission: 'finding:decide', body: decideTogetherSchema, summary: 'one decision on several findings',
  form: { read, next: ({ caseId, findings, state }) => `/cases/${caseId}/findings/${findings[0]?.violation}?done=${state}` },
}, decideTogether)
