import * as z from 'zod/mini'
import { aboutSchema } from '@/lib/evidence/attempt-schema'
import { filesPerRequestMax, streamBytesMax } from '@/lib/evidence/file-limits'
import { addEvidence, type AddedEvidence } from '@/lib/server/casework/add-evidence'
import { evidenceAllowance } from '@/lib/server/casework/evidence-allowance'
import { evidenceList } from '@/lib/server/casework/case-reads'
import { forgetFiles, keepFile } from '@/lib/server/casework/keep-file'
import { jsonField } from '@/lib/server/json-field'
import { read } from '@/lib/server/route'
import { upload } from '@/lib/server/upload'

const limits = { fileBytesMax: streamBytesMax, filesMax: filesPerRequestMax }

/** `preview=true`: originals are kept at once, rows wait until a person has seen them (POST /api/imports/{id}/confirm). */
const previewSchema = z.pipe(z.enum(['true', 'false']), z.transform((text) => text === 'true'))
const uploadFields = z.object({ about: z.optional(jsonField(aboutSchema)), preview: z.optional(previewSchema) })

export const GET = read({ permission: 'evidence:read', logsRead: true, summary: 'originals of a case' }, async (member, { params }) =>
  ({ items: await evidenceList(member, params.caseId ?? ''), nextCursor: null }))

export const POST = upload(
  { permission: 'evidence:add', fileField: 'files', limits, fields: uploadFields, keep: keepFile,
    forget: forgetFiles, allow: (member, { caseId = '' }) => evidenceAllowance(member, caseId),
    statusOf: ({ imports }: AddedEvidence) => (imports.some((run) => run.state === 'running') ? 202 : 201), summary: 'add originals; known formats are read' },
  addEvidence,
)
