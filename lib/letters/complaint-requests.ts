import type { ViolationId } from '@/lib/cases/vocabulary'
import { nightFromHour, nightToHour } from '@/lib/evidence/night'
import type { LetterFacts } from './letter-facts'

const others: ViolationId[] = ['third-party-collection', 'debt-disclosure', 'contact-after-refusal']
const words: ViolationId[] = ['threat', 'impersonating-authority']
const volume: ViolationId[] = ['daily-call-limit', 'unanswered-attempts']

type Ask = { when: readonly ViolationId[] | null; text: (own: string) => string }

const asks: Ask[] = [
  { when: ['night-contact'], text: (own) => `${own}停止夜间（${nightFromHour}:00至次日${nightToHour}:00）的一切联系，书面说明措施。` },
  { when: volume, text: (own) => `${own}合并计算自身与受托机构的拨打次数，书面说明每日如何控制。` },
  { when: others, text: (own) => `${own}停止就借款事宜联系借款人以外的人，说明其联系方式的来源与依据，删除无依据保存的部分。` },
  { when: words, text: (own) => `${own}核查所引言语对应的人员、号码与录音，书面告知结果和处理情况。` },
  { when: null, text: (own) => `${own}书面告知受托催收机构全称与委托期间，并保存通话录音备查。` },
]

/** What each body is asked to answer; the limit of the complaint measures is named only to a lender they bind, and no law sets a platform one. */
function answerAsked({ channel, supervision }: LetterFacts): string {
  if (channel === 'nfra-complaint') return '请将本投诉转送被投诉人处理，并告知转送情况。'
  if (channel === 'platform') return '请书面答复核实结果和依据。'
  return `请${supervision === 'national' ? '在规定期限内' : ''}书面答复处理决定及依据。`
}

/** Requests that can be carried out, each only where a finding calls for it; then the person's own. */
export function requestTexts(facts: LetterFacts, violations: ReadonlySet<ViolationId>): string[] {
  const asked = asks.filter(({ when }) => when === null || when.some((violation) => violations.has(violation)))
  const own = (at: number) => (facts.channel !== 'nfra-complaint' ? '请' : at === 0 ? '督促被投诉人' : '督促其')
  const called = asked.map(({ text }, at) => text(own(at)))
  return [...called, answerAsked(facts), ...facts.requests]
}
