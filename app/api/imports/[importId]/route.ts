import { importDetail } from '@/lib/server/casework/original-file'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', summary: 'a reading of a file' }, (member, { params }) => importDetail(member, params.importId ?? ''))
