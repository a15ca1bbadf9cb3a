import 'server-only'
import { z } from 'zod'

const key = z.string().refine((text) => Buffer.from(text, 'base64url').length >= 32, 'needs 32 bytes in base64url')

const s3Names = ['ANNING_S3_ENDPOINT', 'ANNING_S3_BUCKET', 'ANNING_S3_ACCESS_KEY_ID', 'ANNING_S3_SECRET_ACCESS_KEY'] as const

/** Whether an address of a mail server can be read later on: a `#`, `?` or `%` in a password must be written in its percent form. */
function isMailServer(text: string): boolean {
  if (!/^smtps?:\/\/[^/]+\/?$/.test(text) || !URL.canParse(text)) return false
  const { hostname, username, password, search, hash } = new URL(text)
  return hostname !== '' && search + hash === '' && isDecodable(username) && isDecodable(password)
}
function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text).length >= 0
  } catch {
    return false
  }
}

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  AUTH_DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  /** Missing while a passphrase locks the records (see root-key.ts). */
  ANNING_ROOT_KEY: key.optional(),
  ANNING_DATA_DIR: z.string().min(1),
  /** The same where it is not the usual place, so that a command can name it. */
  ANNING_DATA_NAMED: z.string().default(''),
  ANNING_MODE: z.enum(['personal', 'office']).default('personal'),
  /** Origin people type, office mode; https makes cookies Secure. */
  ANNING_ORIGIN: z.url().transform((text) => new URL(text).origin).optional(),
  /** 1 when a reverse proxy of ours appends the caller's address to X-Forwarded-For. */
  ANNING_TRUSTED_PROXY: z.enum(['0', '1']).default('0'),
  ANNING_LAUNCH_TOKEN_SHA256: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  /** Time-stamping authorities an office may turn on, at most two, separated by commas; nobody is asked without the file of their pinned certificates (PEM). */
  ANNING_TSA_URLS: z.string().default('').transform((text) => text.split(',').map((each) => each.trim()).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/ }))),
  ANNING_TSA_CA_FILE: z.string().default(''),
  /** 1 lets tests move the clock (see clock.ts). */
  ANNING_TEST_CLOCK: z.enum(['0', '1']).default('0'),
  ANNING_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** An office's S3-compatible store for sealed files: all four, or none and they lie in the data folder. The bucket holds nothing else. */
  ANNING_S3_ENDPOINT: z.url().optional(),
  ANNING_S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/).optional(),
  ANNING_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  ANNING_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  ANNING_S3_REGION: z.string().min(1).default('us-east-1'),
  /** Where reminders go out by mail and from which address: both, or none and nothing is sent. `smtp://` means STARTTLS, `smtps://` TLS from the start. */
  ANNING_SMTP_URL: z.string().default('').refine((text) => text === '' || isMailServer(text)),
  ANNING_MAIL_FROM: z.union([z.literal(''), z.email()]).default(''),
  /** What the originals of one case may weigh together. */
  ANNING_CASE_GB_MAX: z.coerce.number().positive().default(10),
  /** How many files one person may bring in a day. */
  ANNING_FILES_PER_DAY_MAX: z.coerce.number().int().positive().default(1_000),
  PORT: z.string().regex(/^\d+$/).default('3000'),
}).refine((all) => new Set(s3Names.map((name) => all[name] === undefined)).size === 1, { message: 'all or none', path: [...s3Names] })
  .refine((all) => (all.ANNING_SMTP_URL === '') === (all.ANNING_MAIL_FROM === ''), { message: 'both or none', path: ['ANNING_SMTP_URL', 'ANNING_MAIL_FROM'] })

export type Env = z.infer<typeof schema>

let read: Env | undefined

/** The environment, checked once at first use. @throws an error that names the variables that do not fit, never their values */
export function env(): Env {
  if (read) return read
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) throw new Error(`environment does not fit: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`)
  read = parsed.data
  return read
}

export const isOfficeMode = (): boolean => env().ANNING_MODE === 'office'
