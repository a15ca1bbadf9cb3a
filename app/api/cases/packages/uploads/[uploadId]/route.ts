import { packageUpload, receivePackage } from '@/lib/server/casework/receive-package'
import { resumable } from '@/lib/server/resumable'
import { read } from '@/lib/server/route'

const door = (status: number, summary: string) => resumable({ permission: 'case:open', status, summary }, receivePackage)

export const GET = read({ permission: 'case:open', ownTransactions: true, summary: 'how far a package has come, and what came of it' }, (member, { params }) =>
  packageUpload(member, params.uploadId ?? ''))
export const HEAD = door(200, 'how much of a package has arrived (tus 1.0)')
export const PATCH = door(204, 'the next piece of a package; with the last one it begins to be opened (202)')
export const DELETE = door(204, 'give a package up, or forget what came of it')
