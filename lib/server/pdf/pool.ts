import 'server-only'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Piscina } from 'piscina'
import { CaseworkError } from '@/lib/errors'
import type { LetterDocument } from '@/lib/letters/document'
import type { SummaryFacts } from '@/lib/letters/letter-facts'
import type { LetterFormName } from '@/lib/letters/typeset/letter-form'
import type { DisplayList } from '@/lib/letters/typeset/display-list'
import type { Seal } from '@/lib/letters/typeset/sealed-layout'
import type { LetterResult, LetterTask } from './letter-tasks'

const queueMax = 32
const shared = globalThis as typeof globalThis & { anningPrinting?: Piscina }

function opened(): Piscina {
  const threads = Math.max(1, availableParallelism() - 1)
  return new Piscina({
    filename: path.join(process.cwd(), 'lib/server/workers/letter.mjs'), minThreads: threads, maxThreads: threads, maxQueue: queueMax, idleTimeout: Infinity,
  })
}

/** One pool a process, also when the development server reloads this module. */
const pool = (): Piscina => (shared.anningPrinting ??= opened())

const isFull = (error: unknown) => error instanceof Error && error.message === 'Task queue is at limit'

/** @throws CaseworkError busy when as many tasks wait as may */
async function performedInThread(task: LetterTask): Promise<LetterResult> {
  return await pool().run(task).catch((error: unknown) => {
    throw isFull(error) ? new CaseworkError('busy') : error
  }) as LetterResult
}

/**
 * Prints in a thread, so that pages stay quick meanwhile. Throws `busy` (503) when 32 tasks wait, `letter-unsupported-character` with the characters in
 * `details.characters`, `summary-does-not-fit` with the field to shorten.
 */
export async function printed(task: LetterTask): Promise<Extract<LetterResult, { state: 'done' }>> {
  return settled(await performedInThread(task))
}

/** A result as the caller wants it: done, or the refusal that belongs to it. */
export function settled(result: LetterResult): Extract<LetterResult, { state: 'done' }> {
  if (result.state === 'unsupported') throw new CaseworkError('letter-unsupported-character', [], { characters: result.characters.join('、') })
  if (result.state === 'too-long') throw new CaseworkError('summary-does-not-fit', [{ path: result.field, message: 'too-long' }])
  return result
}

/** Reads the fonts in every thread, so that no person waits for it. Called at boot. */
export async function warmPrinting(): Promise<void> {
  await Promise.all(pool().threads.map(() => pool().run({ kind: 'warm' } satisfies LetterTask)))
}

/** Ends the threads, after what they are doing. */
export async function closePrinting(): Promise<void> {
  await shared.anningPrinting?.close()
  delete shared.anningPrinting
}

/** What the one-page summary left to the annex, and how many of its quotations lack a name. */
export type Dropped = { what: 'incidents' | 'exhibits' | 'names'; count: number }
type Printable = { document: LetterDocument | null; summary: SummaryFacts | null; form?: LetterFormName }

function taskOf({ document, summary, form }: Printable, want: 'list' | 'pdf'): LetterTask {
  if (summary) return { kind: 'police-summary', facts: summary, want }
  if (!document) throw new Error('a letter without content')
  return { kind: 'letter', letter: document, ...(form ? { form } : {}), want }
}

/** `bodyPages` = pages of a letter's body in the usual form, 0 for the one page. */
export type Drawn = { list: DisplayList; dropped: Dropped[]; bodyPages: number }

/** A letter as pages for the screen, and what did not fit on the one page. Throws as `printed` does. */
export async function drawn(content: Printable): Promise<Drawn> {
  const { list, summary, bodyPages = 0 } = await printed(taskOf(content, 'list'))
  if (!list) throw new Error('no pages came back')
  const dropped: Dropped[] = [{ what: 'incidents', count: summary?.omittedIncidents ?? 0 }, { what: 'exhibits', count: summary?.omittedExhibits ?? 0 },
    { what: 'names', count: summary?.namesHidden ?? 0 }]
  return { list, dropped: dropped.filter(({ count }) => count > 0), bodyPages }
}

/** The bytes of a letter's PDF. Throws as `printed` does. */
export async function pdfOfContent(content: Printable): Promise<Uint8Array> {
  const { pdf } = await printed(taskOf(content, 'pdf'))
  if (!pdf) throw new Error('no PDF came back')
  return pdf
}

/** The bytes of a letter as a text document, its fonts by name. @throws CaseworkError busy */
export async function docxOfContent({ document, form }: Printable): Promise<Uint8Array> {
  if (!document) throw new Error('a letter without a document')
  const { docx } = await printed({ kind: 'docx', letter: document, ...(form ? { form } : {}) })
  if (!docx) throw new Error('no text document came back')
  return docx
}

/** The bytes of the PDF of a letter that carries a seal. Throws as `printed` does. */
export async function pdfOfSealed(letter: LetterDocument, seal: Seal): Promise<Uint8Array> {
  const { pdf } = await printed({ kind: 'sealed', letter, seal, want: 'pdf' })
  if (!pdf) throw new Error('no PDF came back')
  return pdf
}

/** `字 U+XXXX` for every character of a text that no print face has. Throws `busy` as `printed` does. */
export async function uncoveredCharacters(text: string): Promise<string[]> {
  const result = await performedInThread({ kind: 'coverage', text })
  return result.state === 'unsupported' ? result.characters : []
}
