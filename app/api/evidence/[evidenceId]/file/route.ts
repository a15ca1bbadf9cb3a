import { originalFile } from '@/lib/server/casework/original-file'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', logsRead: true, summary: 'an original, byte for byte' }, (member, { params, headers }) =>
  originalFile(member, params.evidenceId ?? '', headers))
