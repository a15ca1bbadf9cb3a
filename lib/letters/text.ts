import { salutationOf, type Block, type LetterDocument } from './document'
import { chineseNumber } from '@/lib/law/provisions/article'
import { printable } from './printable'

/** The lines of one block as plain text. */
export function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.map((item, at) => `${block.numbered ? `（${chineseNumber(at + 1)}）` : ''}${item.text}`)
    case 'facts':
      return [block.head.join('｜'), ...block.rows.map((row) => row.cells.join('｜'))]
    case 'figure':
      return [block.alt]
    case 'signature':
      return block.lines
    default:
      return block satisfies never
  }
}

export const isSigned = (blocks: readonly Block[]) => blocks.some((block) => block.kind === 'signature')

/** A letter as plain text in the order of print, one paragraph a line: for forms that take text, for comparison, for the approved wording. */
export function letterText(letter: LetterDocument): string {
  const greeted = salutationOf(letter)
  const lines = [letter.title, ...(greeted ? [`${greeted}：`] : [])]
  for (const section of letter.sections) {
    const closing = isSigned(section.blocks) && letter.closing ? letter.closing : []
    lines.push(...closing, ...(section.heading ? [section.heading] : []), ...section.blocks.flatMap(blockLines))
  }
  return `${lines.map(printable).join('\n')}\n`
}

/** Length as forms count it: code points, line ends as one. */
export const codePoints = (text: string): number => [...text].length
