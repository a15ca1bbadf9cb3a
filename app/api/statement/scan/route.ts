import { addSignedByLink, keepByLink, scanLimits, statementPage, type Done } from '@/lib/server/casework/write-statement'
import { handOver } from '@/lib/server/hand-over'

/** Multipart `token`, then `file`: the signed page, photographed or scanned. */
export const POST = handOver(
  {
    fileField: 'file', limits: scanLimits, keep: keepByLink, next: (done: Done, [sent]) => statementPage(done, { body: sent }),
    summary: 'A witness adds the signed page',
  },
  addSignedByLink,
)
