import { vi } from 'vitest'
import { finishFiles } from '@/lib/server/casework/finish-erasures'
import { eraseThingRows } from '@/lib/server/data/erasures'
import type { Member } from '@/lib/server/member'
import { evidenceStore } from '@/lib/server/vault'

/** Has an original erased, rows and file, just before the store opens the next one. @returns ends it */
export function erasedMeanwhile(member: Member, evidenceId: string): () => void {
  const store = evidenceStore()
  const look = store.open.bind(store)
  let isErased = false
  const open = vi.spyOn(store, 'open').mockImplementation(async (...of) => {
    if (!isErased) {
      isErased = true
      await eraseThingRows(member, evidenceId, { why: 'wish' })
      await finishFiles(member)
    }
    return look(...of)
  })
  return () => open.mockRestore()
}
