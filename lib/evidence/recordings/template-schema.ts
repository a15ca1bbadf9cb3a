import * as z from 'zod/mini'
import { nameTemplate, templateCharactersMax } from './name-template'

/** Body of POST /api/recording-patterns: how a phone of this office names recordings. What is wrong with it stands in the message (`TemplateProblem`). */
export const recordingPatternSchema = z.strictObject({
  template: z.string().check(z.trim(), z.minLength(1), z.maxLength(templateCharactersMax), z.superRefine((text, context) => {
    const { problem } = nameTemplate(text)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })),
})
export const ownPatternsMax = 50
