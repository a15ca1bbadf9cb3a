import { citedLaw } from './cited-law'
import type { LetterDocument } from './document'
import { letterEntry, type AddressedFacts } from './letter-entry'
import { areaField, checkField, dayToComeField, textField, type Own } from './letter-fields'
import { basis, dayOrBlank, letterOn, lenderName, numbered, numberedList, paragraph, paragraphs, section, signature, writerLine } from './letter-parts'
import { blank } from './need-to-know'
import { deletionRequestWords } from './words/deletion-request'

const fields = {
  account: textField(), contract: textField(), contacts: checkField(), location: checkField(), pictures: checkField(),
  answerBy: dayToComeField(), answerTo: textField(120),
  more: areaField(800),
}
type Wishes = Own<typeof fields>

const isBorrower = ({ complainant }: AddressedFacts) => complainant.role === 'debtor'

/** What was read from the phone, as far as it was ticked; everything that may have been, where nothing was. */
function scopes({ contacts, location, pictures }: Wishes): string {
  const ticked = [...(contacts ? ['通讯录和通话记录'] : []), ...(location ? ['位置信息'] : []), ...(pictures ? ['相册和短信'] : [])]
  return ticked.length > 0 ? ticked.join('、') : '通讯录、通话记录、位置、相册和短信'
}

/** A borrower takes back what was agreed; whoever agreed to nothing says so. What is to be deleted is copied first. The day of the answer is a wish. */
function requests(facts: AddressedFacts, wishes: Wishes, cite: (...ids: string[]) => string): string[] {
  const scope = scopes(wishes)
  const by = (...ids: string[]) => basis(cite(...ids))
  const copy = () => `副本。请在删除之前，先提供所处理的本人个人信息的副本${by('PIPL/right-to-know', 'PIPL/access-and-copy')}。`
  const own = isBorrower(facts)
    ? [
        `撤回同意。自贵单位收到本请求之日起，本人撤回对读取、收集和使用本人手机中${scope}的同意${by('PIPL/withdrawal')}。`,
        copy(),
        `删除。请删除已经收集的上述信息，包括其中本人亲友、同事等联系人的姓名和号码${by('PIPL/deletion')}。`,
      ]
    : [
        copy(),
        `删除。请删除所处理的本人姓名、电话号码以及${facts.complainant.role === 'wrong-number' ? '把本人号码与他人借款相关联的记录' : '本人与借款人关系等信息'}，并不再使用这些信息联系本人${by('PIPL/deletion')}。`,
        `撤回。本人不记得为他人借款同意过这样的处理；贵单位认为本人同意过的，请出示记录，该同意自贵单位收到本请求之日起撤回${by('PIPL/withdrawal')}。`,
      ]
  return [
    ...own,
    `依法不能删除的，请停止除存储和采取必要的安全保护措施之外的处理，并逐项书面说明不能删除的依据和保存期限${by('PIPL/deletion')}。`,
    `请书面告知：上述信息向哪些受托催收机构或者其他方提供过，提供的是哪些信息、为了什么目的；并请通知接收方停止处理、一并删除${by('PIPL/no-sub-processing', 'PIPL/separate-consent')}。`,
    `请于${dayOrBlank(wishes.answerBy)}前书面答复（寄至或者发至：${wishes.answerTo ?? blank}）；不同意其中任何一项的，请说明理由${by('PIPL/request-handling')}。`,
  ]
}

/** T05 to whoever holds the information. Each person writes their own; no limit in days is named, since the law sets none. */
function deletionRequest(facts: AddressedFacts, wishes: Wishes): LetterDocument {
  const { cite, cited } = citedLaw(facts.on)
  const account = wishes.account ? `，在贵单位登记的手机号或账号：${wishes.account}` : ''
  const number = wishes.contract ?? (isBorrower(facts) ? blank : null)
  const contract = number ? `，合同编号：${number}` : ''
  return letterOn(facts, {
    letter: 'deletion-request',
    title: isBorrower(facts) ? '撤回同意及删除个人信息请求书' : '删除个人信息请求书',
    sections: numbered([
      section('请求人', paragraphs(
        `${writerLine(facts, '请求人').replace(/。$/u, '')}${account}${contract}。`,
        '身份核验：可以向上述电话核实。除此之外确有必要再提供的材料，请书面说明用途。',
      )),
      section('请求', [paragraph(`就${lenderName(facts)}处理本人个人信息一事，请求如下：`), numberedList(requests(facts, wishes, cite))]),
      ...(wishes.more ? [section('补充说明', paragraphs(...wishes.more.split('\n')))] : []),
      section('声明', paragraphs(`${isBorrower(facts) ? '本请求针对从本人手机取得的信息和本人的其他个人信息；联系人本人的权利由其本人主张。' : '本请求只针对本人的个人信息，不代他人提出。'}本请求不构成对任何债务的确认或者否认。`)),
      signature('请求人', facts),
    ]),
    cites: cited,
  })
}

export const deletionRequestEntry = letterEntry({
  id: 'deletion-request',
  code: 'T05',
  place: 5,
  purpose: 'lender',
  channels: ['lender', 'platform'],
  isAddressed: true,
  office: '个人信息保护负责人',
  about: 'lender',
  rests: 'nothing',
  pagesMax: 1,
  fields,
  write: deletionRequest,
  words: deletionRequestWords,
})
