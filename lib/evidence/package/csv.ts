import Papa from 'papaparse'

// Spreadsheets take what begins so for a formula; a blank before it does not stop them.
const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u

/**
 * Rows as comma-separated text with a quotation mark around each cell, lines ending in CR LF. What a spreadsheet would take for a formula gets an apostrophe
 * before it, and says so by it.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows as string[][], { quotes: true, newline: '\r\n', escapeFormulae: formula })}\r\n`

/** Before the first row: spreadsheets read UTF-8 by it. */
export const csvStart = '\ufeff'
