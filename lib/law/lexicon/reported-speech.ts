/** Words that turn a dangerous phrase into a warning, a denial, a report about others, or a quotation of the person's own complaint. */

const one = (words: readonly string[]) => `(?:${words.join('|')})`

const denying = [
  '不会', '不是(?:要|说)?', '并非', '绝不', '决不', '不可能', '不存在', '不属于', '不算', '不构成', '不至于', '从不', '从未', '并未', '未曾', '不必担心', '不用担心', '无需担心', '请勿', '切勿', '勿',
  '严禁', '禁止', '不得', '不准', '拒绝', '无权', '不能', '不应', '谨防', '防范', '避免', '警惕', '抵制', '杜绝', '是否', '会不会', '能否',
]
/** Right before the phrase: it is denied, forbidden or warned of. */
export const denied = new RegExp(`${one(denying)}(?!不)[^，,。！？!?：:\\n]{0,8}$`, 'u')

const fraud = '(?:诈骗|骗子|骗局|骗人)'
const help = '(?:报警|举报|拨打|投诉|反馈|拒绝|保留|留存|告知|联系我|12378|110|96110)'
const met = '(?:如|若|一旦|倘若)[^。]{0,4}(?:遇|有|被|收到|发现|遭)|遇到|遭遇|碰到'
const warned = [
  '谨防', '谨慎防范', '警惕', '提防', '小心受骗', '当心受骗', '切勿(?:轻信|相信|听信|转账|支付|缴纳|点击|告知)', '(?:不要|请勿|勿|别|切莫)(?:轻信|相信|听信|转账|支付|缴纳)',
  `凡是?[^。]{2,50}${fraud}`, `(?:都|均|就)是${fraud}`, `(?:${met})[^。]{0,40}${help}`, '谣言', '不实(?:信息|说法)', '均属违规', '属于违规', '从不(?:收取|要求|索要)',
  '不会(?:以任何|收取|要求|索要)', '不收取任何', '不(?:以任何名义|向您)收取',
]
/** The lender answers a complaint: it speaks to 您, and of looking into it. */
const complained =
  '您[^。]{0,8}(?:投诉|反映|反馈|举报|申诉|来电|来信|提到|所述|指出)[^。]{0,50}(?:核查|核实|致歉|道歉|抱歉|处罚|处分|处理|记录|调查|整改|停职|辞退|回复您|答复|更新)'
const told = [
  '歌词', '歌里', '这首歌', '唱着', '(?:电影|电视剧|剧|小说|小品|相声|书)(?:里|中|《)', '昨晚的电影', '这部剧', '小品', '台词', '段子', '讲堂', '讲座', '课堂', '科普', '普法', '新闻(?:里|说|报道|：|:)',
  '报道称', '案例分析', '知识问答', '征文', '课文', '剧本',
]
const everyday = [
  '取件码', '驿站', '包裹', '快递(?:员|已|柜|到|单)', '外卖已', '餐品', '退订', '满\\d+减', '促销', '特价', '团购', '接龙', '上映', '门票', '饲料', '宠物医院', '疫苗', '招聘', '下单', '到货',
  '发货', '套装', '邻居家', '小偷', '被偷', '这场比赛', '球赛', '蚊子', '苍蝇', '蟑螂', '盆栽', '一盆花', '养的花',
]

/** In the same sentence: a warning, a complaint that is being answered, a story, everyday matters. */
export const reported = new RegExp([...warned, complained, ...told, ...everyday].join('|'), 'u')

/** For words of harm and contempt no warning excuses, only a complaint that is being answered, a call for help, a rule against them, a story or everyday matters. */
export const quotedOnly = new RegExp([
  complained, ...told, ...everyday, `(?:${met})[^。]{0,40}(?:请|可)[^。]{0,14}(?:报警|举报|拨打|投诉|反馈|保留|留存|110)`, '严禁(?:使用|员工|催收)', '不(?:得|准)(?:使用|采用|以)', '文明用语',
].join('|'), 'u')

const aboutPerson = '涉嫌|立案|欠款|还款|逾期|到案|传票|传唤|配合调查|通缉|贷款已|拘'
/** A heading of the police over a plain warning of fraud, with nothing about a debt or a case against the person. */
export const plainWarning = new RegExp(
  `^(?![\\s\\S]*(?:${aboutPerson}))[\\s\\S]*(?:谨防|防范|警惕|切勿|请勿|不轻信|不转账|(?:都|均|就)?[是为]诈骗|反诈宣传|96110)`, 'u',
)

/** What excuses under any of several conditions. */
export const anyOf = (...conditions: readonly RegExp[]): RegExp => new RegExp(conditions.map(({ source }) => source).join('|'), 'u')
