import { judgeEachText } from '../each-text'
import { falseIdentity } from '../provisions/public-security-penalties'
import type { ViolationRule } from '../violation'
import { lawyerClaimPatterns } from '../wording/lawyer-claim'

/** 冒充律师、虚构机构 (P12): a claim to be a lawyer, a law firm or an institution that does not exist. Whether it is false, the register tells a person. A legal or mediation department is none. */
export const impersonatingLawyer: ViolationRule = {
  id: 'impersonating-lawyer',
  severity: 4,
  reads: 'words',
  provisions: [falseIdentity],
  matches: (attempts) => judgeEachText('impersonating-lawyer', attempts, lawyerClaimPatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-check-licence', values: {} }, { key: 'caution-check-institution', values: {} }],
  channels: ['police', 'nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['recording', 'original-words', 'licence-check'],
  letter: { label: '自称律师', deed: '在联系{who}时自称律师、律师事务所或无从查证的机构' },
  words: {
    zh: {
      name: '自称律师或编造机构',
      explanation: '自称律师、律师事务所，或自称“诉讼材料中心”一类查不到的机构。是真是假，要先查。',
      found: '有 {count} 次，自称律师、律师事务所，或一个需要查证的机构。原话见下。',
      clear: '看过 {looked} 次写下或收到的话，没有自称律师或编造机构的。',
      reasons: {
        'caution-check-licence': '先查执业证：姓名和律所在公开的律师查询里找得到的，不属于这一条。',
        'caution-check-institution': '自称的机构先查登记信息和官方电话。只说自己是法务、调解中心的，不属于这一条。',
      },
    },
    en: {
      name: 'Claiming to be a lawyer',
      explanation: 'Claiming to be a lawyer or a law firm, or an institution such as a “litigation materials centre” that cannot be found. Whether it is true must be checked first.',
      found: '{count, plural, one {# time} other {# times}} the sender claimed to be a lawyer, a law firm, or an institution that must be checked. The words are quoted below.',
      clear: 'Looked at {looked} texts: none claims to be a lawyer or an invented institution.',
      reasons: {
        'caution-check-licence': 'Check the licence first: look up the name and firm in the public register of lawyers. If they are there, this is not it.',
        'caution-check-institution': 'Check the register and the official number of the institution. A “legal department” or “mediation centre” alone is not this.',
      },
    },
  },
}
