/**
 * Titles of law and standards as a reader of English or Spanish knows them: the usual name where a law has one, else the plain sense of its title. Keyed by the
 * title between its marks, without 中华人民共和国. The Chinese title always stands beside it.
 */
export const lawTitles: Record<string, readonly [en: string, es: string]> = {
  '互联网金融 个人网络消费信贷 贷后催收风控指引': ['Internet finance: guidance on risk control in post-loan collection for online personal consumer credit', 'Finanzas por internet: guía de control de riesgos en la cobranza de créditos personales de consumo en línea'],
  '数据安全技术 敏感个人信息处理安全要求': ['Data security: security requirements for processing sensitive personal information', 'Seguridad de datos: requisitos de seguridad para el tratamiento de información personal sensible'],
  'App违法违规收集使用个人信息行为认定方法': ['Method for Identifying the Unlawful Collection and Use of Personal Information by Apps', 'Método para identificar la recogida y el uso irregulares de información personal por aplicaciones'],
  个人贷款业务明示综合融资成本规定: ['Rules on Showing the All-in Cost of Personal Loans', 'Reglas sobre la indicación expresa del coste total de los préstamos personales'],
  个人信息保护法: ['Personal Information Protection Law', 'Ley de Protección de la Información Personal'],
  刑法: ['Criminal Law', 'Ley Penal'],
  反电信网络诈骗法: ['Law against Telecom and Online Fraud', 'Ley contra el Fraude en las Telecomunicaciones y en Línea'],
  民事诉讼法: ['Civil Procedure Law', 'Ley de Procedimiento Civil'],
  民法典: ['Civil Code', 'Código Civil'],
  治安管理处罚法: ['Public Security Administration Punishments Law', 'Ley de Sanciones Administrativas de Seguridad Pública'],
  法律援助法: ['Legal Aid Law', 'Ley de Asistencia Jurídica'],
  消费者权益保护法: ['Consumer Rights Protection Law', 'Ley de Protección de los Derechos de los Consumidores'],
  电信条例: ['Telecommunications Regulation', 'Reglamento de Telecomunicaciones'],
  网络安全法: ['Cybersecurity Law', 'Ley de Ciberseguridad'],
  行政处罚法: ['Administrative Penalties Law', 'Ley de Sanciones Administrativas'],
  行政复议法: ['Administrative Reconsideration Law', 'Ley de Reconsideración Administrativa'],
  行政复议法实施条例: ['Regulation on Implementing the Administrative Reconsideration Law', 'Reglamento de aplicación de la Ley de Reconsideración Administrativa'],
  行政诉讼法: ['Administrative Litigation Law', 'Ley de lo Contencioso-Administrativo'],
  中国人民银行金融消费者权益保护实施办法: ['Measures of the People’s Bank of China on Protecting Financial Consumers', 'Medidas del Banco Popular de China sobre la protección de los consumidores financieros'],
  人民检察院刑事诉讼规则: ['Rules of Criminal Procedure of the People’s Procuratorates', 'Reglas de procedimiento penal de las fiscalías populares'],
  信访工作条例: ['Regulation on Petitions', 'Reglamento de peticiones'],
  公安机关办理刑事案件程序规定: ['Police Rules of Procedure in Criminal Cases', 'Reglas de procedimiento de la policía en casos penales'],
  公安机关办理行政案件程序规定: ['Police Rules of Procedure in Administrative Cases', 'Reglas de procedimiento de la policía en casos administrativos'],
  公安机关接报案与立案工作规定: ['Police Rules on Receiving Reports and Opening Cases', 'Reglas de la policía sobre la recepción de denuncias y la apertura de casos'],
  公安部关于改革完善受案立案制度的意见: ['Opinions of the Ministry of Public Security on Accepting and Opening Cases', 'Opiniones del Ministerio de Seguridad Pública sobre la admisión y la apertura de casos'],
  '关于办理实施“软暴力”的刑事案件若干问题的意见': ['Opinions on Criminal Cases of “Soft Violence”', 'Opiniones sobre los casos penales de «violencia blanda»'],
  关于办理非法放贷刑事案件若干问题的意见: ['Opinions on Criminal Cases of Illegal Lending', 'Opiniones sobre los casos penales de préstamo ilegal'],
  商业银行互联网贷款管理暂行办法: ['Interim Measures on Internet Loans of Commercial Banks', 'Medidas provisionales sobre los préstamos por internet de los bancos comerciales'],
  国家金融监督管理总局关于加强商业银行互联网助贷业务管理提升金融服务质效的通知: ['Notice of the National Financial Regulatory Administration on Managing Assisted Internet Lending of Commercial Banks', 'Aviso de la Administración Nacional de Regulación Financiera sobre la gestión de los préstamos asistidos por internet de los bancos comerciales'],
  小额贷款公司监督管理暂行办法: ['Interim Measures on the Supervision of Small-loan Companies', 'Medidas provisionales sobre la supervisión de las empresas de microcrédito'],
  小额贷款公司综合融资成本管理工作指引: ['Guide on Managing the All-in Cost of Small-loan Companies', 'Guía sobre la gestión del coste total de las empresas de microcrédito'],
  市场监督管理投诉举报处理办法: ['Measures on Complaints and Reports to Market Regulators', 'Medidas sobre las quejas y denuncias ante los reguladores del mercado'],
  市场监督管理投诉举报处理暂行办法: ['Interim Measures on Complaints and Reports to Market Regulators', 'Medidas provisionales sobre las quejas y denuncias ante los reguladores del mercado'],
  征信业务管理办法: ['Measures on Credit Reporting Business', 'Medidas sobre la actividad de información crediticia'],
  征信业管理条例: ['Regulation on the Credit Reporting Industry', 'Reglamento del sector de la información crediticia'],
  征信投诉办理规程: ['Procedure for Handling Credit-reporting Complaints', 'Procedimiento para tramitar las quejas de información crediticia'],
  '早期部门文件（现金贷、民间借贷、信用卡）': ['Early notices on cash loans, private lending and credit cards', 'Primeros avisos sobre préstamos en efectivo, préstamos privados y tarjetas de crédito'],
  '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释': ['Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on Criminal Cases about Citizens’ Personal Information', 'Interpretación del Tribunal Popular Supremo y de la Fiscalía Popular Suprema sobre los casos penales relativos a la información personal de los ciudadanos'],
  '最高人民法院、最高人民检察院关于办理寻衅滋事刑事案件适用法律若干问题的解释': ['Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on Criminal Cases of Picking Quarrels', 'Interpretación del Tribunal Popular Supremo y de la Fiscalía Popular Suprema sobre los casos penales de provocación de altercados'],
  '最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释': ['Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on Criminal Cases of Extortion', 'Interpretación del Tribunal Popular Supremo y de la Fiscalía Popular Suprema sobre los casos penales de extorsión'],
  最高人民法院关于互联网法院案件管辖的规定: ['Provisions of the Supreme People’s Court on the Jurisdiction of Internet Courts', 'Disposiciones del Tribunal Popular Supremo sobre la competencia de los tribunales de internet'],
  最高人民法院关于审理民间借贷案件适用法律若干问题的规定: ['Provisions of the Supreme People’s Court on Private Lending Cases', 'Disposiciones del Tribunal Popular Supremo sobre los casos de préstamos privados'],
  最高人民法院关于进一步加强金融审判工作的若干意见: ['Opinions of the Supreme People’s Court on Financial Trials', 'Opiniones del Tribunal Popular Supremo sobre los juicios financieros'],
  消费金融公司管理办法: ['Measures on Consumer Finance Companies', 'Medidas sobre las empresas de financiación al consumo'],
  电信用户申诉处理办法: ['Measures on Appeals of Telecom Users', 'Medidas sobre los recursos de los usuarios de telecomunicaciones'],
  网络数据安全管理条例: ['Regulation on Network Data Security', 'Reglamento de seguridad de los datos en red'],
  通信短信息服务管理规定: ['Rules on Short Message Services', 'Reglas sobre los servicios de mensajes cortos'],
  金融产品网络营销管理办法: ['Measures on Online Marketing of Financial Products', 'Medidas sobre la comercialización en línea de productos financieros'],
  银行业保险业消费投诉处理管理办法: ['Measures on Handling Consumer Complaints in Banking and Insurance', 'Medidas sobre la tramitación de las quejas de consumidores en banca y seguros'],
  银行保险机构消费者权益保护管理办法: ['Measures on Consumer Protection by Banks and Insurers', 'Medidas sobre la protección de los consumidores por bancos y aseguradoras'],
  银行保险违法行为举报处理办法: ['Measures on Handling Reports of Unlawful Acts in Banking and Insurance', 'Medidas sobre la tramitación de denuncias de actos ilícitos en banca y seguros'],
  互联网金融贷后催收业务指引: ['Guide on Post-loan Collection in Internet Finance', 'Guía sobre la cobranza posterior al préstamo en las finanzas por internet'],
  '互联网金融逾期债务催收自律公约（试行）': ['Self-regulatory Pact on Collecting Overdue Debts in Internet Finance (trial)', 'Pacto de autorregulación sobre el cobro de deudas vencidas en las finanzas por internet (a prueba)'],
  '金融机构个人消费类贷款催收工作指引（试行）': ['Guide on Collecting Personal Consumer Loans of Financial Institutions (trial)', 'Guía sobre el cobro de préstamos personales de consumo de las entidades financieras (a prueba)'],
}

/** Who issued a guide or a standard, before its title. */
export const lawIssuers: Record<string, readonly [en: string, es: string]> = {
  中国互联网金融协会: ['National Internet Finance Association of China', 'Asociación Nacional de Finanzas por Internet de China'],
  中国银行业协会: ['China Banking Association', 'Asociación Bancaria de China'],
}

/** What tells two texts of one title apart. */
export const lawEditions: readonly (readonly [zh: RegExp, en: string, es: string])[] = [
  [/^(\d{4})年修正$/u, 'as amended in $1', 'modificada en $1'], [/^(\d{4})年修订$/u, 'as revised in $1', 'revisada en $1'],
  [/^(\d{4})年第二次修正$/u, 'as amended for the second time in $1', 'modificada por segunda vez en $1'], [/^(\d{4})年$/u, 'text of $1', 'texto de $1'],
  [/^依申请公开部分$/u, 'part disclosed on request', 'parte publicada a petición'], [/^(\d{4})年(\d+)月$/u, '$2/$1', '$2/$1'],
  [/^(\d{4})年(\d+)月(\d+)日发布$/u, 'issued on $1-$2-$3', 'publicada el $1-$2-$3'],
  [/^(.+)，(\d{4})年(\d+)月(\d+)日起施行$/u, '$1, in force from $2-$3-$4', '$1, en vigor desde el $2-$3-$4'], [/^(\S+〔\d{4}〕\d+号)$/u, '$1', '$1'],
]

/** What a provision without a number is about, as the register words it; English stands in the register. */
export const lawMatters: Record<string, string> = {
  敏感个人信息识别: 'reconocimiento de la información personal sensible', 催收时间: 'horario de cobranza', 催收频次: 'frecuencia de la cobranza',
  不向联系人催收: 'no cobrar a los contactos', 联系人拒绝后不再联系: 'no volver a contactar tras la negativa de un contacto', 第三方催收机构管理: 'control de las agencias de cobranza',
  综合资金成本: 'coste total', 未接通时的拨打次数: 'intentos de llamada sin respuesta', 不向无关第三人催收: 'no cobrar a terceros ajenos',
  第三人要求不再联系: 'terceros que piden no ser contactados', 失联情形: 'cuándo se considera que el deudor no es localizable', 联系信息的合法来源: 'fuentes lícitas de los datos de contacto',
  不得冒用机关名义: 'no hacerse pasar por una autoridad', 禁止的催收行为: 'formas prohibidas de cobranza', '不得虚构黑名单、夸大后果': 'no inventar listas negras ni exagerar las consecuencias',
  不得收取额外费用: 'no cobrar gastos adicionales', 不得诱导以贷还贷: 'no inducir a pedir nuevos préstamos', 不得在公共场所张贴: 'no fijar avisos en lugares públicos',
  '不得用私人手机、社交软件催收': 'no usar teléfonos privados ni redes sociales', 未经同意不得进入住宅或办公区: 'no entrar en la vivienda ni en el lugar de trabajo sin consentimiento',
  表明身份: 'identificarse', 公示合作催收机构: 'publicar las agencias con las que se trabaja', 合法债务的例外: 'la excepción de las deudas lícitas', 非法放贷: 'préstamo ilegal',
  未经同意收集和超范围索权: 'recogida sin consentimiento o más allá de lo necesario', 商业性短信息: 'mensajes comerciales', 催收: 'cobranza', 催收行为: 'conducta en la cobranza',
  委外催收管理: 'control de la cobranza encargada a terceros', 互联网助贷适用互联网贷款规章: 'los préstamos asistidos son préstamos por internet', 合作机构名单和综合融资成本: 'lista de socios y coste total',
  合作机构违规催收: 'cobranza indebida por los socios', 合作机构清收: 'cobranza por los socios', 新发贷款综合融资成本: 'coste total de los préstamos nuevos', 逐项明示息费: 'indicación de cada coste',
  民间借贷利率上限: 'interés máximo de los préstamos privados', 第三方平台: 'plataformas de terceros', 受理和调查期限: 'plazos de admisión e investigación', 不予受理: 'inadmisión',
  先向经营者投诉: 'la queja previa ante el operador', 不予受理的情形: 'casos de inadmisión', 受理期限: 'plazo de admisión', 调解和答复期限: 'plazos de mediación y respuesta',
}
