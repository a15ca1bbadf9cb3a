/** How state organs are named, by slots: a stretch of place names, the organ, its branches and offices, its officers. */

/** A branch office alone is the police's, unless a carrier, a utility or the like stands before it. */
const branch = '(?<!(?:电信|联通|移动|铁通|邮政|邮电|供电|电力|烟草|铁路|公路|路政|航道|燃气|热力|供热|供水|水务|自来水)[\\p{Script=Han}]{0,4})分局'
const police = '公安(?:厅|局|分局|机关|部)?|派出所|(?:刑侦|经侦|网安|网侦|治安|反诈骗?|刑警|特警|巡警|警务)(?:支队|大队|中队|总队|队|中心)?|交警(?:支队|大队|中队|总队|队)'
  + `|警察局|警局|警方|网警|刑警队?|110(?:指挥中心|报警中心|接警中心)?|${branch}|国家安全(?:部|厅|局|机关)|国安[局部]|武警(?:部队)?|出入境管理局`
const justice = '(?:最高|高级|中级|基层|互联网|金融|铁路运输)?(?:人民)?法院|[中高]院|法庭|执行局|(?:最高)?人民检察院|检察院|最高[法检](?![定院])|公检法|司法(?:部|厅|局|所)|看守所|拘留所|监狱管理局'
const money = '金融(?:工作)?局|金融(?:工作)?办(?:公室)?(?![理案卡贷事公结好妥完了下])|地方金融(?:监督)?管理局|(?:国家)?金融监督管理(?:总局|局)|金融监管(?:总局|分局|支局|局)|[银证]监(?:会|局|分局)|银保监(?:会|局|分局)'
  + '|中国人民银行|人民银行|央行|税务(?:稽查)?(?:总局|分局|局|所)|市场监(?:督管理|管)(?:总局|局|所)|市监[局所]|工商(?:行政管理)?局|财政[部厅局]|审计[署厅局]|海关'
const government = '政法委|纪检?委|监委|监察委(?:员会)?|人民政府|[市区县省]政府|政府(?:清收|清欠|金融|欠款|债务|追债|专项)[\\p{Script=Han}]{0,4}|国务院|街道办(?:事处)?|综治(?:办|中心)|信访办'
  + '|人社[厅局]|民政局|信访局|网信办|发改[委局]|发展和?改革(?:委员会|局)|通信管理局|通管局|城管(?:局|执法局|大队)|综合执法(?:局|大队|支队)'
export const organ = `(?:${police}|${justice}|${money}|${government})`

const office = '综治办|清欠办|清收办|信访办|专班|工作组|(?:清收|督办|督查|专项|办案|执行|追债|专案|重案)组'
  + '|(?:经侦|刑侦|网安|治安)队|犯罪侦查|安全保卫|侦查|支队|大队|中队|总队|检察[部科处]|执行局|稽查局|反贪局|立案庭|执行庭|金融庭|民庭|刑庭|速裁庭|办公室'
  + '|刑侦|经侦|网安|网警|法警队|(?:监管)?[分支]局|派出所|警务[站室]|(?:中心)?支行|分行|金融办|税务局|[科处股](?![技理罚分置于长])|中心'
/** Branches and offices below an organ, each with its place or matter before it. */
export const unit = `(?:[\\p{Script=Han}]{0,4}(?:${office})){0,3}`

export const rank = '(?:警官|警员|法官|检察官|书记员|队长|所长|局长|庭长)'
export const title = '(?:警官|民警|警察|警员|刑警|网警|公安|法官|检察官|书记员|审判员|执行员|执行法官|执行干警|法警|办案民警|(?:户籍|片|狱|协|辅|交)警)'
/** Whoever speaks for an organ, by rank or by task. */
export const officer = `(?:(?:办案|工作|执法|执行|专案|值班|侦查|清收|督办|调查|稽查|检查|监察|监管)(?:人?员|组)|(?:经办|承办|负责)(?:人员?|民警)|专员|干警|同志|${title}|${rank})`

/** Signs that no name of an organ holds, save where they begin the name of a place. */
const placeSigns = '通(?=[州化辽江海榆许道渭城山])|和(?=[平田静顺龙硕林政布])|会(?=[宁理泽东昌同])|来(?=[宾安凤])|将(?=乐)|到(?=滘)'
const handedOver = '(?!移交|管辖|受理|开庭|提交|递交|转交|交由|委托|联系|咨询|依据|根据|按照|关于|配合|协助)'
/** A stretch of a name: no mark and none of the words that turn "I am" into "I am going to …" or that hand a matter to the organ. */
export const name = (length: number, except = '') =>
  `(?:${handedOver}(?:[^${except}，。,.！!？?；;：:【】\\s来要想会将去到向被已等收请与和替帮给找负责通知告诉起诉打算准备由听送报拨]|${placeSigns})){0,${length}}?`
/** What may stand before an organ inside brackets. */
export const bracketed = (close: string) => `(?:[^${close}向到由将对与和\\n]|${placeSigns}){0,14}?`
