import { recordConsentSchema } from '@/lib/office/consent'
import { consentList, recordConsent } from '@/lib/server/casework/consents'
import { read, route } from '@/lib/server/route'

export const GET = read({ permission: 'case:read', summary: 'what the person of a case agreed to' }, (member, { params }) =>
  consentList(member, params.caseId ?? ''))

export const POST = route({
  permission: 'consent:record', body: recordConsentSchema, status: 201, summary: 'the person of a case agrees, or takes it back',
  noted: (_answer, { purpose, given }) => ({ purpose, state: given ? 'given' : 'withdrawn' }),
  form: { read: (fields) => ({ ...fields, given: fields.given === 'true' }), next: ({ id }: { id: string }) => `/cases/${id}/data?done=said` },
}, recordConsent)
