import type { Answer } from '@/lib/cases/case-file'
import { judgeEachAnswer, type AnswerVerdict } from '../each-answer'
import { says } from '../hints'
import { criminalForgedDocuments } from '../provisions/criminal-law'
import { forgedDocuments } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'

/** A lender's own demand is no official paper. Nothing is called forged before whoever is named on it has said so. */
function judge({ values }: Answer): AnswerVerdict {
  const { document, sender, checked } = values
  if (document === 'demand' || checked === 'real' || sender === 'no') return null
  if (!document || document === 'unknown') return { kind: 'ask', reason: 'ask-look-at-document' }
  if (checked !== 'not-real') return { kind: 'ask', reason: document === 'lawyer' ? 'ask-check-lawyer' : 'ask-check-issuer' }
  return sender === 'yes' ? { kind: 'act' } : { kind: 'ask', reason: 'ask-document-sender' }
}

/** 伪造法律文书 (P13): a summons, an authority's paper or a lawyer's letter that the one named on it does not know. */
export const forgedDocument: ViolationRule = {
  id: 'forged-document',
  severity: 5,
  reads: 'answers',
  provisions: [forgedDocuments],
  supporting: [criminalForgedDocuments],
  matches: (attempts, facts) => judgeEachAnswer('forged-document', { attempts, facts }, judge),
  namesActs: true,
  questions: [
    { key: 'document', kind: 'choice', options: ['summons', 'authority', 'lawyer', 'demand', 'unknown'] },
    { key: 'sender', kind: 'yes-no', onlyIf: { key: 'document', is: ['summons', 'authority', 'lawyer'] } },
    { key: 'checked', kind: 'choice', options: ['not-real', 'real', 'not-yet'], onlyIf: { key: 'document', is: ['summons', 'authority', 'lawyer'] } },
    { key: 'checked-with', kind: 'text', optional: true, onlyIf: { key: 'checked', is: ['not-real'] } },
  ],
  hints: [{ key: 'court-paper', suggests: says(/传票|立案|律师函|起诉状|判决书|强制执行|仲裁/) }],
  wants: ['authenticity-check', 'photo', 'original-words'],
  caution: [{ key: 'caution-suspected-only', values: {} }, { key: 'caution-real-summons', values: {} }],
  channels: ['police', 'court'],
  needsPerson: false,
  letter: { label: '疑似伪造文书', deed: '向{who}发送经核对查无的文书' },
  words: {
    zh: {
      name: '疑似伪造的法律文书',
      explanation: '收到传票、机关文书或律师函，向上面写的单位核对，对方说没有发过。机构自己的催告函不算。',
      found: '有 {count} 次收到文书，向上面写的单位核对，对方说没有发过。',
      clear: '照你的回答，没有核对后查无的文书。',
      reasons: {
        'ask-look-at-document': '先看清文书上写的是哪家单位、什么名称，再回来答。',
        'ask-check-issuer': '先向文书上写的法院或机关核对。电话要自己从官方网站查，不要打文书上的号码。核对之前不能说它是假的。',
        'ask-check-lawyer': '先查律师和律师事务所有没有登记，再打事务所登记的电话核对。核对之前不能说它是假的。',
        'ask-document-sender': '还看不出文书是不是这家催收的人发的。看一下发来的号码、账号或快递单。',
        'caution-suspected-only': '是不是伪造，由公安机关查。材料里只写“疑似”和核对的经过。',
        'caution-real-summons': '如果文书是真的，里面的日期要当回事。核对清楚以前不要扔。',
      },
      hints: { 'court-paper': '有 {count} 次提到传票、立案或律师函。收到过文书吗？答几个问题，看是不是要核对。' },
      questions: {
        document: {
          ask: '收到的是哪一种文书？', hint: '看标题和盖章的单位。',
          options: { summons: '传票或别的法院文书', authority: '公安、检察院或别的机关的文书', lawyer: '律师函', demand: '机构自己的催告函、通知', unknown: '不知道' },
        },
        sender: { ask: '是催收的人发来的吗？', hint: '看发来的号码、聊天账号或快递单上的寄件人。' },
        checked: {
          ask: '向文书上写的单位核对过吗？', hint: '电话从官方网站查，不要打文书上的号码。',
          options: { 'not-real': '核对过，对方说没有发过', real: '核对过，是真的', 'not-yet': '还没有，或没有问到' },
        },
        'checked-with': { ask: '哪一天，向谁核对的？', hint: '例如：3 月 2 日，打法院立案庭公布的电话。可以不填。' },
      },
    },
    en: {
      name: 'Possibly forged legal document',
      explanation: 'A summons, an authority’s paper or a lawyer’s letter that the body named on it says it never sent. A lender’s own demand is not this.',
      found: '{count, plural, one {# document} other {# documents}} came that the body named on it, when asked, said it had not sent.',
      clear: 'By your answers, no document was disowned by the body named on it.',
      reasons: {
        'ask-look-at-document': 'Look first at what the document calls itself and which body it names, then answer again.',
        'ask-check-issuer': 'Check first with the court or office named on it. Find its number on the official website, not on the document. Until then it cannot be called false.',
        'ask-check-lawyer': 'Check first whether the lawyer and the firm are registered, then call the firm’s registered number. Until then it cannot be called false.',
        'ask-document-sender': 'It is not clear yet that this collector sent it. Look at the number, the account or the courier slip.',
        'caution-suspected-only': 'Whether it is forged is for the police. Papers say “suspected” and how it was checked.',
        'caution-real-summons': 'If the document is real, its dates matter. Keep it until that is clear.',
      },
      hints: {
        'court-paper': 'A summons, a case or a lawyer’s letter is mentioned {count, plural, one {# time} other {# times}}. Did a document come? A few answers tell whether to check it.',
      },
      questions: {
        document: {
          ask: 'Which kind of document came?', hint: 'Look at the title and at whose seal it bears.',
          options: { summons: 'A summons or other court paper', authority: 'A paper of the police, procuratorate or another office', lawyer: 'A lawyer’s letter', demand: 'The lender’s own demand or notice', unknown: 'I do not know' },
        },
        sender: { ask: 'Did it come from the collectors?', hint: 'Look at the number, the chat account or the sender on the courier slip.' },
        checked: {
          ask: 'Have you checked with the body named on it?', hint: 'Take the phone number from its official website, not from the document.',
          options: { 'not-real': 'Yes, they say they did not send it', real: 'Yes, it is real', 'not-yet': 'Not yet, or no answer' },
        },
        'checked-with': { ask: 'On which day, and with whom?', hint: 'For example: 2 March, the published number of the court. May stay empty.' },
      },
    },
  },
}
