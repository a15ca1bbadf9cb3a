import 'server-only'
import type { LetterDocument } from '@/lib/letters/document'
import { printable } from '@/lib/letters/printable'

/** Parts of a text document that are the same in each, or hold its only day. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Title, maker and the civil day of the letter at midnight in Beijing: the library would write the clock. */
export function coreProperties({ title, meta }: Pick<LetterDocument, 'title' | 'meta'>): string {
  const at = new Date(`${meta.on}T00:00:00+08:00`).toISOString().replace('.000', '')
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"', 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ')
  const day = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  const said = `<dc:title>${escaped(printable(title))}</dc:title><dc:creator>Anning</dc:creator><dc:language>zh-CN</dc:language>`
  return `${head}<cp:coreProperties ${namespaces}>${said}${day('created')}${day('modified')}</cp:coreProperties>`
}

type Font = { name: string; otherwise: string; family: 'roman' | 'swiss'; charset: string }
/** What an office program takes where it has no face of that name. */
const fonts: Font[] = [
  { name: '宋体', otherwise: 'SimSun', family: 'roman', charset: '86' }, { name: '黑体', otherwise: 'SimHei', family: 'swiss', charset: '86' },
  { name: '方正小标宋简体', otherwise: '方正小标宋_GBK,小标宋,华文中宋,STZhongsong,宋体,SimSun', family: 'roman', charset: '86' },
  { name: 'Times New Roman', otherwise: 'Liberation Serif', family: 'roman', charset: '00' },
]

const fontOf = ({ name, otherwise, family, charset }: Font) => [
  `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="${charset}"/>`,
  `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
].join('')

/** The faces by name with their stand-ins: none is in the file. */
export const fontTable =
  `${head}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.map(fontOf).join('')}</w:fonts>`
