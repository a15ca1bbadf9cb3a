import * as z from 'zod/mini'
import { keptChoice } from '@/lib/server/kept-choice'
import { themeCookie, themes } from '@/lib/i18n/theme'
import { entrance } from '@/lib/server/route'

const themeSchema = z.object({ theme: z.enum(themes) })

/** Keeps the look of the interface in a cookie and goes back to the page the form stood on. */
export const POST = entrance({ body: themeSchema, summary: 'choose light or dark' }, (request, { body }) => keptChoice(request, themeCookie, body.theme))
