import type { ViolationId } from '@/lib/cases/vocabulary'
import { violationList } from '@/lib/law'
import { requestsOf } from '@/lib/law/requests'
import type { LetterFacts } from './letter-facts'

/** Asked in every complaint. */
const agencies = '书面告知受托催收机构全称与委托期间，并保存通话录音备查。'

/** What each body is asked to answer; the limit of the complaint measures is named only to a lender they bind, and no law sets a platform one. */
function answerAsked({ channel, supervision }: LetterFacts): string {
  if (channel === 'nfra-complaint') return '请将本投诉转送被投诉人处理，并告知转送情况。'
  if (channel === 'platform') return '请书面答复核实结果和依据。'
  return `请${supervision === 'national' ? '在规定期限内' : ''}书面答复处理决定及依据。`
}

/** Requests that can be carried out, each only where a finding calls for it; then the person's own. */
export function requestTexts(facts: LetterFacts, violations: ReadonlySet<ViolationId>): string[] {
  const asked = [...requestsOf(violationList.filter(({ id }) => violations.has(id))).map(({ letter }) => letter), agencies]
  const own = (at: number) => (facts.channel !== 'nfra-complaint' ? '请' : at === 0 ? '督促被投诉人' : '督促其')
  return [...asked.map((text, at) => `${own(at)}${text}`), answerAsked(facts), ...facts.requests]
}
