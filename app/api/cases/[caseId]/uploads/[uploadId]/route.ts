import { resumeUpload } from '@/lib/server/casework/resume-upload'
import { resumable } from '@/lib/server/resumable'

const door = (status: number, summary: string) => resumable({ permission: 'evidence:add', status, summary }, resumeUpload)

export const HEAD = door(200, 'how much of an upload has arrived (tus 1.0)')
export const PATCH = door(204, 'the next piece of an upload; the last one is answered like new evidence')
export const DELETE = door(204, 'give an upload up')
