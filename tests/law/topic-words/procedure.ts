import type { TopicWords } from '../topic-words'

/** How the police, the procuratorate and the courts proceed. */
export const procedure: TopicWords[] = [
  {
    statute: 'XSCX', from: null, file: '公安机关办理刑事案件程序规定-2020', rows: [
      ['must-accept', '169', ['都应当立即接受', '制作笔录']],
      ['evidence-list', '170', ['接受证据材料清单']],
      ['receipt', '171', ['受案登记表和受案回执', '受案回执交']],
      ['false-accusation-warning', '172', ['诬告应负的法律责任', '错告']],
      ['private-prosecution', '176', ['告诉才处理', '轻微刑事案件']],
      ['refusal-notice', '178', ['不予立案通知书', '三日以内送达控告人']],
      ['reconsideration', '179', ['七日以内向作出决定的公安机关申请复议', '上一级公安机关申请复核', '不得超过三十日']],
      ['answer-to-procuratorate', '182', ['七日以内', '十五日以内立案']],
    ],
  },
  {
    statute: 'XZCX', from: null, file: '公安机关办理行政案件程序规定-2018', rows: [
      ['day-counting', '35', ['期间开始之时或者日不计算在内', '节假日后的第一日']],
      ['acceptance', '60', ['应当及时受理', '网上接报案登记']],
      ['receipt', '61', ['受案登记表和受案回执', '二十四小时内移送']],
      ['evidence-list', '64', ['出具接受证据清单']],
      ['mediation', '178', ['干扰他人正常生活、侵犯隐私', '可以调解处理']],
    ],
  },
  { statute: 'XZCX', from: '2019-01-01', file: '公安机关办理行政案件程序规定-2018', rows: [['case-handling', '165', ['自受理之日起不得超过三十日', '可以延长三十日']]] },
  {
    statute: 'SA15', from: null, file: '公安部关于改革完善受案立案制度的意见-2015', rows: [
      ['must-accept', '二（一）1', ['都必须接受', '网上登记', '不得推诿']],
      ['urgent', '二（一）3', ['24小时内完成接报案登记']],
    ],
  },
  { statute: 'SA15', from: '2015-11-04', file: '公安部关于改革完善受案立案制度的意见-2015', rows: [['review-limits', '二（一）2', ['不超过24小时', '不超过3日', '不超过7日', '延长至30日']]] },
  { statute: 'SA15', from: '2024-01-01', file: '公安部关于改革完善受案立案制度的意见-2015', rows: [['review-limits', '二（一）2', ['刑事案件立案审查期限原则上不超过3日', '不超过7日', '延长至30日']]] },
  {
    statute: 'JBLA', from: null, file: '公安机关接报案与立案工作规定-2023', rows: [
      ['on-the-spot', '4', ['三个当场', '当场接受证据材料']],
      ['first-receiver', '7', ['首接责任制']],
      ['transfer', '8', ['二十四小时', '口头告知', '三日以内']],
      ['written-reports', '10', ['来信、电子邮件、传真', '三日以内']],
      ['on-scene', '11', ['处警现场', '身份信息、联系方式']],
      ['open-at-once', '12', ['行政案件，应当依法立即立案并进行调查']],
      ['jurisdiction', '13', ['管辖权', '移送']],
      ['progress', '15', ['查询']],
      ['supervision', '16', ['三个当场', '监督投诉电话']],
      ['precedence', '19', ['不一致的，以本规定为准', '2015年11月4日']],
    ],
  },
  {
    statute: 'JCJD', from: null, file: '人民检察院刑事诉讼规则-2019', rows: [
      ['application', '557', ['应当立案侦查而不立案侦查', '应当受理并进行审查']],
      ['reasons-asked', '559', ['要求公安机关书面说明不立案的理由']],
      ['reasons-given', '560', ['七日以内', '书面说明']],
      ['notice-to-open', '561', ['理由不能成立', '通知公安机关立案']],
      ['overdue', '562', ['未在规定期限内作出是否立案决定']],
      ['opened-in-time', '563', ['收到通知立案书后十五日以内立案']],
    ],
  },
  {
    statute: 'FUYI', from: null, file: '行政复议法-2023', rows: [
      ['failure-to-protect', '11(11)', ['保护人身权利、财产权利', '拒绝履行、未依法履行或者不予答复']],
      ['sixty-days', '20', ['六十日内提出行政复议申请', '一年']],
      ['first-step', '23.1(3)', ['未履行法定职责情形']],
      ['local-government', '24', ['派出机构', '本级人民政府管辖']],
      ['vertical-bodies', '27', ['金融', '上一级主管部门申请行政复议']],
      ['review-of-request', '30', ['五日内进行审查', '视为受理']],
      ['own-interest', '30.1(2)', ['申请人与被申请行政复议的行政行为有利害关系']],
      ['missing-papers', '31', ['五日内书面通知申请人补正', '十日内提交补正材料']],
      ['proof-of-request', '44.2(1)', ['提供曾经要求被申请人履行法定职责的证据', '正当理由不能提供']],
      ['decision', '62', ['六十日内作出行政复议决定', '三十日内']],
      ['day-counting', '88', ['是指工作日，不含法定休假日']],
    ],
  },
  {
    statute: 'FUYI', from: null, file: '行政复议法实施条例-2026', rows: [
      ['no-answer', '24', ['没有履行期限规定的', '满60日起计算']],
      ['what-failure-is', '30', ['明示拒绝履行', '不属于行政复议法第二十三条第一款第三项']],
      ['interest', '35(4)', ['为维护自身合法权益', '作出或者未作出处理']],
      ['dismissal', '37', ['驳回行政复议申请', '明显缺乏事实和法律依据']],
    ],
  },
  {
    statute: 'XZSS', from: null, file: '行政诉讼法-2017', rows: [
      ['after-reconsideration', '45', ['收到复议决定书之日起十五日内']],
      ['six-months', '46', ['直接向人民法院提起诉讼', '六个月内']],
      ['two-months', '47', ['两个月内不履行', '紧急情况']],
      ['registration', '51', ['七日内决定是否立案']],
    ],
  },
  {
    statute: 'MINSU', from: null, file: '民事诉讼法-2023', rows: [
      ['home-court', '22', ['由被告住所地人民法院管辖']],
      ['place-of-tort', '29', ['侵权行为地或者被告住所地人民法院管辖']],
      ['evidence', '66', ['视听资料', '电子数据', '证人证言']],
      ['day-counting', '85', ['期间开始的时和日，不计算在期间内', '法定休假日后的第一日']],
      ['preservation', '103', ['禁止其作出一定行为', '四十八小时内作出裁定']],
      ['before-suit', '104', ['提起诉讼或者申请仲裁前', '四十八小时内', '三十日内']],
      ['conditions', '122', ['直接利害关系', '有明确的被告']],
      ['statement-of-claim', '124', ['起诉状应当记明', '证据和证据来源']],
      ['registration', '126', ['七日内立案', '七日内作出裁定书']],
      ['ordinary-trial', '152', ['普通程序', '六个月内审结']],
      ['simple-trial', '164', ['简易程序', '三个月内审结']],
      ['appeal', '171', ['判决书送达之日起十五日内', '裁定书送达之日起十日内']],
    ],
  },
  { statute: 'HLWFY', from: null, file: '互联网法院规定-2025', rows: [['privacy-cases', '1.1(2)', ['网络个人信息保护、隐私权纠纷']]] },
  {
    statute: 'FLYZ', from: null, file: '法律援助法-2021', rows: [
      ['services', '22', ['法律咨询', '代拟法律文书']],
      ['advice', '23', ['服务窗口、电话、网络']],
      ['listed-matters', '31', ['因经济困难没有委托代理人', '请求发给抚恤金']],
      ['time-limits', '43', ['七日内进行审查', '三日内指派']],
      ['objection', '49', ['有异议', '五日内进行审查']],
    ],
  },
  {
    statute: 'XZCF', from: null, file: '行政处罚法-2021', rows: [
      ['penalty-limitation', '36', ['二年内未被发现', '金融安全', '延长至五年']],
      ['which-version', '37', ['适用违法行为发生时', '处罚较轻']],
      ['working-days', '85', ['是指工作日']],
    ],
  },
]
