import 'server-only'
import { access, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { type EvidenceStore, type ListedObject, MissingObjectError, type ObjectName, placeOf } from './evidence-store'
import { openFile } from './file-reader'
import { isId } from '../id'
import { evidenceRoot, isMissing, makeFolder, syncFolder } from './folders'

/** Files on this machine's disk: `<office>/o/<aa>/<name>`, `<office>/d/<id>`, `<office>/q/<name>`. */

const fileOf = (name: ObjectName) => path.join(evidenceRoot(), ...placeOf(name).split('/'))
const missingAs = (error: unknown) => (isMissing(error) ? new MissingObjectError() : error)
const namesIn = (folder: string) => readdir(folder).catch(() => [] as string[])

async function put(name: ObjectName, draft: string): Promise<void> {
  const file = fileOf(name)
  await makeFolder(path.dirname(file))
  await rename(draft, file)
  await syncFolder(path.dirname(file))
}

async function move(name: ObjectName, kind: ObjectName['kind']): Promise<void> {
  const [from, to] = [fileOf(name), fileOf({ ...name, kind })]
  await makeFolder(path.dirname(to))
  await rename(from, to).catch((error: unknown) => { throw missingAs(error) })
  const now = new Date()
  await utimes(to, now, now)
  await syncFolder(path.dirname(to))
}

/** When this returns no crash brings the file back. */
async function remove(name: ObjectName): Promise<void> {
  const file = fileOf(name)
  await rm(file).then(() => syncFolder(path.dirname(file)), (error: unknown) => { if (!isMissing(error)) throw error })
}

async function* filesIn(folder: string): AsyncGenerator<ListedObject> {
  for (const id of await namesIn(folder)) {
    const found = await stat(path.join(folder, id)).catch(() => null)
    if (found?.isFile()) yield { id, objectBytes: found.size, modifiedAt: found.mtimeMs }
  }
}

async function* list(officeId: string, kind: ObjectName['kind']): AsyncGenerator<ListedObject> {
  const folder = path.join(evidenceRoot(), officeId, kind)
  const folders = kind === 'o' ? (await namesIn(folder)).map((each) => path.join(folder, each)) : [folder]
  for (const each of folders) yield* filesIn(each)
}

export const localStore: EvidenceStore = {
  put,
  open: (name) => openFile(fileOf(name)).catch((error: unknown) => { throw missingAs(error) }),
  exists: (name) => access(fileOf(name)).then(() => true, () => false),
  remove,
  move,
  list,
  offices: async () => (await namesIn(evidenceRoot())).filter(isId),
  isWritable: () => mkdir(evidenceRoot(), { recursive: true, mode: 0o700 }).then(() => access(evidenceRoot(), 6)).then(() => true, () => false),
}
