import { zipFile } from './zip-file'

/** The smallest workbooks a spreadsheet program would open: sheets of texts, shared as such programs share them. */

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = (name: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`

type Rows = readonly (readonly string[])[]

const override = (part: string, name: string) => `<Override PartName="/xl/${part}.xml" ContentType="${kind(name)}"/>`
const tie = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`
const ties = (inside: string) => `<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`
const listed = (count: number, write: (number: number) => string) => Array.from({ length: count }, (_, index) => write(index + 1)).join('')

/** The parts of a workbook by their names, before they are packed. `after` = cells that stand behind the rows of each sheet, as XML. */
function workbookParts(sheets: readonly Rows[], after = ''): Record<string, string> {
  const places = new Map<string, number>()
  const place = (text: string) => {
    const known = places.get(text) ?? places.size
    places.set(text, known)
    return known
  }
  const cell = (text: string, row: number, column: number) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>${place(text)}</v></c>`
  const line = (cells: readonly string[], row: number) => `<row r="${row + 1}">${cells.map((text, column) => (text ? cell(text, row, column) : '')).join('')}</row>`
  const types = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  return {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types">${types}${override('workbook', 'sheet.main')}${listed(sheets.length, (number) => override(`worksheets/sheet${number}`, 'worksheet'))}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': ties(tie('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${listed(sheets.length, (number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': ties(`${listed(sheets.length, (number) => tie(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`))}${tie('rIdS', 'sharedStrings', 'sharedStrings.xml')}`),
    ...Object.fromEntries(sheets.map((rows, index) =>
      [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${main}"><sheetData>${rows.map(line).join('')}${after}</sheetData></worksheet>`])),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...places.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  }
}

/** A workbook of these sheets. */
export const workbook = (sheets: readonly Rows[], after = ''): Buffer<ArrayBuffer> =>
  zipFile(Object.entries(workbookParts(sheets, after)).map(([name, text]) => ({ name, data: header + text })))
