import type { SourceGrade } from './provision'

/**
 * Advice that circulates and is wrong, and what is so instead: `common_misadvice` of the collected law, in our words. Pure data.
 * All entries that concern people are here; the two found in public code (a made-up 2026 consumer-finance rule, contradicting article numbers) are for
 * makers and are left out. Nothing else in the product may say what a `saying` says; a test looks for its tell-tale words.
 */

/** Where an entry bites: a rule of the findings, a body, a letter, the evidence page, the intake. */
export type MisadvicePlace = `findings:${string}` | `channel:${string}` | `letter:${string}` | 'evidence' | 'intake'

/** `grade` = how well the correction is known; null = a way of working, not a rule. Articles are named only where the text was read (P). */
export type Misadvice = {
  id: string
  saying: { zh: string; en: string }
  instead: { zh: string; en: string }
  provisions?: string[]
  where: MisadvicePlace[]
  grade: SourceGrade | null
}

export const misadviceList: Misadvice[] = [
  {
    id: 'article-of-impersonation',
    saying: { zh: '冒充国家机关工作人员，按治安管理处罚法第五十一条。', en: 'Posing as an official falls under article 51 of the police law.' },
    instead: {
      zh: '2026 年起的事看第六十二条，之前的看第五十一条。现在的第五十一条讲殴打伤害。',
      en: 'What happened since 2026 falls under art. 62, before that under art. 51. Art. 51 is now about assault.',
    },
    provisions: ['ZAGL/impersonating-officials'], where: ['findings:impersonating-authority', 'letter:police-summary'], grade: 'P',
  },
  {
    id: 'day-of-standard',
    saying: { zh: '催收国标是 2025 年 3 月 13 日发布的。', en: 'The collection standard was issued on 13 March 2025.' },
    instead: {
      zh: '2025 年 2 月 28 日发布并实施。3 月 13 日是协会发消息的日子。',
      en: 'It was issued and took effect on 28 February 2025. 13 March is the day of the association’s news.',
    },
    provisions: ['GBT/daily-calls'], where: [], grade: 'S',
  },
  {
    id: 'three-calls',
    saying: { zh: '催收电话一天最多打三次。', en: 'Collectors may dial three times a day at most.' },
    instead: {
      zh: '三次说的是和债务人接通的有效通话。没接通的另看中国银行业协会的六次，只约束它的会员。',
      en: 'Three counts effective, connected calls with the debtor. For unanswered ones the China Banking Association says six; that binds its members only.',
    },
    provisions: ['GBT/daily-calls', 'CBA26/unanswered-attempts'], where: ['findings:daily-call-limit', 'findings:unanswered-attempts'], grade: 'S',
  },
  {
    id: 'night-without-exception',
    saying: { zh: '22:00 到 8:00 一律不准催收。', en: 'Collection from 22:00 to 08:00 is always forbidden.' },
    instead: {
      zh: '国标说的是没有另外约定时，协会指引说的是没有债务人同意时。先看有没有同意过。',
      en: 'The standard says unless agreed otherwise, the association says without the debtor’s consent. First see whether anyone agreed.',
    },
    provisions: ['GBT/quiet-hours', 'CBA26/quiet-hours'], where: ['findings:night-contact'], grade: 'S',
  },
  {
    id: 'standard-as-law',
    saying: { zh: '催收国标是第一部管催收的法规。', en: 'The collection standard is the first law on collection.' },
    instead: {
      zh: '它是推荐性国家标准，不是法律。之前已有协会的公约和指引。文书里写“不符合”。',
      en: 'It is a recommended national standard, not law. Associations had pacts and guides before. A letter says “does not meet”.',
    },
    provisions: ['GBT/third-parties', 'NIFA24/quiet-hours'], where: ['letter:lender-complaint'], grade: 'S',
  },
  {
    id: 'old-names-of-bodies',
    saying: { zh: '向银保监会、地方金融监管局投诉。', en: 'Complain to the CBIRC (银保监会) or the local financial regulatory bureau (地方金融监管局).' },
    instead: {
      zh: '2023 年起是国家金融监督管理总局，地方是地方金融管理局。',
      en: 'Since 2023 it is the National Financial Regulatory Administration (国家金融监督管理总局), locally the financial administration bureau (地方金融管理局).',
    },
    where: ['channel:nfra-complaint', 'channel:local-finance'], grade: 'S',
  },
  {
    id: 'dozens-of-messages',
    saying: { zh: '骚扰短信收到几十条就能立案。', en: 'Some dozens of messages are enough for the police to open a case.' },
    instead: {
      zh: '法律没有写条数。2026 年起不再写“或者其他信息”，话不重的反复来电，要写清怎样滋扰、纠缠。',
      en: 'The law names no number. Since 2026 it no longer says “or other messages”: of repeated calls in civil words, describe the pestering.',
    },
    provisions: ['ZAGL/disturbing-messages'], where: ['findings:repeated-messages', 'channel:police'], grade: 'P',
  },
  {
    id: 'straight-to-superior-police',
    saying: { zh: '不予立案，就向上一级公安机关申请复议。', en: 'If the police refuse to open a case, ask the superior police for reconsideration.' },
    instead: {
      zh: '刑事案件不予立案的，先在七日内向作出决定的同一公安机关复议，不服再在七日内请上一级复核。',
      en: 'In a criminal matter first ask the same police body for reconsideration within 7 days, then its superior for re-examination within 7 days.',
    },
    provisions: ['XSCX/reconsideration'], where: ['channel:police', 'channel:procuratorate'], grade: 'P',
  },
  {
    id: 'best-of-recording',
    saying: { zh: '把录音剪成几分钟的精华版再交。', en: 'Cut the recordings to a few minutes of highlights.' },
    instead: {
      zh: '原始录音不剪、不拼接。记下关键的分秒；节选要标明，连原件一起交。',
      en: 'Do not cut or join the original. Note the seconds that matter; an excerpt is marked as one and handed in with the original.',
    },
    where: ['evidence'], grade: null,
  },
  {
    id: 'contacts-as-sensitive',
    saying: { zh: '通讯录是敏感个人信息。', en: 'A contact list is sensitive personal information.' },
    instead: {
      zh: '个人信息保护法第二十八条没有列出通讯录。写“个人信息”，它照样受保护。',
      en: 'Art. 28 of the Personal Information Protection Law does not name contact lists. Write “personal information”; it is protected all the same.',
    },
    provisions: ['PIPL/sensitive-information'], where: ['channel:app-privacy', 'findings:excessive-collection'], grade: 'P',
  },
  {
    id: 'one-line-for-all-loans',
    saying: { zh: '年化超过 24% 要警惕，超过 36% 就踩红线。', en: 'Above 24% a year is suspicious, above 36% crosses the line.' },
    instead: {
      zh: '没有一条线管所有贷款。先看放款的是谁、哪天签的。民间借贷的这两条线，2020-08-20 起不再用。',
      en: 'No line fits every loan. See who lent and when it was signed. For private lending these two lines are out of use since 2020-08-20.',
    },
    where: ['findings:cost-above-24', 'findings:cost-above-36'], grade: 'S',
  },
  {
    id: 'disused-number-as-contact',
    saying: { zh: '借款时填停用的号码、以前公司的总机当联系人。', en: 'Give a disused number or a former employer’s switchboard as emergency contact.' },
    instead: { zh: '不要填不真实的联系人，这可能被当作不实陈述。', en: 'Do not name contacts that are not real; that may count as a false statement.' },
    where: ['channel:app-privacy'], grade: null,
  },
  {
    id: 'pretend-not-to-know',
    saying: { zh: '让亲友说“不认识这个人”。', en: 'Let relatives say they do not know the person.' },
    instead: {
      zh: '不用说谎。可以说：我不是借款人，请勿再联系我。再记下时间和号码。',
      en: 'There is no need to lie. Say: I am not the borrower, do not contact me again. Then note time and number.',
    },
    where: ['findings:third-party-collection', 'findings:contact-after-refusal', 'intake'], grade: null,
  },
  {
    id: 'everywhere-at-once',
    saying: { zh: '所有渠道同时投诉，最有效率。', en: 'Complaining everywhere at once works best.' },
    instead: {
      zh: '有的渠道不收别处已经受理的同一件事。按提交顺序，一处一处来。',
      en: 'Some bodies do not take what another one has accepted. Follow the filing order, one after the other.',
    },
    provisions: ['SAMR/refusal'],
    where: ['channel:nfra-complaint', 'channel:market-12315', 'channel:miit-appeal', 'channel:nfra-petition', 'channel:nifa'], grade: 'P',
  },
  {
    id: 'deletion-after-repayment',
    saying: { zh: '还清欠款才能要求删除个人信息。', en: 'Deletion can only be asked for once the debt is paid.' },
    instead: {
      zh: '撤回同意、目的已实现、违法处理的，都可以要求删除（个人信息保护法第四十七条）。履行合同必需的可以留。',
      en: 'Consent withdrawn, purpose reached, unlawful handling: each is a ground (个人信息保护法 art. 47). What the contract needs may stay.',
    },
    provisions: ['PIPL/deletion'], where: ['channel:platform', 'channel:app-privacy', 'findings:deletion-refused'], grade: 'P',
  },
  {
    id: 'hotline-12378-as-force',
    saying: { zh: '12378 级别最高，具有强制执行力。', en: '12378 is the highest instance and can enforce.' },
    instead: {
      zh: '投诉由监管部门转给机构办理，不裁决，也不能强制执行。要查处违规，走举报。',
      en: 'A complaint is passed on to the institution; it is neither decided nor enforced. To have a breach looked into, file a report.',
    },
    provisions: ['TSBF/forwarding'], where: ['channel:nfra-complaint', 'channel:nfra-report'], grade: 'P',
  },
  {
    id: 'identity-of-relatives',
    saying: { zh: '投诉时附上家人的身份证号。', en: 'Add your relatives’ identity numbers to a complaint.' },
    instead: {
      zh: '不必交。个人信息以最小范围为限；别人的要先问过本人。',
      en: 'There is no need: personal information is kept to the least. Ask people before you give theirs.',
    },
    where: ['channel:lender', 'channel:nfra-complaint'], grade: 'P',
  },
  {
    id: 'one-portal-for-all',
    saying: { zh: '上原银保监会网站或信访小程序反映就行。', en: 'The old CBIRC site or the petition app is all you need.' },
    instead: {
      zh: '投诉、举报、信访是三件事，期限各不相同。先想清楚要解决纠纷、查处违规，还是反映意见。',
      en: 'Complaint, report and petition each have their own limits. First decide: a dispute solved, a breach looked into, or an opinion heard.',
    },
    where: ['channel:nfra-petition', 'channel:nfra-report'], grade: 'S',
  },
  {
    id: 'clause-of-the-pact',
    saying: { zh: '催收自律公约第几条写着，不得向无关第三人催收。', en: 'A numbered clause of the collection pact forbids collecting from unrelated third parties.' },
    instead: {
      zh: '公约的条号各处写法矛盾，不引。引国家标准和中国银行业协会的指引，后者只约束会员。',
      en: 'Sources disagree on its clause numbers: cite the national standard, and for its members the China Banking Association’s guide.',
    },
    provisions: ['GBT/third-parties', 'CBA26/third-parties'], where: ['findings:third-party-collection'], grade: 'S',
  },
  {
    id: 'receipt-comes-by-itself',
    saying: { zh: '受案回执由警方制作，等着就行。', en: 'The police make out the acceptance receipt; just wait for it.' },
    instead: {
      zh: '2026 年起，治安案件应当立即立案并调查。受案回执仍要当场索要。',
      en: 'Since 2026 a public-security case is to be opened and looked into at once. Still ask for the receipt (受案回执) on the spot.',
    },
    provisions: ['ZAGL/case-opening', 'XZCX/receipt', 'JBLA/on-the-spot'], where: ['channel:police'], grade: 'P',
  },
  {
    id: 'damages-as-a-rule',
    saying: { zh: '证据充分，法院通常会判赔偿。', en: 'With enough evidence a court usually awards damages.' },
    instead: {
      zh: '精神损害要达到严重，才可以请求赔偿。也可以请求停止侵害、赔礼道歉。',
      en: 'Damages for mental harm can be claimed only where it is serious. Stopping the infringement and an apology can be asked for too.',
    },
    provisions: ['MFD/mental-harm'], where: ['channel:court'], grade: 'P',
  },
  {
    id: 'hotline-12315-as-association',
    saying: { zh: '12315 就是消费者协会。', en: '12315 is the consumers’ association.' },
    instead: {
      zh: '12315 是市场监管部门的平台，消费者协会是另外的组织。贷款催收多不归它管。',
      en: '12315 is the platform of the market regulators; the consumers’ association is another body. Loan collection is mostly not its matter.',
    },
    where: ['channel:market-12315'], grade: 'P',
  },
  {
    id: 'complaints-on-credit-record',
    saying: { zh: '虚假投诉会记进征信。', en: 'False complaints go on one’s credit record.' },
    instead: {
      zh: '机构内部的风险名单不是征信。征信只报真实的信贷信息，报错了可以提异议。投诉本来就要如实。',
      en: 'An institution’s own risk list is no credit record, which holds true credit data; errors can be objected to. A complaint is to be truthful anyway.',
    },
    provisions: ['ZHENGXIN/objection'], where: ['channel:lender', 'channel:pboc-credit'], grade: 'P',
  },
  {
    id: 'credit-centre-for-contacts',
    saying: { zh: '被爆通讯录，向征信中心举报。', en: 'Report calls to one’s contacts to the credit reference centre.' },
    instead: {
      zh: '征信中心只处理征信异议。联系了亲友的，找放款机构和监管部门；有威胁的，报警。',
      en: 'The centre handles objections to credit records only. For calls to contacts turn to the lender and its regulator; for threats to the police.',
    },
    where: ['channel:pboc-credit', 'findings:debt-disclosure'], grade: 'P',
  },
  {
    id: 'reports-without-identity',
    saying: { zh: '举报不要写身份证号。', en: 'Never give your identity number in a report.' },
    instead: {
      zh: '官方渠道多是实名，按它的表填。不交给官方渠道和平台客服以外的人。',
      en: 'Official channels mostly ask for real names: fill in their form. Give it to nobody beyond them and the platform’s service.',
    },
    where: ['channel:nfra-report', 'channel:cyber-12377', 'channel:spam-12321'], grade: 'S',
  },
]

/** What entries are about, in the order of the page: what one does oneself first, what the texts say last. */
export const misadviceSubjects = ['care', 'police', 'bodies', 'rules'] as const
export type MisadviceSubject = (typeof misadviceSubjects)[number]

const police: MisadvicePlace[] = ['channel:police', 'channel:procuratorate', 'letter:police-summary']

function subjectOf({ where, grade }: Misadvice): MisadviceSubject {
  if (grade === null) return 'care'
  if (where.some((place) => police.includes(place))) return 'police'
  return where.some((place) => place.startsWith('channel:')) ? 'bodies' : 'rules'
}

/** The entries about a subject, in the order of the list. */
export const misadviceAbout = (subject: MisadviceSubject): Misadvice[] => misadviceList.filter((entry) => subjectOf(entry) === subject)

/** The entries that bite at a place, in the order of the list. */
export const misadviceAt = (place: MisadvicePlace): Misadvice[] => misadviceList.filter(({ where }) => where.includes(place))
