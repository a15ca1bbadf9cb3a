import { confirmImportSchema } from '@/lib/evidence/attempt-schema'
import { mappingOfWords } from '@/lib/evidence/imports/column-mapping'
import { confirmImport } from '@/lib/server/casework/preview-import'
import { route } from '@/lib/server/route'

/**
 * A form's fields as a body: empty ones are not said; each chosen number stands in a field `line.…` of its own, as `number` or `number|respondent`, each column
 * in a field `mapping.…`.
 */
function bodyOf(fields: Record<string, string>): unknown {
  const said = Object.entries(fields).filter(([name, value]) => value !== '' && !/^(?:line|mapping)\./.test(name))
  const chosen = Object.entries(fields).filter(([name, value]) => value !== '' && name.startsWith('line.')).map(([, value]) => value.split('|'))
  const columns = Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (name.startsWith('mapping.') ? [[name.slice(8), value]] : [])))
  return { ...Object.fromEntries(said), mapping: mappingOfWords(columns), lines: chosen.map(([number, respondent]) => ({ number, respondent })) }
}

export const POST = route({
  permission: 'evidence:add', body: confirmImportSchema, ownTransactions: true, summary: 'read the rows of a previewed file in',
  form: { read: bodyOf, next: ({ caseId }: { caseId: string }) => `/cases/${caseId}/evidence` },
}, confirmImport)
