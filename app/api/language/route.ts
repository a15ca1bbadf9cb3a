import * as z from 'zod/mini'
import { keptChoice } from '@/lib/server/kept-choice'
import { localeCookie, locales } from '@/lib/i18n/locale'
import { entrance } from '@/lib/server/route'

const languageSchema = z.object({ language: z.enum(locales) })

/** Keeps the language of the interface in a cookie and goes back to the page the form stood on. */
export const POST = entrance({ body: languageSchema, summary: 'choose the language of the interface' }, (request, { body }) =>
  keptChoice(request, localeCookie, body.language))
