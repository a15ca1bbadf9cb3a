/** How an original may be shown in the viewer's frame. Everything else is kept and handed out, never shown. */

/** `still` shows pictures and text, `pdf` pages, `sound` plays; each frame is a document of its own, so that a picture need not load the reader of pages. */
export const frameKinds = ['still', 'pdf', 'sound'] as const
export type FrameKind = (typeof frameKinds)[number]

export type Viewing = { as: 'picture' | 'text' | 'pdf'; mime: string }

/** Formats a browser draws without running anything in them; SVG is none of them. HEIC is drawn from a copy. */
const drawn = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp'])
const converted = new Set(['image/heic', 'image/heif'])
const megabyte = 1024 * 1024
const largest = { picture: 50 * megabyte, pdf: 100 * megabyte, text: 2 * megabyte }
/** Read as text whatever they are for other programs: a page or a drawing with scripts in it is shown as the letters it is made of. */
const textNames = /\.(?:txt|csv|tsv|json|xml|html?|svg|md|log|ics|vcf|eml)$/i

/** `mime` = what the first bytes say, null when nothing. Null = not shown. */
export function viewingOf(file: { name: string; mime: string | null; sizeBytes: number }): Viewing | null {
  const { name, mime, sizeBytes } = file
  if (sizeBytes === 0) return null
  if (mime && drawn.has(mime)) return sizeBytes <= largest.picture ? { as: 'picture', mime } : null
  if (mime && converted.has(mime)) return sizeBytes <= largest.picture ? { as: 'picture', mime: 'image/jpeg' } : null
  if (mime === 'application/pdf') return sizeBytes <= largest.pdf ? { as: 'pdf', mime } : null
  const isText = textNames.test(name) && (mime === null || mime === 'application/xml' || mime.startsWith('text/'))
  return isText && sizeBytes <= largest.text ? { as: 'text', mime: 'text/plain' } : null
}

/** Whether what is shown is a copy, since browsers cannot draw the original. */
export const isShownConverted = (mime: string | null): boolean => mime !== null && converted.has(mime)
