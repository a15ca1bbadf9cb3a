import { resumeUpload } from '@/lib/server/casework/resume-upload'
import { resumable } from '@/lib/server/resumable'

const summary = 'begin an upload in pieces (tus 1.0): Upload-Length; Upload-Metadata with filename, about, preview'

export const POST = resumable({ permission: 'evidence:add', status: 201, summary }, resumeUpload)
