/** How large one file may be, by what it is. Bytes. */

const megabyte = 1024 ** 2
/** Audio, video, backups, archives, text: what is read and kept as a stream. */
export const streamBytesMax = 2 * 1024 ** 3
/** Pictures and office files, which are opened whole. */
const documentBytesMax = 50 * megabyte
/** Files in one request. */
export const filesPerRequestMax = 1_000

/** Which limit a file has, and the refusal that names it. */
export type FileLimit = { bytesMax: number; refusal: 'too-large' | 'document-too-large' }

const picture = /\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|heif|avif)$/i
const office = /\.(?:docx?|docm|xlsx?|xlsm|xlsb|pptx?|pptm|pdf|rtf|odt|ods|odp|wps|et|dps)$/i
/** First bytes of pictures, PDF and the older office format, whatever the file is called. */
const signatures = ['ffd8ff', '89504e470d0a1a0a', '47494638', '49492a00', '4d4d002a', '25504446', 'd0cf11e0a1b11ae1']

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The limit of a file by its name and, where they are known, its first eight bytes. */
export function fileLimit(name: string, head: Uint8Array = new Uint8Array()): FileLimit {
  const start = hex(head.subarray(0, 8))
  const isDocument = picture.test(name) || office.test(name) || signatures.some((signature) => start.startsWith(signature))
  return isDocument ? { bytesMax: documentBytesMax, refusal: 'document-too-large' } : { bytesMax: streamBytesMax, refusal: 'too-large' }
}
