import { citeSubject, provisionOf, versionOf, type Edition } from './statute'

/** 通信短信息服务管理规定 (SMS): 2015 text from 2015-06-30, revised from 2026-05-01 by a weak source. Neither text was read. */
const title = { zh: '通信短信息服务管理规定', en: 'Rules on Short Message Services (通信短信息服务管理规定)' }
const text2015: Edition = {
  from: '2015-06-30', grade: 'S', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}（2015年），内容据新华社等报道`, ref: 'http://m.hxdzsz.com/xwzx/jrbd/201505/t20150529_9912015.htm' },
}
const text2026: Edition = {
  from: '2026-05-01', grade: 'W', checkedOn: '2026-11-22', cite: citeSubject(title),
  source: { title: `${title.zh}（工业和信息化部令第74号），原文未读到`, ref: 'https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2026/art_f729621047ec4c30bcdd5cd4101f9568.html' },
}

export const commercialMessages = provisionOf({ id: 'SMS', title, force: 'law' }, 'commercial-messages', [
  versionOf(text2015, { zh: '商业性短信息', en: 'commercial messages' }, {
    gist: { zh: '未经同意不得发商业性短信息，拒绝后应当停止；要带真实发送号码，提供便捷的拒收方式', en: 'No commercial messages without consent, and none after a refusal; the true sender and an easy way to refuse are needed', es: 'Sin consentimiento no se envían mensajes comerciales, ni tras una negativa; hacen falta el remitente real y un modo fácil de rechazarlos' },
  }),
  versionOf(text2026, { zh: '端口短信和商业短信', en: 'messages from service numbers and commercial messages' }, {
    gist: { zh: '端口短信须带真实发送方身份；商业短信要有同意证明和便捷退订；收发记录至少留存六个月', en: 'Messages from service numbers show the true sender; commercial messages need proof of consent and an easy way out; records are kept at least six months', es: 'Los mensajes de números de servicio muestran el remitente real; los comerciales requieren prueba de consentimiento y baja fácil; los registros se guardan al menos seis meses' },
    limits: { recordMonthsMin: 6 },
    changed: { zh: '据弱来源：增加真实发送方身份、同意证明和六个月留存', en: 'By a weak source: the true sender, proof of consent and six months of records are added' },
  }),
])

export const shortMessages = [commercialMessages]
