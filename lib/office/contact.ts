import * as z from 'zod/mini'

/** POST /api/office/contact: how people reach the office, in one line: telephone, e-mail, address. */
export const officeContactSchema = z.strictObject({
  contact: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cf}]*$/u)),
})
