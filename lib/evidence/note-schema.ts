import * as z from 'zod/mini'
import { plainText } from '@/lib/cases/plain-text'
import { contentCharactersMax } from './recorded'
import { timeSources } from './time-claims'

/** What a person writes beside an original. The original itself never changes. */

const [titleMax, tagMax, tagsMax, marksMax, noteMax, shortMax, daySeconds] = [200, 40, 30, 500, 500, 200, 86_400]
/** Characters of each part, and how many tags and marks, at most. */
export const noteLimits = {
  title: titleMax, tag: tagMax, tags: tagsMax, marks: marksMax, mark: noteMax, short: shortMax, transcript: contentCharactersMax,
} as const
const text = (charactersMax: number) => z.string().check(z.overwrite(plainText), z.maxLength(charactersMax), z.trim())

/**
 * What a picture shows, as read off it: sender, the time shown beside the message, the phone's own clock, the words; and by which claim
 * of time a person goes. */
export const noteFieldsSchema = z.strictObject({
  sender: z.optional(text(shortMax)), shownAt: z.optional(text(shortMax)), phoneClock: z.optional(text(shortMax)), text: z.optional(text(contentCharactersMax)),
  timeFrom: z.optional(z.enum(timeSources)),
})
export type NoteFields = z.output<typeof noteFieldsSchema>

/** A place in a recording, seconds from its start, and what is heard there. */
const markSchema = z.strictObject({ second: z.number().check(z.minimum(0), z.maximum(daySeconds)), note: text(noteMax) })
export type NoteMark = z.output<typeof markSchema>

/**
 * Body of PUT /api/evidence/{id}/note. What is left out stays as it was, what is empty is emptied. `version` = the one it was written over; with it, a note
 * that changed meanwhile is refused (409), without it the latest wins.
 */
export const noteSchema = z.strictObject({
  title: z.optional(text(titleMax)), tags: z.optional(z.array(text(tagMax)).check(z.maxLength(tagsMax))), fields: z.optional(noteFieldsSchema),
  transcript: z.optional(text(contentCharactersMax)), marks: z.optional(z.array(markSchema).check(z.maxLength(marksMax))),
  version: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
})
export type NoteChange = z.output<typeof noteSchema>

/** A note as it stands; empty for an original nobody wrote about, which has no version. */
export type EvidenceNote = { title: string; tags: string[]; fields: NoteFields; transcript: string; marks: NoteMark[]; version?: string }
export const emptyNote: EvidenceNote = { title: '', tags: [], fields: {}, transcript: '', marks: [] }
