import * as z from 'zod/mini'
import { aboutSchema } from '@/lib/evidence/attempt-schema'
import { addEvidence, type AddedEvidence, keepFile } from '@/lib/server/casework/add-evidence'
import { evidenceList } from '@/lib/server/casework/case-reads'
import { jsonField } from '@/lib/server/json-field'
import { read } from '@/lib/server/route'
import { upload } from '@/lib/server/upload'

const limits = { fileBytesMax: 2 * 1024 ** 3, filesMax: 1_000 }

/** `preview=true`: originals are kept at once, rows wait until a person has seen them (POST /api/imports/{id}/confirm). */
const previewSchema = z.pipe(z.enum(['true', 'false']), z.transform((text) => text === 'true'))
const uploadFields = z.object({ about: z.optional(jsonField(aboutSchema)), preview: z.optional(previewSchema) })

export const GET = read({ permission: 'evidence:read', logsRead: true, summary: 'originals of a case' }, async (member, { params }) =>
  ({ items: await evidenceList(member, params.caseId ?? ''), nextCursor: null }))

export const POST = upload(
  { permission: 'evidence:add', fileField: 'files', limits, fields: uploadFields, keep: keepFile,
    statusOf: ({ imports }: AddedEvidence) => (imports.some((run) => run.state === 'running') ? 202 : 201), summary: 'add originals; known formats are read' },
  addEvidence,
)
