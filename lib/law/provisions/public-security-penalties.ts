import type { Provision, ProvisionVersion } from '../provision'

/**
 * 中华人民共和国治安管理处罚法 (ZAGL): the text as amended in 2012 and as revised on 2025-06-27, in force from 2026-01-01.
 * The text of 2005 was not read, so acts before 2013-01-01 are not recorded; that day itself is unverified in the collected law, the text is not.
 */
type Text = { cite: { zh: string; en: string }; gist: { zh: string; en: string } }
const title = { zh: '中华人民共和国治安管理处罚法', en: 'Public Security Administration Punishments Law (治安管理处罚法)' }

type Edition = { from: Pick<ProvisionVersion, 'from' | 'fromGrade'>; zh: string; en: string; ref: string }

function version(edition: Edition, text: Text): ProvisionVersion {
  return {
    ...edition.from,
    text: {
      cite: { zh: `《${title.zh}》（${edition.zh}）${text.cite.zh}`, en: `${title.en}, ${edition.en}, ${text.cite.en}` },
      gist: text.gist, limits: {},
    },
    source: { title: `${title.zh}（${edition.zh}）`, ref: edition.ref }, grade: 'P', checkedOn: '2026-11-22',
  }
}

const amended2012: Edition = {
  from: { from: '2013-01-01', fromGrade: 'U' }, zh: '2012年修正', en: 'as amended in 2012',
  ref: 'repo LawRefBook/Laws@2f4c5c2 行政法/治安管理处罚法(2012-10-26).md',
}
const revised2025: Edition = {
  from: { from: '2026-01-01' }, zh: '2025年修订', en: 'as revised in 2025',
  ref: 'repo X-STORAGE/Laws@24f2939 行政法/治安管理处罚法(2025-06-27).md；https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml',
}
const provision = (topic: string, text2012: Text, text2025: Text): Provision => ({
  id: `ZAGL/${topic}`, statute: 'ZAGL', title, force: 'law',
  versions: [version(amended2012, text2012), version(revised2025, text2025)],
})

export const threatToSafety = provision('threat-to-safety', {
  cite: { zh: '第四十二条第（一）项', en: 'art. 42 item (1)' },
  gist: { zh: '写恐吓信或用别的办法威胁人身安全：五日以下拘留或五百元以下罚款；较重的五日至十日拘留，可并处五百元以下罚款', en: 'Threatening personal safety, by letter or otherwise: up to 5 days or a fine up to 500 yuan; if more serious 5 to 10 days, and a fine up to 500 yuan may be added' },
}, {
  cite: { zh: '第五十条第一款第（一）项', en: 'art. 50 para. 1 item (1)' },
  gist: { zh: '写恐吓信或用别的办法威胁人身安全：五日以下拘留或一千元以下罚款；较重的五日至十日拘留，可并处一千元以下罚款', en: 'Threatening personal safety, by letter or otherwise: up to 5 days or a fine up to 1,000 yuan; if more serious 5 to 10 days, and a fine up to 1,000 yuan may be added' },
})

export const disturbingMessages = provision('disturbing-messages', {
  cite: { zh: '第四十二条第（五）项', en: 'art. 42 item (5)' },
  gist: { zh: '多次发送淫秽、侮辱、恐吓或者其他信息，干扰别人正常生活', en: 'Repeatedly sending obscene, insulting, threatening or other messages that disturb a person’s normal life' },
}, {
  cite: { zh: '第五十条第一款第（五）项', en: 'art. 50 para. 1 item (5)' },
  gist: { zh: '多次发送淫秽、侮辱、恐吓等信息，或用滋扰、纠缠、跟踪等办法，干扰别人正常生活', en: 'Repeated obscene, insulting or threatening messages, or pestering, hounding or following, that disturb a person’s normal life' },
})

export const spreadingPrivacy = provision('spreading-privacy', {
  cite: { zh: '第四十二条第（六）项', en: 'art. 42 item (6)' },
  gist: { zh: '偷窥、偷拍、窃听或散布他人隐私', en: 'Peeping, secret filming, eavesdropping or spreading another person’s privacy' },
}, {
  cite: { zh: '第五十条第一款第（六）项', en: 'art. 50 para. 1 item (6)' },
  gist: { zh: '偷窥、偷拍、窃听或散布他人隐私', en: 'Peeping, secret filming, eavesdropping or spreading another person’s privacy' },
})

export const impersonatingOfficials = provision('impersonating-officials', {
  cite: { zh: '第五十一条', en: 'art. 51' },
  gist: { zh: '冒充国家机关工作人员或以其他虚假身份招摇撞骗：五日至十日拘留，可并处五百元以下罚款；较轻的五日以下拘留或五百元以下罚款；冒充军警的从重', en: 'Deceiving people by posing as state personnel or under another false identity: 5 to 10 days, and a fine up to 500 yuan may be added; if minor up to 5 days or a fine up to 500 yuan; heavier for posing as police or army' },
}, {
  cite: { zh: '第六十二条第一款、第二款', en: 'art. 62 paras. 1 and 2' },
  gist: { zh: '冒充国家机关工作人员招摇撞骗：十日至十五日拘留，可并处一千元以下罚款；较轻的五日至十日拘留；冒充军警的从重', en: 'Deceiving people by posing as state personnel: 10 to 15 days, and a fine up to 1,000 yuan may be added; 5 to 10 days if minor; heavier for posing as police or army' },
})

export const publicSecurityPenalties = [threatToSafety, disturbingMessages, spreadingPrivacy, impersonatingOfficials]

/**
 * From this day the police may order a person to keep away from the victim for a time (责令其一定期限内禁止接触被侵害人): 治安管理处罚法 (2025 revision)
 * art. 50 para. 2, only for 滋扰、纠缠、跟踪 under para. 1 item (5), which is `disturbingMessages`. Grade P.
 */
export const noContactOrderFrom = '2026-01-01'
