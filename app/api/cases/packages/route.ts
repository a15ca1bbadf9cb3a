import * as z from 'zod/mini'
import { keepPackage, openPackage, type OpenedCase } from '@/lib/server/casework/open-package'
import { packageBytesMax } from '@/lib/server/package-file'
import { upload } from '@/lib/server/upload'

export const POST = upload(
  {
    permission: 'case:open', fileField: 'file', limits: { fileBytesMax: packageBytesMax, filesMax: 1 }, fields: z.object({}), keep: keepPackage,
    drop: (staged) => staged.drop(),
    allow: () => Promise.resolve(null), summary: 'open a package: it becomes the case it was made of',
    form: { next: ({ id, sameFindings }: OpenedCase) => `/cases/open?case=${id}&same=${sameFindings ? 'yes' : 'no'}` },
  },
  openPackage,
)
