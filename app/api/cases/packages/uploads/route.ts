import { receivePackage } from '@/lib/server/casework/receive-package'
import { resumable } from '@/lib/server/resumable'

const summary = 'begin a package in pieces (tus 1.0): Upload-Length; Upload-Metadata with filename'

export const POST = resumable({ permission: 'case:open', status: 201, summary }, receivePackage)
