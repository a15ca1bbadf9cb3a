import * as z from 'zod/mini'
import { keepFile } from '@/lib/server/casework/add-evidence'
import { addSignedPage } from '@/lib/server/casework/ask-witness'
import { scanLimits } from '@/lib/server/casework/write-statement'
import { upload } from '@/lib/server/upload'

export const POST = upload(
  { permission: 'evidence:add', fileField: 'files', limits: scanLimits, fields: z.object({}), keep: keepFile, summary: 'add the signed page of a statement' },
  addSignedPage,
)
