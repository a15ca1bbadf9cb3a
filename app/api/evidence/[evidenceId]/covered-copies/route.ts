import { coverPictureSchema } from '@/lib/evidence/pictures/cover-schema'
import { coverPicture } from '@/lib/server/casework/cover-picture'
import { route } from '@/lib/server/route'

export const POST = route(
  { permission: 'evidence:add', body: coverPictureSchema, status: 201, ownTransactions: true, summary: 'a copy of a picture with areas covered' }, coverPicture,
)
