import { provisionsOf } from './statute'

/** 金规〔2025〕9号 (ZD9), notice on assisted lending over the internet, from 2025-10-01. Reprints were read, not the text. */
const title = {
  zh: '国家金融监督管理总局关于加强商业银行互联网助贷业务管理提升金融服务质效的通知', en: 'NFRA notice on managing assisted internet lending of commercial banks (金规〔2025〕9号)',
}
const provision = provisionsOf({
  id: 'ZD9', title, force: 'law', boundTo: 'bank', from: '2025-10-01', grade: 'S', checkedOn: '2026-11-22',
  cite: (place) => ({ zh: `《${title.zh}》（金规〔2025〕9号）关于${place.zh}的要求`, en: `${title.en}: ${place.en}` }),
  source: { title: `${title.zh}，内容据转载和解读`, ref: 'http://www.dtleju.com/article/info/8221 ; http://www.zjblf.com/?p=44128 ; https://www.gov.cn/zhengce/zhengceku/202504/content_7017135.htm' },
})

const sameRules = provision('same-rules', { zh: '互联网助贷适用互联网贷款规章', en: 'assisted lending is internet lending' }, {
  gist: { zh: '互联网助贷属于互联网贷款，适用相应规章', en: 'Assisted lending is internet lending, and its rules apply', es: 'El préstamo asistido es préstamo por internet y se rige por sus normas' },
})

export const partnerList = provision('partner-list', { zh: '合作机构名单和综合融资成本', en: 'list of partners and all-in cost' }, {
  gist: { zh: '合作机构实行名单制管理并公示；综合融资成本须符合有关规定', en: 'Partners are kept on a published list; the all-in cost must follow the rules', es: 'Los socios figuran en una lista publicada; el coste total debe cumplir las normas' },
})

export const partnerMisconduct = provision('partner-misconduct', { zh: '合作机构违规催收', en: 'misconduct of partners in collection' }, {
  gist: { zh: '合作机构违规催收的，银行应及时督促整改，情节严重的终止合作', en: 'Where a partner collects against the rules, the bank has it corrected and ends the partnership in serious cases', es: 'Si un socio cobra contra las normas, el banco exige corregirlo y, si es grave, termina la colaboración' },
})

export const assistedLending = [sameRules, partnerList, partnerMisconduct]
