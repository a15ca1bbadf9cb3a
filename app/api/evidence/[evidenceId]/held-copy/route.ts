import { heldCopyFile } from '@/lib/server/casework/original-file'
import { read } from '@/lib/server/route'

const summary = 'the copy or extract that is here in place of an original that is kept elsewhere'

export const GET = read({ permission: 'evidence:read', logsRead: true, summary }, (member, { params }) => heldCopyFile(member, params.evidenceId ?? ''))
