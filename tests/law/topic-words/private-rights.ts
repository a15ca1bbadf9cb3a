import type { TopicWords } from '../topic-words'

/** 民法典, personal information, telecoms and what a loan may cost. */
export const privateRights: TopicWords[] = [
  {
    statute: 'MFD', from: null, file: '民法典-人格权编', rows: [
      ['private-peace', '1032', ['私人生活安宁', '隐私权']],
      ['intrusion-by-phone', '1033(1)', ['电话、短信、即时通讯', '私人生活安宁']],
      ['intrusion-into-home', '1033(2)', ['进入、拍摄、窥视他人的住宅']],
      ['exposure-of-private-life', '1033(3)', ['公开他人的私密活动']],
      ['private-information', '1033(5)', ['处理他人的私密信息']],
      ['protected-information', '1034', ['个人信息受法律保护', '电话号码']],
      ['lawful-processing', '1035', ['合法、正当、必要', '不得过度处理']],
      ['access-and-deletion', '1037', ['查阅或者复制', '请求信息处理者及时删除']],
      ['information-leak', '1038', ['不得泄露', '未经自然人同意，不得向他人非法提供']],
      ['reputation', '1024', ['名誉权', '侮辱、诽谤']],
      ['personality-claims', '995', ['停止侵害', '不适用诉讼时效']],
      ['injunction', '997', ['难以弥补的损害', '责令行为人停止有关行为']],
      ['proportionate-liability', '998', ['影响范围、过错程度']],
      ['proportionate-apology', '1000', ['赔礼道歉', '影响范围相当']],
    ],
  },
  {
    statute: 'MFD', from: null, file: '民法典-总则', rows: [
      ['limitation-period', '188', ['诉讼时效期间为三年']],
      ['limitation-interrupted', '195', ['诉讼时效中断', '义务人同意履行义务']],
      ['first-day', '201', ['开始的当日不计入']],
      ['last-day', '203', ['最后一日是法定休假日', '次日']],
    ],
  },
  {
    statute: 'MFD', from: null, file: '民法典-合同编', rows: [
      ['excessive-penalty', '585', ['违约金过分高于造成的损失', '适当减少']],
      ['no-upfront-interest', '670', ['利息不得预先在本金中扣除', '实际借款数额']],
      ['no-usury', '680', ['禁止高利放贷']],
    ],
  },
  {
    statute: 'MFD', from: null, file: '民法典-侵权责任编', rows: [
      ['fault-liability', '1165', ['因过错侵害他人民事权益', '侵权责任']],
      ['injury-damages', '1179', ['医疗费、护理费、交通费', '误工减少的收入']],
      ['property-loss', '1182', ['侵害他人人身权益造成财产损失']],
      ['mental-harm', '1183', ['严重精神损害', '精神损害赔偿']],
      ['employer-liability', '1191', ['用人单位的工作人员因执行工作任务']],
    ],
  },
  {
    statute: 'PIPL', from: null, file: '个人信息保护法-2021', rows: [
      ['minimal-collection', '6', ['最小范围', '不得过度收集']],
      ['legal-bases', '13', ['取得个人的同意', '订立、履行个人作为一方当事人的合同所必需']],
      ['free-consent', '14', ['充分知情', '自愿、明确']],
      ['withdrawal', '15', ['撤回其同意', '便捷的撤回同意的方式']],
      ['no-tying', '16', ['拒绝提供产品或者服务', '必需的除外']],
      ['prior-notice', '17', ['在处理个人信息前', '显著方式']],
      ['no-sub-processing', '21', ['委托处理个人信息', '不得转委托']],
      ['separate-consent', '23', ['单独同意', '接收方的名称']],
      ['no-publication', '25', ['不得公开其处理的个人信息', '单独同意']],
      ['sensitive-information', '28', ['敏感个人信息是', '医疗健康、金融账户、行踪轨迹', '不满十四周岁']],
      ['sensitive-consent', '29', ['处理敏感个人信息应当取得个人的单独同意']],
      ['children-information', '31', ['不满十四周岁', '父母或者其他监护人的同意']],
      ['right-to-know', '44', ['知情权、决定权', '限制或者拒绝']],
      ['access-and-copy', '45', ['查阅、复制其个人信息']],
      ['correction', '46', ['更正、补充']],
      ['deletion', '47', ['个人撤回同意', '主动删除个人信息', '停止除存储']],
      ['request-handling', '50', ['申请受理和处理机制', '应当说明理由', '提起诉讼']],
      ['complaint', '65', ['投诉、举报', '告知投诉、举报人']],
      ['penalties', '66', ['责令改正，给予警告，没收违法所得']],
      ['presumed-fault', '69', ['不能证明自己没有过错']],
      ['public-interest-suit', '70', ['侵害众多个人的权益', '人民检察院']],
    ],
  },
  {
    statute: 'WANGSHU', from: null, file: '网络数据安全管理条例-2024', rows: [
      ['fair-consent', '22', ['误导、欺诈、胁迫', '频繁征求同意']],
      ['timely-handling', '23', ['应当及时受理', '不得设置不合理条件']],
      ['deleted-account', '24', ['注销账号', '匿名化处理']],
    ],
  },
  {
    statute: 'WANGAN', from: '2017-06-01', file: '网络安全法-2016', rows: [
      ['collection-rules', '41', ['合法、正当、必要', '与其提供的服务无关的个人信息']],
      ['operator-leak', '42', ['不得泄露、篡改、毁损', '未经被收集者同意']],
      ['operator-deletion', '43', ['要求网络运营者删除其个人信息']],
      ['no-unlawful-trade', '44', ['不得窃取', '不得非法出售']],
    ],
  },
  {
    statute: 'WANGAN', from: '2026-01-01', file: '网络安全法-2025', rows: [
      ['collection-rules', '43', ['合法、正当、必要', '与其提供的服务无关的个人信息']],
      ['operator-leak', '44', ['不得泄露、篡改、毁损', '未经被收集者同意']],
      ['operator-deletion', '45', ['要求网络运营者删除其个人信息']],
      ['no-unlawful-trade', '46', ['不得窃取', '不得非法出售']],
    ],
  },
  {
    statute: 'FANZHA', from: null, file: '反电信网络诈骗法-2022', rows: [
      ['caller-numbers', '13', ['真实主叫号码传送', '封堵拦截和溯源核查']],
      ['no-spoofing-tools', '14', ['改变主叫号码、虚拟拨号', '识别、阻断']],
      ['no-fraud-help', '25', ['出售、提供个人信息']],
      ['protected-loan-data', '29', ['贷款信息', '重点保护']],
      ['no-lent-cards', '31', ['非法买卖、出租、出借电话卡', '银行账户']],
      ['lent-cards-penalty', '44', ['违反本法第三十一条第一款规定', '没收违法所得']],
    ],
  },
  {
    statute: 'DXTL', from: null, file: '电信条例-2016', rows: [
      ['service-dispute', '39', ['电信用户有权要求电信业务经营者予以解决', '申诉']],
      ['no-abusive-content', '56(8)', ['侮辱或者诽谤他人，侵害他人合法权益']],
      ['network-misuse', '57', ['窃取或者破坏他人信息、损害他人合法权益']],
    ],
  },
  {
    statute: 'XBFT', from: null, file: '消费者权益保护法-2013', rows: [
      ['dignity', '14', ['人格尊严', '个人信息依法得到保护']],
      ['information', '29', ['经消费者同意', '严格保密，不得泄露']],
      ['seven-working-days', '46', ['七个工作日内，予以处理并告知消费者']],
      ['remedies', '50', ['停止侵害、恢复名誉、消除影响、赔礼道歉，并赔偿损失']],
      ['mental-harm', '51', ['侮辱诽谤', '精神损害赔偿']],
    ],
  },
  {
    statute: 'MJJD', from: null, file: '民间借贷规定-2020', rows: [
      ['licensed-lenders-excluded', '1.2', ['经金融监管部门批准设立', '不适用本规定']],
      ['upfront-interest', '26', ['预先在本金中扣除利息', '实际出借的金额']],
      ['overdue-cap', '29', ['逾期利息、违约金或者其他费用', '市场报价利率四倍']],
      ['transition', '31', ['2020年8月20日之前', '适用起诉时本规定的利率保护标准']],
    ],
  },
  { statute: 'MJJD', from: '2021-01-01', file: '民间借贷规定-2020', rows: [['rate-cap', '25', ['超过合同成立时一年期贷款市场报价利率四倍的除外']]] },
]
