import { copyFile } from '@/lib/server/casework/derived-copies'
import { read } from '@/lib/server/route'

export const GET = read({ permission: 'evidence:read', logsRead: true, summary: 'a copy made from an original' }, copyFile)
