import { announcePackage, makePackage, packageQuerySchema } from '@/lib/server/casework/package/make-package'
import { read } from '@/lib/server/route'

export const GET = read(
  {
    permission: 'package:export', query: packageQuerySchema, logsRead: true, ownTransactions: true,
    summary: 'the evidence package as a ZIP: originals, extracts and clean copies, letters, exhibit list, custody, anchors, offline verifier',
  },
  makePackage,
)

export const HEAD = read(
  { permission: 'package:export', query: packageQuerySchema, ownTransactions: true, summary: 'its name, without making one' }, announcePackage,
)
