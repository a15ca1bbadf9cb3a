import { frameKinds } from '@/lib/evidence/viewing'
import { CaseworkError } from '@/lib/errors'
import { read } from '@/lib/server/route'
import { viewerDocument } from '@/lib/server/viewer-document'

export const GET = read({ permission: 'evidence:read', summary: 'the empty, sandboxed frame that shows evidence' }, (_member, { params }) => {
  const kind = frameKinds.find((each) => each === params.kind)
  if (!kind) throw new CaseworkError('not-found')
  return viewerDocument(kind)
})
