import { millisecondsOfDay } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { ContactAttempt } from '@/lib/evidence/contact-attempt'
import { recipientFlags, recipientRoles } from '../acts'
import { debtorCalls, lastConnected, type DebtorCalls } from '../debtor-calls'
import { judgeEachAct, type ActVerdict } from '../each-act'
import { mayBeLost } from '../lost-touch'
import { reasonBook } from '../places'
import { associationLostTouch } from '../provisions/banking-association-guide'
import { standardThirdParties } from '../provisions/collection-standard'
import type { Judgement, ViolationRule } from '../violation'

const dayMs = 86_400_000
/** How far back a connected call shows that the debtor could be reached: the collected rule's three days. */
const daysBack = 3

/** Whether the debtor spoke with the lender (open = any) before the contact, on its day or the days before; `day` = on its day, but before or after is not known. */
function spokeBefore(calls: DebtorCalls, { at, atPrecision, lender }: ContactAttempt): 'yes' | 'day' | 'no' {
  const midnight = at - millisecondsOfDay(at)
  const since = midnight - daysBack * dayMs
  if ((lastConnected(calls, lender, at) ?? -Infinity) >= since) return 'yes'
  return atPrecision === 'day' && (lastConnected(calls, lender, midnight + dayMs - 1) ?? -Infinity) >= since ? 'day' : 'no'
}

const found: ActVerdict = { kind: 'act', values: { daysBack } }

/** Contacts whose days the debtor's calls do not reach: nothing was checked. */
function uncheckedBook() {
  const { add, entries } = reasonBook<{ respondent: string; recipient: string }>()
  const leave = ({ id, lender, recipient }: ContactAttempt) => {
    if (lender !== null) add(id, { place: { respondent: lender, recipient }, key: 'unchecked-debtor-reachable' })
  }
  return { leave, entries }
}

function judge(attempts: readonly ContactAttempt[], facts: CaseFacts): Judgement {
  const [role, flags] = [recipientRoles(facts), recipientFlags(facts)]
  const calls = debtorCalls(attempts, role)
  const { leave, entries } = uncheckedBook()
  const judged = judgeEachAct('contact-without-lost-touch', attempts, (attempt): ActVerdict => {
    const recipient = role(attempt.recipient)
    if (recipient === 'debtor' || recipient === 'guarantor' || flags(attempt.recipient).designated) return null
    const spoke = calls ? spokeBefore(calls, attempt) : 'no'
    if (spoke === 'no') {
      if (!calls || attempt.localDay < calls.first || attempt.localDay > calls.last) leave(attempt)
      return null
    }
    if (recipient === 'spouse') return { kind: 'ask', reason: 'ask-joint-debt' }
    if (spoke === 'yes' && calls && mayBeLost(calls, attempt)) return { kind: 'ask', reason: 'ask-lost-touch' }
    return spoke === 'day' ? { kind: 'ask', reason: 'ask-before-or-after-call' } : found
  })
  return { ...judged, unchecked: entries() }
}

/**
 * 未失联即联系第三人 (P07): a contact with a third party although the debtor's own phone was on a call with the same lender that day or the three days before;
 * only asked about where calls in a row have failed since, on days before the contact.
 */
export const contactWithoutLostTouch: ViolationRule = {
  id: 'contact-without-lost-touch',
  severity: 3,
  reads: 'contacts',
  provisions: [standardThirdParties, associationLostTouch],
  matches: judge,
  timeSettles: ['ask-before-or-after-call'],
  caution: [{ key: 'caution-lost-touch-proof', values: {} }, { key: 'caution-who-owes', values: {} }, { key: 'caution-online-consumer-loan', values: {} }],
  channels: ['lender', 'nfra-complaint', 'nfra-report'],
  needsPerson: false,
  wants: ['both-logs', 'bill'],
  letter: { label: '未失联联系', deed: '在债务人的电话可以接通期间联系{who}' },
  words: {
    zh: {
      name: '没失联就找别人',
      explanation: '债务人的电话打得通，机构却去联系别人。看的是债务人本人的手机：当天或此前三天，和同一家机构有接通的电话。之后又连着三次以上没打通、第二天才找别人的，只请人核对。',
      found: '有 {count} 次联系了别人。每次之前，当天或此前 {daysBack} 天里，债务人本人的手机都和这家机构有接通的电话。',
      clear: '看过 {looked} 次催收联系。没有联系别人，或者联系别人之前的三天里没有接通的电话。',
      reasons: {
        'unchecked-debtor-reachable': '没有检查：{count} 次联系别人的那些天，没有债务人本人的通话记录。',
        'ask-lost-touch': '{count} 次联系别人之前的日子里，机构连着三次以上打给债务人都没打通，机构可能说是失联。核对手机和详单：这几次是不是真的没打通，中间有没有通过话、回过信息。',
        'ask-before-or-after-call': '{count} 次只有日期，看不出在债务人接通电话之前还是之后。',
        'caution-lost-touch-proof': '这只是提示。有没有失联由机构举证，机构可能还有没接通的记录。',
      },
    },
    en: {
      name: 'Contacting others while the debtor can be reached',
      explanation: 'The debtor’s phone works, and yet others are contacted. What counts is the debtor’s own phone: a connected call with the same institution on that day or the three days before. Where three or more calls in a row failed after it, on days before the contact, this only asks.',
      found: '{count, plural, one {# contact} other {# contacts}} with someone else. Before each, on that day or the {daysBack} days before, the debtor’s own phone was on a connected call with this institution.',
      clear: 'Looked at {looked} collection contacts. Nobody else was contacted, or no call was connected in the three days before.',
      reasons: {
        'unchecked-debtor-reachable': 'Not checked: the debtor’s own calls are missing for the days of {count, plural, one {# contact} other {# contacts}} with others.',
        'ask-lost-touch': 'On days before {count, plural, one {# contact} other {# contacts}} with others, three or more calls to the debtor in a row had failed, so the institution may call that out of reach. Check phone and bill: did they really fail, and was there a call or a message in between?',
        'ask-before-or-after-call': '{count, plural, one {# contact has} other {# contacts have}} a day but no time, so before or after the debtor’s call cannot be told.',
        'caution-lost-touch-proof': 'This is a hint. The institution has to show that the debtor was out of reach, and it may hold records of failed calls.',
      },
    },
  },
}
