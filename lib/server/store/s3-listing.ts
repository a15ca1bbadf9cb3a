import 'server-only'
import { SaxesParser } from 'saxes'

/** One page of a bucket's listing; `next` = where the next one begins. */
export type S3Page = { files: { key: string; bytes: number; modifiedAt: number }[]; next: string | null }

/** Reads an answer of ListObjectsV2. @throws what saxes throws for text that is no XML */
export function s3Page(xml: string): S3Page {
  const page: S3Page = { files: [], next: null }
  const within: string[] = []
  let said: Record<string, string> = {}
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    within.push(name)
    if (name === 'Contents') said = {}
  })
  parser.on('text', (words) => { said[within.at(-1) ?? ''] = (said[within.at(-1) ?? ''] ?? '') + words })
  parser.on('closetag', ({ name }) => {
    within.pop()
    if (name === 'Contents') page.files.push({ key: said.Key ?? '', bytes: Number(said.Size), modifiedAt: Date.parse(said.LastModified ?? '') })
    if (name === 'NextContinuationToken') page.next = said.NextContinuationToken ?? null
  })
  parser.write(xml).close()
  return page
}
