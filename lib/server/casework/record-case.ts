import 'server-only'
import { Readable } from 'node:stream'
import { recordFormat, recordLists, type RecordList } from '@/lib/letters/record/case-record'
import { apiHeaders } from '../answer'
import { now } from '../clock'
import { eachRecordPortion, type RecordRow, type RecordTaker } from '../data/case-record'
import { memberNames } from '../data/members'
import type { Member } from '../member'
import { PackedText } from '../packed-text'

/** All of a case as one JSON text (lib/letters/record): every row on a line of its own, so that a person can read it and two records can be compared. */

const membersIn = ['createdBy', 'addedBy', 'updatedBy', 'madeBy', 'linkedBy', 'decidedBy', 'recordedBy', 'seenBy'] as const

function membersOf(row: RecordRow): string[] {
  const answers = Array.isArray(row.answers) ? (row.answers as { by?: string }[]).map(({ by }) => by) : []
  return [...membersIn.map((field) => row[field]), ...answers].filter((id) => typeof id === 'string')
}

type Written = { text: PackedText; members: Set<string> }

/** Writes the lists one after the other; one that gets no rows is empty. */
function writer({ text, members }: Written): { take: RecordTaker; end: () => void } {
  const lists = Object.keys(recordLists) as RecordList[]
  const single: Record<'case' | 'client', RecordRow | null> = { case: null, client: null }
  let [open, rowsInList]: [number, number] = [-1, 0]
  const goTo = (at: number) => {
    if (open === -1) text.add(`"case": ${JSON.stringify(single.case)},\n"client": ${JSON.stringify(single.client)},\n`)
    for (; open < at; open += 1, rowsInList = 0) {
      if (open >= 0) text.add(rowsInList > 0 ? '\n],\n' : '],\n')
      text.add(`"${lists[open + 1]}": [`)
    }
  }
  const take: RecordTaker = (list, rows) => {
    for (const row of rows) for (const id of membersOf(row)) members.add(id)
    if (list === 'case' || list === 'client') return void (single[list] = rows[0] ?? null)
    goTo(lists.indexOf(list))
    text.add(rows.map((row, at) => `${rowsInList + at > 0 ? ',' : ''}\n${JSON.stringify(row)}`).join(''))
    rowsInList += rows.length
  }
  return { take, end: () => { goTo(lists.length - 1); text.add(rowsInList > 0 ? '\n],\n' : '],\n') } }
}

/**
 * The text of `case.json` in pieces of UTF-8. All of it is read, as of one moment, before this returns; call it outside of a transaction. Holds no key, no
 * session, no other case, and nothing of a statement that was withdrawn or not handed in. @throws CaseworkError not-found
 */
export async function caseRecord(member: Member, caseId: string): Promise<AsyncIterable<Buffer>> {
  let end: () => void = () => undefined
  let written: Written = { text: new PackedText(), members: new Set() }
  await eachRecordPortion(member, caseId, () => {
    written = { text: new PackedText(), members: new Set() }
    written.text.add(`{"format": "${recordFormat}",\n"recordedAt": "${new Date(now()).toISOString()}",\n`)
    const begun = writer(written)
    end = begun.end
    return begun.take
  })
  end()
  const ids = [...written.members].sort()
  const names = await memberNames(member, ids)
  written.text.add(`"people": [${ids.map((id) => `\n${JSON.stringify({ id, name: names.get(id) ?? null })}`).join(',')}\n]}\n`)
  return written.text.pieces()
}

/** The record as a file, for the person it is about. @throws CaseworkError not-found */
export async function recordFile(member: Member, caseId: string): Promise<Response> {
  const body = Readable.toWeb(Readable.from(await caseRecord(member, caseId), { objectMode: false })) as ReadableStream
  const headers = { ...apiHeaders, 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': 'attachment; filename="case.json"' }
  return new Response(body, { headers })
}
