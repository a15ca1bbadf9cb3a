import 'server-only'
import { notYet, type OpenCase } from '@/lib/cases/case-schema'
import { CaseworkError } from '@/lib/errors'
import { answerMisfits } from '@/lib/law/answer-misfits'
import { latestNow, today } from '../clock'
import { insertCase } from '../data/cases'
import { signedAnswers } from '../digest'
import type { Member } from '../member'
import { reviewSoon } from './review-anew'

/** A case that is only being opened holds no act and no original yet. */
const shown = (answers: OpenCase['answers']) => answers.flatMap(({ attempts, evidence }, at) =>
  (attempts?.length || evidence?.length ? [{ path: `answers.${at}`, message: 'unknown-key' }] : []))

/**
 * Opens a case file with its parties, lines, consent and refusals, and reviews what is told in it.
 * @throws CaseworkError invalid-body for what has not happened yet
 */
export async function openCase(member: Member, { body }: { body: OpenCase }): Promise<{ id: string }> {
  const early = [...notYet(body, latestNow()), ...answerMisfits(body.answers, today()), ...shown(body.answers)]
  if (early.length) throw new CaseworkError('invalid-body', early)
  const answers = signedAnswers(body.answers, { before: undefined, by: member.id })
  const id = await insertCase(member, { ...body, answers })
  if (answers.length) await reviewSoon(member, id)
  return { id }
}
