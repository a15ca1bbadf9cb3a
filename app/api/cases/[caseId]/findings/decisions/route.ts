import { decideTogetherSchema } from '@/lib/law/finding-schema'
import { decideTogether } from '@/lib/server/casework/decide-finding'
import { route } from '@/lib/server/route'

/**
 * Fields `finding.0`, `finding.1` … of a form are the findings, `seen.0` … what the page showed of each. One empty note for all of them takes away none that
 * is there.
 */
function read({ state, note, ...fields }: Record<string, string>) {
  const named = Object.entries(fields).filter(([name]) => name.startsWith('finding.'))
  const seen = named.map(([name, id]) => [id, fields[name.replace('finding', 'seen')]]).filter(([, digest]) => digest)
  return { state, ...(note && { note }), findings: named.map(([, id]) => id), seen: Object.fromEntries(seen) }
}

export const POST = route({
  permission: 'finding:decide', body: decideTogetherSchema, summary: 'one decision on several findings',
  form: { read, next: ({ caseId, findings, state }) => `/cases/${caseId}/findings/${findings[0]?.violation}?done=${state}` },
}, decideTogether)
