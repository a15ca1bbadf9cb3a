import { dispatchBody, recordDispatchSchema } from '@/lib/letters/dispatch-schema'
import { dispatchList, recordDispatch } from '@/lib/server/casework/record-dispatch'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'letter:read', summary: 'how an issued letter went out' }, async (member, { params }) =>
  ({ items: await dispatchList(member, params.letterId ?? ''), nextCursor: null }))

export const POST = route({
  permission: 'letter:write', body: recordDispatchSchema, status: 201, summary: 'write down how an issued letter went out, or take an entry back',
  noted: (_made, { way }) => ({ what: way ?? 'undone' }),
  form: { read: dispatchBody, next: ({ case: caseId, letter }: { case: string; letter: string }) => `/cases/${caseId}/letters/${letter}#sent` },
}, recordDispatch)
