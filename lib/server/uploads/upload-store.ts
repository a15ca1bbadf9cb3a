import 'server-only'
import type { Readable } from 'node:stream'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { Member } from '../member'
import { appendToUpload, dropUpload, receivedBytes, type Unfinished, unfinishedUpload } from './unfinished'

const dayMs = 86_400_000

/**
 * What the protocol needs of a store, for one member and one case (null: for packages): pieces of others are not found. `begin` makes the note of a new upload.
 */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'termination', 'expiration']

  constructor(readonly member: Member, readonly caseId: string | null, readonly begin: (upload: Upload) => Promise<void>) {
    super()
  }

  /** @throws the protocol's 404 */
  async unfinished(id: string): Promise<Unfinished> {
    const upload = await unfinishedUpload({ officeId: this.member.officeId, id })
    if (upload?.note.memberId !== this.member.id || upload.note.caseId !== this.caseId) throw ERRORS.FILE_NOT_FOUND
    return upload
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.begin(upload)
    return upload
  }

  override async getUpload(id: string): Promise<Upload> {
    const upload = await this.unfinished(id)
    const { sizeBytes, begunAt } = upload.note
    return new Upload({ id, size: sizeBytes, offset: await receivedBytes(upload), creation_date: new Date(begunAt).toISOString() })
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    return appendToUpload(await this.unfinished(id), stream, offset)
  }

  override async remove(id: string): Promise<void> {
    await dropUpload(await this.unfinished(id))
  }

  override getExpiration(): number {
    return dayMs
  }
}
