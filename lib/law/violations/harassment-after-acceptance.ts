import type { LocalDate } from '@/lib/calendar/local-date'
import { lendersBehind } from '@/lib/cases/attribution'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { gathered } from '../gathered'
import type { Provision } from '../provision'
import type { Match, ViolationRule } from '../violation'
import { contactAfterRefusal } from './contact-after-refusal'
import { debtDisclosure } from './debt-disclosure'
import { thirdPartyCollection } from './third-party-collection'

/** Rules whose acts go on (P04–P06); what they cite is cited here, act by act. */
const sources = [thirdPartyCollection, debtDisclosure, contactAfterRefusal]
const each = (provisions: (rule: ViolationRule) => readonly Provision[] | undefined) => [...new Set(sources.flatMap((rule) => provisions(rule) ?? []))]
const cited = each(({ provisions }) => provisions)

/** The first day on which a body took up a complaint about each lender. */
function firstAcceptances(facts: CaseFacts): Map<string, LocalDate> {
  const latestFirst = [...(facts.acceptances ?? [])].sort((one, other) => (one.on < other.on ? 1 : -1))
  return new Map(latestFirst.flatMap(({ on, respondent }) => (respondent ? lendersBehind(facts, respondent) : []).map((lender): [string, LocalDate] => [lender, on])))
}

/** 投诉受理后仍骚扰第三人 (P24): acts of P04–P06 on days after a complaint about the same lender was taken up. It weighs on those acts; no rule stops collection. */
export const harassmentAfterAcceptance: ViolationRule = {
  id: 'harassment-after-acceptance',
  severity: 3,
  reads: 'contacts',
  provisions: cited,
  supporting: each(({ supporting }) => supporting).filter((provision) => !cited.includes(provision)),
  matches(attempts, facts) {
    const since = firstAcceptances(facts)
    const isLater = (day: LocalDate, lender: string) => day > (since.get(lender) ?? day)
    const holds = ({ localDay }: ContactAttempt, { respondent }: Match) => isLater(localDay, respondent)
    const matches = since.size ? gathered(sources, { attempts, facts }, { holds }) : []
    return { matches: matches.map((match) => ({ ...match, values: { acceptedOn: since.get(match.respondent) ?? '' } })), prompts: [], unchecked: [] }
  },
  caution: [{ key: 'caution-acceptance-stops-nothing', values: {} }, { key: 'caution-read-whole-text', values: {} }],
  channels: ['nfra-complaint', 'nfra-report'],
  needsPerson: true,
  wants: ['delivery-proof', 'original-words', 'recording'],
  letter: { label: '受理后再发生', deed: '在投诉被受理或接收之后，仍有向{who}催收、告知债务或在其拒绝后联系的情形' },
  words: {
    zh: {
      name: '投诉受理后还找别人',
      explanation: '有单位受理或接收投诉以后，同一家机构又向联系人催收、透露欠款，或者在联系人拒绝后再联系。这是加重的情节，不是另一条规定。',
      found: '{acceptedOn} 有单位受理或接收了投诉。从第二天起，同一家机构还有 {count} 次向联系人催收、透露欠款或拒绝后再联系。',
      clear: '看过 {looked} 次催收联系。没有受理或接收投诉的记录，或者之后没有再出现这三种情形。',
      reasons: {
        'caution-acceptance-stops-nothing': '没有查到“投诉受理就要停止催收”的普遍规定，不要这样写。这里说的是那三种情形在受理之后又发生。',
      },
    },
    en: {
      name: 'Third parties again after a complaint was taken up',
      explanation: 'After a body took up a complaint, the same institution again collected from contacts, told them of the debt, or contacted them after a refusal. It makes those acts weigh more; it is no rule of its own.',
      found: 'A body took up a complaint on {acceptedOn}. From the next day on, the same institution {count, plural, one {# more time} other {# more times}} collected from contacts, told them of the debt or contacted them after a refusal.',
      clear: 'Looked at {looked} collection contacts. No complaint is recorded as taken up, or none of these three things happened after it.',
      reasons: {
        'caution-acceptance-stops-nothing': 'No general rule was found that collection must stop once a complaint is taken up; do not write so. What is meant here is that those three things happened again.',
      },
    },
  },
}
