import { keepCaseSchema } from '@/lib/office/keeping'
import { keepCase } from '@/lib/server/casework/keep-case'
import { route } from '@/lib/server/route'

export const POST = route({
  permission: 'case:keep', body: keepCaseSchema, summary: 'until when a case is kept; on that day somebody decides again',
  form: { next: ({ id }: { id: string }) => `/cases/${id}/data?done=until` }, noted: (_answer, { because }) => ({ because }),
}, keepCase)
