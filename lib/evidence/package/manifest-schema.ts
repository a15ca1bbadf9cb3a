import * as z from 'zod/mini'
import { entryKinds } from './manifest'

/** `manifest.json` of a package, as one that comes from outside is checked. */
export const manifestFormat = 'anning-package-1'
const anyFormat = z.object({ format: z.string().check(z.maxLength(60)) })

const filesMax = 20_000
const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const path = z.string().check(z.minLength(1), z.maxLength(400))
const of = z.strictObject({ id, sha256 })
const why = z.string().check(z.maxLength(40))
const exhibit = z.optional(z.nullable(z.int()))

/** Every file but the manifest itself and `anchor.json`; what is damaged or was left out, by the original it is of. */
export const manifestSchema = z.strictObject({
  format: z.literal(manifestFormat), exportId: z.optional(id), madeAt: z.string().check(z.maxLength(40)), officeId: id, caseId: id,
  files: z.array(z.strictObject({ path, sha256, sizeBytes: z.int().check(z.minimum(0)), what: z.enum(entryKinds), of: z.optional(of) }))
    .check(z.maxLength(filesMax)),
  damaged: z.array(z.strictObject({ of, why, path: z.optional(path), exhibit, isCopy: z.optional(z.boolean()) })).check(z.maxLength(filesMax)),
  leftOut: z.array(z.strictObject({ of, why, exhibit })).check(z.maxLength(filesMax)),
})
export type PackageManifest = z.output<typeof manifestSchema>
export type PackageFile = PackageManifest['files'][number]

/** The format a manifest says it is of; null = it says none. */
export const formatOfManifest = (value: unknown): string | null => z.safeParse(anyFormat, value).data?.format ?? null
/** Whether a format is one of ours, of another version than this program reads. */
export const isOtherVersion = (format: string, ours: string): boolean => format !== ours && format.replace(/\d+$/, '') === ours.replace(/\d+$/, '')
