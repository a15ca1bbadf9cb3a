import 'server-only'

/**
 * Where sealed files lie. `o` = originals and issued letters, under a keyed hash of their bytes; `d` = derived files, under the id of their row; `q` = set
 * aside by the sweep.
 */
export type ObjectName = { officeId: string; kind: 'o' | 'd' | 'q'; id: string }
/**
 * A stored file that stays the same while it is read, whatever takes its place meanwhile. `end` is inclusive. `isPassing` = a piece is done with before the
 * next but one is asked for, so its memory may be used again.
 */
export type ObjectReader = { objectBytes: number; read: (start: number, end: number, isPassing?: boolean) => AsyncIterable<Buffer>; close: () => Promise<void> }
export type ListedObject = { id: string; objectBytes: number; modifiedAt: number }

/** The one interface between the vault and what keeps its bytes. It sees sealed bytes only. */
export type EvidenceStore = {
  /** Gives a whole and synced file its name, in place of one that has it. When this returns it survives a crash, and no draft is left. */
  put: (name: ObjectName, draft: string) => Promise<void>
  /** @throws MissingObjectError */
  open: (name: ObjectName) => Promise<ObjectReader>
  exists: (name: ObjectName) => Promise<boolean>
  /** Missing is fine. */
  remove: (name: ObjectName) => Promise<void>
  /** Another kind for the same file; its time becomes now. @throws MissingObjectError */
  move: (name: ObjectName, kind: ObjectName['kind']) => Promise<void>
  list: (officeId: string, kind: ObjectName['kind']) => AsyncIterable<ListedObject>
  offices: () => Promise<string[]>
  isWritable: () => Promise<boolean>
}

export class MissingObjectError extends Error {
  readonly code = 'ENOENT'
  constructor() {
    super('a stored file is missing')
    this.name = 'MissingObjectError'
  }
}

/** Where a file stands, below the store's root. Its header is bound to this; a file set aside keeps the place it had. */
export const placeOf = ({ officeId, kind, id }: ObjectName): string => (kind === 'o' ? `${officeId}/o/${id.slice(0, 2)}/${id}` : `${officeId}/${kind}/${id}`)
