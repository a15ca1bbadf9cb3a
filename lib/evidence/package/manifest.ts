import * as z from 'zod/mini'

/**
 * `manifest.json` of a package, in one place: what is made is typed by the schema that one from outside is checked with. The page in lib/server/package reads
 * it too, and so does whoever gets one.
 */
export const manifestFormat = 'anning-package-1'
const anyFormat = z.object({ format: z.string().check(z.maxLength(60)) })

const filesMax = 20_000
const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const path = z.string().check(z.minLength(1), z.maxLength(400))
/** The original or letter (for `made`: the copy) a file is or comes from: its id and the SHA-256 of its own bytes. */
const of = z.strictObject({ id, sha256 })

/**
 * What a file in a package is. `original` = byte for byte; `clean-copy` = without place and device; `covered-copy` = with parts a person covered; `extract` =
 * the rows of the case; `made` = a copy a person made; `damaged` = what could be read of an original; `list` = the exhibit list; `case` = the case as data;
 * `help` = how to verify.
 */
const what = z.enum([
  'original', 'clean-copy', 'covered-copy', 'extract', 'made', 'damaged', 'letter', 'list', 'case', 'custody', 'stamp', 'help',
])
const file = z.strictObject({ path, sha256, sizeBytes: z.int().check(z.minimum(0)), what, of: z.optional(of) })

/**
 * Why an original is not in the package as it is. `private` = only its rows or a clean copy is; `no-copy` = nobody can take out of it what must stay home;
 * `no-rows` = none of its rows is of the case; `same-bytes` = it repeats another; `withdrawn` = its witness took it back; `elsewhere` = the case never held it;
 * `erased` = somebody erased it while the package was made.
 */
const leftOutWhy = z.enum(['private', 'no-copy', 'no-rows', 'same-bytes', 'withdrawn', 'elsewhere', 'erased'])
/** `exhibit` null = an issued letter. */
const left = z.strictObject({ of, exhibit: z.nullable(z.int()), why: leftOutWhy })

/**
 * Something whose file is not what it was taken in as. `exhibit` null = a letter. `path` = what there was of it stands in the package all the same,
 * and is not to be taken for it. `isCopy` = a copy a person made of the exhibit.
 */
const broken = z.strictObject({
  of, exhibit: z.nullable(z.int()), why: z.enum(['missing', 'changed', 'unreadable']), path: z.optional(path), isCopy: z.optional(z.literal(true)),
})

/** `files` = every one but the manifest itself and `anchor.json`. */
export const manifestSchema = z.strictObject({
  format: z.literal(manifestFormat), exportId: id, madeAt: z.string().check(z.maxLength(40)), officeId: id, caseId: id,
  files: z.array(file).check(z.maxLength(filesMax)), damaged: z.array(broken).check(z.maxLength(filesMax)), leftOut: z.array(left).check(z.maxLength(filesMax)),
})
export type Manifest = z.output<typeof manifestSchema>
export type ManifestFile = z.output<typeof file>
export type EntryKind = z.output<typeof what>
export type EntryOrigin = z.output<typeof of>
export type LeftOut = z.output<typeof left>
export type LeftOutReason = LeftOut['why']
export type Damaged = z.output<typeof broken>

/** The format a manifest says it is of; null = it says none. */
export const formatOfManifest = (value: unknown): string | null => z.safeParse(anyFormat, value).data?.format ?? null
/** Whether a format is one of ours, of another version than this program reads. */
export const isOtherVersion = (format: string, ours: string): boolean => format !== ours && format.replace(/\d+$/, '') === ours.replace(/\d+$/, '')

/** Lines as `sha256sum -c` reads them; a name that holds a backslash or a line end is none of ours. */
export const sumsText = (files: readonly Pick<ManifestFile, 'path' | 'sha256'>[]): string => files.map((each) => `${each.sha256}  ${each.path}\n`).join('')
