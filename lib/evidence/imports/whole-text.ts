import { noFacts, type Entry, type FileFacts, type RejectReason, type TextReader } from '../imported-row'

/** What a format yields that can only be read once all of it is there; a refused file yields nothing else. */
export type WholeReading = { entries: Entry[]; facts: FileFacts } | { refused: RejectReason }

/** Characters of a file that is held whole: as much as its objects may weigh in memory. */
const charactersMax = 32 * 1_048_576

class WholeText implements TextReader {
  private pieces: string[] = []
  private length = 0
  private found: FileFacts = noFacts

  constructor(private readonly read: (text: string) => WholeReading) {}

  push(chunk: string): Entry[] {
    if (this.length > charactersMax) return []
    this.length += chunk.length
    if (this.length <= charactersMax) this.pieces.push(chunk)
    if (this.length <= charactersMax) return []
    this.pieces = []
    return [{ kind: 'refused', reason: 'too-large' }]
  }

  end(): Entry[] {
    if (this.length > charactersMax) return []
    const text = this.pieces.join('')
    this.pieces = []
    const reading = this.read(text)
    if ('refused' in reading) return [{ kind: 'refused', reason: reading.refused }]
    this.found = reading.facts
    return reading.entries
  }

  facts(): FileFacts {
    return this.found
  }
}

/** A reader for a format that has no rows before its end (JSON, HTML). A file over 32 million characters is refused. */
export const wholeText = (read: (text: string) => WholeReading): TextReader => new WholeText(read)
