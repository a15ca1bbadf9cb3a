import { citedLaw } from './cited-law'
import type { LetterDocument } from './document'
import { fieldMissing, type LetterWarning } from './guards'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, choiceField, dayField, linesField, mustField, textField, type Own } from './letter-fields'
import { basis, dayOrBlank, letterOn, lenderName, numbered, numberedList, paragraphs, section, signature } from './letter-parts'
import { blank, complainantName, complainantPhone } from './need-to-know'
import { marketComplaintWords } from './words/market-complaint'

const fields = {
  topic: mustField(choiceField('membership', 'advertising', 'information', 'service')), address: mustField(textField()), business: textField(),
  businessAddress: mustField(textField()), on: mustField(dayField()), what: mustField(areaField(800)), proof: textField(200),
  requests: mustField(linesField(800)), nowhereElse: checkField(),
}

const topics = { membership: '搭售会员、服务', advertising: '虚假、引人误解的宣传', information: '收集、使用消费者个人信息', service: '消费服务' } as const

/** To the market regulator: a dispute of a consumer with a business. Loan contracts and collection are not its matter and are not told. */
function marketComplaint(facts: AddressedFacts, own: Own<typeof fields>): LetterDocument {
  const { cite, cited } = citedLaw(facts.on, 'short')
  const { complainant, audience } = facts
  const phones = complainant.phones.map((phone) => complainantPhone(phone, audience)).join('、') || blank
  const information = own.topic === 'information' ? cite('XBFT/information', 'PIPL/legal-bases') : ''
  const [materials, acceptance] = [cite('SAMR/materials'), cite('SAMR/acceptance')]
  return letterOn(facts, {
    letter: 'market-complaint', title: '消费者投诉书', cites: cited,
    sections: numbered([
      section('投诉人与被投诉人', paragraphs(
        `投诉人：${complainantName(complainant.name, audience)}，联系电话${phones}，通讯地址：${own.address ?? blank}。`,
        `被投诉人：${own.business ?? lenderName(facts)}，地址：${own.businessAddress ?? blank}。`,
      )),
      section('投诉请求', [numberedList(own.requests.length > 0 ? own.requests : [blank])]),
      section('争议事实', paragraphs(
        `争议事项：${own.topic ? topics[own.topic] : blank}。发生时间：${dayOrBlank(own.on)}。`, ...(own.what ?? blank).split('\n'),
        information !== '' && `收集、使用消费者个人信息应当合法、正当、必要，并经消费者同意或者有其他法定依据${basis(information)}。`,
        materials !== '' ? `交易凭证和其他事实依据：${own.proof ?? blank}。` : own.proof !== null && `交易凭证和其他证据：${own.proof}。`,
      )),
      section('声明', paragraphs(
        `投诉人为生活消费需要接受上述服务，愿意配合核验身份和调解；以真实身份投诉，对所提供材料的真实性负责${basis(materials)}。`,
        acceptance !== '' && `请自收到本投诉之日起七个工作日内告知是否受理${basis(acceptance)}。`,
        own.nowhereElse && '同一消费者权益争议，没有由法院、仲裁机构、其他行政机关或者消费者协会受理或者处理过。',
      )),
      signature('投诉人', facts),
    ]),
  })
}

/** What the dispute rests on is one of the papers that must be there since the measures of 2026 (art. 10 (3); without it art. 16 (5) refuses). */
const against = ({ on }: AddressedFacts, { proof }: Own<typeof fields>): LetterWarning[] =>
  (proof === null && citedLaw(on, 'short').cite('SAMR/materials') !== '' ? [fieldMissing('market-complaint', 'proof')] : [])

export const marketComplaintEntry = letterEntry({
  id: 'market-complaint',
  code: null,
  place: 22,
  purpose: 'complaint',
  channels: ['market-12315'],
  isAddressed: true,
  roles: ['debtor'],
  about: 'lender',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: marketComplaint,
  against,
  words: marketComplaintWords,
})
