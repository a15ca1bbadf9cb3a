import * as z from 'zod/mini'
import { addSignedPage, scanAllowance } from '@/lib/server/casework/ask-witness'
import { forgetFiles, keepFile } from '@/lib/server/casework/keep-file'
import { scanLimits } from '@/lib/server/casework/write-statement'
import { upload } from '@/lib/server/upload'

export const POST = upload(
  { permission: 'evidence:add', fileField: 'files', limits: scanLimits, fields: z.object({}), keep: keepFile,
    forget: forgetFiles, allow: scanAllowance, summary: 'add the signed page of a statement' },
  addSignedPage,
)
