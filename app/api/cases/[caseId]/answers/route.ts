import { answerRuleSchema } from '@/lib/cases/case-schema'
import { answerRule, notedAnswer } from '@/lib/server/casework/answer-rule'
import { route } from '@/lib/server/route'

/** Fields `values.<key>` of a form are the answers; `evidence.0` … the originals that show it, `attempts.0` … the acts of the log it speaks of. */
function read({ key, rule = '', respondent = '', recipient = '', on = '', ...fields }: Record<string, string>) {
  const under = (name: string) => Object.entries(fields).filter(([field]) => field.startsWith(`${name}.`))
  const ids = (name: string) => under(name).map(([, id]) => id).filter(Boolean)
  const [evidence, attempts] = [ids('evidence'), ids('attempts')]
  const values = Object.fromEntries(under('values').map(([field, value]) => [field.slice('values.'.length), value]))
  const named = { ...(attempts.length && { attempts }), ...(evidence.length && { evidence }) }
  return { ...(key && { key }), rule, respondent, recipient, on, ...named, values }
}

export const POST = route({
  permission: 'case:change', body: answerRuleSchema, status: 201, summary: 'answer the questions of a rule',
  noted: notedAnswer,
  form: { read, next: ({ caseId, rule }) => `/cases/${caseId}/rules/${rule}?done=answered` },
}, answerRule)
