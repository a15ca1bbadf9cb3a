import type { ViolationId } from '@/lib/cases/vocabulary'
import { channelOf } from '@/lib/channels'
import { violationList } from '@/lib/law'
import { requestsFor } from '@/lib/law/requests'
import type { LetterFacts } from './letter-facts'

/** Asked in every complaint. */
const agencies = '书面告知受托催收机构全称与委托期间，并保存通话录音备查。'

/**
 * What each body is asked to answer. The limit of the complaint measures is named only to a lender they bind, and only by its consumer (办法 art. 2: a complaint
 * is a consumer's); no law sets a platform one.
 */
const answerAsked = ({ channel, supervision, complainant, entrusted }: LetterFacts): string => {
  const isBound = supervision === 'national' && (complainant.role === 'debtor' || entrusted)
  return (channelOf(channel)?.paper.complaint?.answer ?? '').replace('{inTime}', isBound ? '在规定期限内' : '')
}

/** Requests that can be carried out, each only where a finding calls for it or the one who writes owes nothing; then the person's own. */
export function requestTexts(facts: LetterFacts, violations: ReadonlySet<ViolationId>): string[] {
  const { complainant: { role, guarantor }, entrusted } = facts
  const found = violationList.filter(({ id }) => violations.has(id))
  const asked = [...requestsFor(found, { role, ...(guarantor ? { guarantor } : {}), entrusted }).map(({ letter }) => letter), agencies]
  const own = (at: number) => (!channelOf(facts.channel)?.paper.complaint?.urges ? '请' : at === 0 ? '督促被投诉人' : '督促其')
  return [...asked.map((text, at) => `${own(at)}${text}`), answerAsked(facts), ...facts.requests]
}
