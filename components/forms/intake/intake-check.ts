import { openCaseSchema } from '@/lib/cases/case-schema'
import { fieldBehind, homelessAccounts, intakeBody, type IntakeDefaults } from '@/lib/cases/intake'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import { fieldErrors } from '@/lib/errors'

/** `name` = field of the form, `message` = a key under `fieldErrors`. */
export type Misfit = { name: string; message: string }

/** Checks the form with the schema of the door it will go through. Loaded apart: telephone numbering weighs more than the form. */
export function misfitsOf(fields: IntakeFields, defaults: IntakeDefaults): Misfit[] {
  const { body, origins } = intakeBody(fields, defaults)
  const parsed = openCaseSchema.safeParse(body)
  const issues = parsed.success ? [] : fieldErrors(parsed.error.issues as Parameters<typeof fieldErrors>[0], body)
  const found = issues.map(({ path, message }) => ({ name: fieldBehind(path, origins), message }))
  const homeless = homelessAccounts(fields).map((name) => ({ name, message: 'required' }))
  const all = [...found, ...homeless]
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at)
}
