import { judgeEachText } from '../each-text'
import { associationNoAbuse } from '../provisions/banking-association-guide'
import { reputation } from '../provisions/civil-code'
import { disturbingMessages } from '../provisions/public-security-penalties'
import { smallLoanCollection } from '../provisions/small-loans'
import type { ViolationRule } from '../violation'
import { insultPatterns } from '../wording/insult'

/** 侮辱辱骂 (P09): contempt for a person, their family or their dignity. What is said in private stands under item (5); 公然 of item (2) only a person can tell. */
export const insult: ViolationRule = {
  id: 'insult',
  severity: 3,
  reads: 'words',
  provisions: [disturbingMessages],
  supporting: [associationNoAbuse, smallLoanCollection, reputation],
  matches: (attempts) => judgeEachText('insult', attempts, insultPatterns),
  caution: [{ key: 'caution-read-whole-text', values: {} }, { key: 'caution-insult-repeated', values: {} }, { key: 'caution-insult-in-public', values: {} }],
  channels: ['police', 'lender', 'nfra-complaint', 'court'],
  needsPerson: true,
  wants: ['recording', 'original-words'],
  letter: { label: '辱骂', deed: '对{who}使用侮辱性言语', manyOnly: disturbingMessages.id },
  words: {
    zh: {
      name: '侮辱、辱骂',
      explanation: '话里有骂人、骂家人、羞辱人格的内容，包括谐音、拼音和拆开写的。',
      found: '有 {count} 次，话里含辱骂或羞辱的内容。原话见下。',
      clear: '看过 {looked} 次写下或收到的话，没有辱骂、羞辱的内容。',
      reasons: {
        'caution-insult-repeated': '第（五）项说的是多次发送。只有一两句的，请看前后文和次数。',
        'caution-insult-in-public': '在群里或公开场合骂的，另有公然侮辱一项。请记下在哪里、谁看得到，再决定是否写上。',
      },
    },
    en: {
      name: 'Insult',
      explanation: 'Words that revile a person or their family or humiliate them, also in sound-alikes, letters or broken spelling.',
      found: '{count, plural, one {# time} other {# times}} the words revile or humiliate. The words are quoted below.',
      clear: 'Looked at {looked} texts: none reviles or humiliates.',
      reasons: {
        'caution-insult-repeated': 'Item (5) speaks of repeated messages. With one or two, look at the context and the number.',
        'caution-insult-in-public': 'Words in a group or a public place may also be public insult. Note where it was and who could see it before adding that.',
      },
    },
  },
}
