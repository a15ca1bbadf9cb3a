import type { UseFormReturn } from 'react-hook-form'
import type { Instant } from '@/lib/calendar/local-date'
import type { IntakeFields } from '@/lib/cases/intake-fields'
import type { IntakeWords } from './intake-words'

/** What every step is given: the form, its words, the server's clock, and the sentence of the mistake in a field, if any. */
export type StepProps = { form: UseFormReturn<IntakeFields>; words: IntakeWords; now: Instant; mistake: (name: string) => string | undefined }

/** A list of answers as a form holds it: one box alone may come as text or nothing. */
export const ticked = (value: unknown): string[] => [value].flat().filter((each): each is string => typeof each === 'string' && each !== '')
