import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader copies out of a PDF, page by page, without white space (gaps are positions, not characters). */
export async function extracted(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let at = 1; at <= document.numPages; at += 1) {
    const content = await (await document.getPage(at)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s/gu, ''))
  }
  await document.destroy()
  return pages
}
