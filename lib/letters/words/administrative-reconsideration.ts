import type { LetterEntry } from '../letter-entry'
import { applicantWords } from './applicant'

export const administrativeReconsiderationWords: LetterEntry['words'] = {
  zh: {
    name: '行政复议申请书',
    about: '对派出所、公安局或金融监管局不受理、不处理、不答复，或者对处理结果不服。“收件人”写复议机关：派出所、公安局一般写本级人民政府，监管局写它的上一级。',
    cannot: '复议审查行政机关做得对不对，不替你要赔偿，也不处理欠款。刑事案件不立案不走这里，用刑事复议申请书；紧急危险先打 110。',
    gist: '你说明什么时候、怎样提出过请求，对方怎样处理，请复议机关决定它履行职责或者责令它重新处理。',
    fields: {
      organ: { label: '被申请人的全称', hint: '照决定书或回执上的章；派出所没有用自己的名义处理的，写设立它的公安局' },
      kind: { label: '被申请人是哪一类' },
      act: { label: '不服的是什么', hint: '一直没有回音的，依法要先复议；明确拒绝或者已有决定的，也可以选择直接起诉，先问法律援助' },
      requestedOn: { label: '哪天提出的请求' },
      requestedHow: { label: '怎样提出的', hint: '例如：当面报案、挂号信、网上举报' },
      requestProof: { label: '用什么证明提出过', hint: '受案回执、寄件和签收凭证、登记编号、录音；有证据编号的写上' },
      asked: { label: '当时请求什么', hint: '空着就写“依法受理并处理”' },
      decisionNumber: { label: '答复或决定的文号' },
      knownOn: { label: '哪天知道答复或决定的', hint: '期限从这天起算；没有答复的空着' },
      grounds: { label: '为什么不服', hint: '写事实，几句就好' },
      late: { label: '过了期限的原因', hint: '没有过期就空着；例如对方没有告知复议的权利和期限，写明哪天才知道' },
      ...applicantWords.zh.fields,
      deliverTo: { label: '送达地址', hint: '和住址一样就空着，信上写“同住所”' },
    },
    choices: {
      kind: { station: '派出所', bureau: '公安局、分局', nfra: '金融监管局' },
      act: { silence: '没有受理、处理或答复', refusal: '明确答复不受理、不处理', decision: '作了处理决定，不服结果' }, ...applicantWords.zh.choices,
    },
  },
  en: {
    name: 'Administrative reconsideration',
    about: 'Against a police station, police bureau or office of the financial supervisor that did not accept, act or answer, or against its result. Address it to the reconsidering body: for the police as a rule the government of the same level, for the supervisor its superior.',
    cannot: 'It reviews whether the body acted rightly; it awards you no damages and does not deal with the debt. A criminal case that was not opened goes by criminal reconsideration; in danger call 110 first.',
    gist: 'You say when and how you asked for action and what came of it, and ask that the body be ordered to act, or to decide anew.',
    fields: {
      organ: { label: 'Full name of the body', hint: 'as on the seal of the decision or receipt; where a station did not act in its own name, the bureau that set it up' },
      kind: { label: 'Kind of body' },
      act: { label: 'What you do not accept', hint: 'silence must go to reconsideration first; against a plain refusal or a decision a suit may also be open: ask legal aid' },
      requestedOn: { label: 'Day you asked for action' },
      requestedHow: { label: 'How you asked', hint: 'e.g. 当面报案, 挂号信, 网上举报' },
      requestProof: { label: 'What shows that you asked', hint: 'receipt, proof of posting and delivery, registration number, recording; name the exhibit number' },
      asked: { label: 'What you asked for', hint: 'empty = that it be accepted and dealt with' },
      decisionNumber: { label: 'Number of the answer or decision' },
      knownOn: { label: 'Day you learned of it', hint: 'the time to apply runs from here; empty if there was no answer' },
      grounds: { label: 'Why you do not accept it', hint: 'facts, a few sentences' },
      late: { label: 'Why you are late', hint: 'leave empty if in time; e.g. nobody told you of this right and its limit: say when you learned of it' },
      ...applicantWords.en.fields,
      deliverTo: { label: 'Address for service', hint: 'leave empty if it is your address: the letter then says so' },
    },
    choices: {
      kind: { station: 'police station', bureau: 'police bureau', nfra: 'office of the financial supervisor' },
      act: { silence: 'not accepted, not dealt with or not answered', refusal: 'plainly refused', decision: 'a decision whose result you do not accept' }, ...applicantWords.en.choices,
    },
  },
}
