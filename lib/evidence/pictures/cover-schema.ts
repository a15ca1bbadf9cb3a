import * as z from 'zod/mini'

/** A place on a picture, in fractions of its upright width and height. */
const fraction = z.number().check(z.minimum(0), z.maximum(1))
export const areaSchema = z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction })
export type Area = z.output<typeof areaSchema>

/** Body of POST /api/evidence/{id}/covered-copies. */
export const coverPictureSchema = z.strictObject({ areas: z.array(areaSchema).check(z.minLength(1), z.maxLength(200)) })
export type CoverPicture = z.output<typeof coverPictureSchema>
