import type { LetterEntry } from '../letter-entry'

export const callLedgerWords: LetterEntry['words'] = {
  zh: {
    name: '通话短信台账',
    about: '每一次联系一行：时间、号码、接没接、说了什么、在哪份原件里。附在投诉、报警材料后面。',
    cannot: '台账不能代替原件。交的时候带上原手机或原件，供对方核对。',
    gist: '每次联系一行，附原件对照表，由你签名。“情形”只是归类，不是认定。',
    fields: { which: { label: '列哪些', hint: '不选就列全部' } },
    choices: { which: { all: '全部催收联系', found: '只列已确认发现里的' } },
  },
  en: {
    name: 'Call and message ledger',
    about: 'One row for every contact: when, which number, answered or not, what was said, which original holds it. An annex to complaints and reports.',
    cannot: 'It does not replace the originals. Bring the phone or the originals to be compared.',
    gist: 'One row for every contact with a table of the originals, signed by you. The kinds are a sorting, no conclusion.',
    fields: { which: { label: 'Which contacts', hint: 'none chosen = all' } },
    choices: { which: { all: 'All contacts by collectors', found: 'Those of confirmed findings' } },
  },
}
