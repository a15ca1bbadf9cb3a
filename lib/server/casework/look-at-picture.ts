import 'server-only'
import { Readable } from 'node:stream'
import * as z from 'zod/mini'
import { CaseworkError } from '@/lib/errors'
import { apiHeaders } from '../answer'
import { derivativesOfCase, derivativesOfEvidence, type Derivative } from '../data/derivatives'
import { evidence, type Evidence } from '../data/evidence'
import { fileHere } from '../kept-original'
import { lookedAt } from '../media/picture/pictures'
import { lookSchema, type Look } from '../media/picture/picture-tasks'
import type { Member } from '../member'
import { readDerived, readOriginal } from '../vault'
import { keepCopy } from './derived-copies'

/** What is known of a picture, kept with its small preview so that it is looked at once. */

const pictureBytesMax = 50 * 1024 * 1024
/** Pictures that could not be opened are not tried again until the program starts anew. */
const unreadable = new Set<string>()

type Kept = { copy: Derivative; look: Look }

function keptOf(copies: readonly Derivative[]): Kept | null {
  for (const copy of copies) {
    const look = copy.kind === 'preview' ? z.safeParse(lookSchema, copy.recipe).data : undefined
    if (look) return { copy, look }
  }
  return null
}

async function looked(member: Member, item: Evidence): Promise<Kept | null> {
  const known = keptOf(await derivativesOfEvidence(member, item.id))
  if (known || item.kind !== 'picture' || item.sizeBytes > pictureBytesMax || unreadable.has(item.id)) return known
  const found = await lookedAt(readOriginal(member.officeId, fileHere(member.officeId, item).sha256))
  if (!found) {
    unreadable.add(item.id)
    return null
  }
  return { copy: await keepCopy(member, { item, kind: 'preview', name: 'preview.jpg', recipe: found.look }, found.preview), look: found.look }
}

/** Looks at a picture, once. Null when it cannot be opened. Starts a process: call it outside a transaction. @throws CaseworkError busy, not-found */
export async function pictureLook(member: Member, evidenceId: string): Promise<Look | null> {
  return (await looked(member, await evidence(member, evidenceId)))?.look ?? null
}

let last: Promise<unknown> = Promise.resolve()

/** Looks at new pictures one after the other, after the answer; what a stop cuts off is looked at when somebody opens it. */
export function lookSoon(member: Member, items: readonly Evidence[]): void {
  for (const item of items.filter(({ kind }) => kind === 'picture')) last = last.then(() => looked(member, item)).catch(() => undefined)
}

/** What is known already of the pictures of a case, by original. */
export async function knownLooks(member: Member, caseId: string): Promise<Map<string, Look>> {
  const copies = await derivativesOfCase(member, caseId, 'preview')
  return new Map(copies.flatMap((copy): [string, Look][] => {
    const kept = keptOf([copy])
    return kept ? [[copy.evidenceId, kept.look]] : []
  }))
}

/** The small preview of a picture, made anew from its pixels alone. @throws CaseworkError not-found where there is none, busy */
export async function previewFile(member: Member, { params }: { params: Record<string, string> }): Promise<Response> {
  const kept = await looked(member, await evidence(member, params.evidenceId ?? ''))
  if (!kept) throw new CaseworkError('not-found')
  const body = Readable.toWeb(readDerived(member.officeId, kept.copy.id)) as ReadableStream
  return new Response(body, { headers: { ...apiHeaders, 'Content-Type': 'image/jpeg', 'Content-Length': String(kept.copy.sizeBytes) } })
}
