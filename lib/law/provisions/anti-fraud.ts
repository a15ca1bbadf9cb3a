import { article } from './article'
import { citeIn, provisionsOf } from './statute'

/** 中华人民共和国反电信网络诈骗法 (FANZHA); that it stands from 2022-12-01 was not verified. */
const title = { zh: '中华人民共和国反电信网络诈骗法', en: 'Law against Telecom and Online Fraud (反电信网络诈骗法)' }
const provision = provisionsOf({
  id: 'FANZHA', title, force: 'law', from: '2022-12-01', fromGrade: 'U', grade: 'P', checkedOn: '2026-11-22', cite: citeIn(title),
  source: { title: title.zh, ref: 'repo LawRefBook/Laws@2f4c5c2 社会法/反电信网络诈骗法(2022-09-02).md' },
})

const callerNumbers = provision('caller-numbers', article(13), {
  gist: { zh: '电信业务经营者应当规范传送真实主叫号码，对改号电话封堵拦截、溯源核查', en: 'Carriers transmit the true caller’s number, and block and trace calls with a changed one', es: 'Las operadoras transmiten el número real, y bloquean y rastrean las llamadas con número alterado' },
})

export const noSpoofingTools = provision('no-spoofing-tools', article(14), {
  gist: { zh: '不得非法制造、买卖、提供或使用改变主叫号码、虚拟拨号等设备软件，电信企业应当识别阻断', en: 'Tools that change the caller’s number or dial virtually may not be unlawfully made, traded, offered or used; carriers must detect and block them', es: 'No se pueden fabricar, vender, ofrecer ni usar ilegalmente herramientas que cambian el número llamante o marcan virtualmente; las operadoras deben detectarlas y bloquearlas' },
})

export const noFraudHelp = provision('no-fraud-help', article(25), {
  gist: { zh: '不得为他人实施诈骗提供出售个人信息等帮助', en: 'Nobody may help fraud, for example by selling personal information', es: 'Nadie puede ayudar a una estafa, por ejemplo vendiendo datos personales' },
})

export const protectedLoanData = provision('protected-loan-data', article(29), {
  gist: { zh: '对贷款信息等可能被诈骗利用的信息重点保护', en: 'Loan data and other information useful to fraud get special protection', es: 'Los datos de préstamos y otros útiles para estafas tienen protección especial' },
})

export const noLentCards = provision('no-lent-cards', article(31), {
  gist: { zh: '不得非法买卖、出租、出借电话卡、银行账户、支付账户等', en: 'Phone cards, bank and payment accounts may not be unlawfully traded, rented or lent', es: 'No se pueden vender, alquilar ni prestar ilegalmente tarjetas SIM, cuentas bancarias o de pago' },
})

const lentCardsPenalty = provision('lent-cards-penalty', article(44), {
  gist: { zh: '非法买卖、出租、出借电话卡、账户等的，没收违法所得并罚款，情节严重的并处拘留', en: 'For trading, renting or lending such cards and accounts: confiscation, fines, and detention in serious cases', es: 'Por vender, alquilar o prestar esas tarjetas y cuentas: decomiso, multas y, si es grave, detención' },
})

export const antiFraud = [callerNumbers, noSpoofingTools, noFraudHelp, protectedLoanData, noLentCards, lentCardsPenalty]
