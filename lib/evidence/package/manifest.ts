/** What manifest.json of a package holds: the page in lib/server/package reads it, and so does whoever gets one. */

/**
 * What a file in a package is. `original` = byte for byte; `clean-copy` = without place and device; `covered-copy` = with parts a person covered; `extract` =
 * the rows of the case; `made` = a copy a person made; `damaged` = what could be read of an original; `list` = the exhibit list; `case` = the case as data;
 * `help` = how to verify.
 */
export const entryKinds = [
  'original', 'clean-copy', 'covered-copy', 'extract', 'made', 'damaged', 'letter', 'list', 'case', 'custody', 'stamp', 'help',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** The original or letter (for `made`: the copy) a file is or comes from: its id and the SHA-256 of its own bytes. */
export type EntryOrigin = { id: string; sha256: string }
export type ManifestFile = { path: string; sha256: string; sizeBytes: number; what: EntryKind; of?: EntryOrigin }

/**
 * Why an original is not in the package as it is. `private` = only its rows or a clean copy is; `no-copy` = nobody can take out of it what must stay home;
 * `no-rows` = none of its rows is of the case; `same-bytes` = it repeats another; `withdrawn` = its witness took it back; `elsewhere` = the case never held it;
 * `erased` = somebody erased it while the package was made.
 */
export const leftOutReasons = ['private', 'no-copy', 'no-rows', 'same-bytes', 'withdrawn', 'elsewhere', 'erased'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]
/** `exhibit` null = an issued letter. */
export type LeftOut = { of: EntryOrigin; exhibit: number | null; why: LeftOutReason }

/**
 * Something whose file is not what it was taken in as. `path` = what there was of it stands in the package all the same, and is not to be taken for it.
 * `isCopy` = a copy a person made of the exhibit.
 */
export type Damaged = { of: EntryOrigin; exhibit: number | null; why: 'missing' | 'changed' | 'unreadable'; path?: string; isCopy?: true }

export type Manifest = {
  format: 'anning-package-1'; exportId: string; officeId: string; caseId: string; madeAt: string
  files: ManifestFile[]; damaged: Damaged[]; leftOut: LeftOut[]
}

/** Lines as `sha256sum -c` reads them; a name that holds a backslash or a line end is none of ours. */
export const sumsText = (files: readonly Pick<ManifestFile, 'path' | 'sha256'>[]): string => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
