/**
 * Words around a threat that make it none: its speaker denies it, forbids it, warns of others who say it, answers a complaint about it. A denial holds to
 * the end of its clause and no further, and neither "you think I won't?" nor "we won't let you off" is one.
 */

const clauseSign = '[^，,。！？!?；;：:\\n]'
/** What takes a denial back before the clause is over. */
const turn = '(?:就|否则|不然|但|可是|而是|只是|还钱|还款|看我|信不信)'
const onward = (length: number) => `(?:(?!${turn})${clauseSign}){0,${length}}`
const quoteOpen = '[“"「『‘][^”"」』’。\\n]{0,20}'

/** "Who says we won't", "do you think we won't", "whether or not". */
const undoubted = `(?<!(?:以为|[真别你还]当|谁说|敢说|不信|难道)${clauseSign}{0,6})(?<![会是])`
/** What the speaker will not do is to be lenient, or to stop at that. */
const lenient = '(?!放过|放了|手软|心软|客气|轻饶|饶|善罢|罢休|留情|手下|犹豫|眨眼|只|光|仅|单(?!独)|再(?:等|忍|客气)|等|想|希望|愿意|舍得|以为|活|不|跟[你您]|和[你您]|开玩笑|直接'
  + '|让[你您他她](?:们)?(?:好|舒|跑|躲|安|得逞|白|逃|过|活|有|走))'
const refusals = '(?:不会|绝不|决不|从不|从未|从没有?|从来不|从来没有?|并未|未曾|不可能|无意|没打算|没说(?:过|要)?|没想(?!到|好)'
  + '|没有?(?:任何|什么)?人会?(?![能拦管救护帮挡保敢])|没有?(?:要|让|派|叫|说|威胁|准备(?!好|钱)|找(?!到)|想(?!到))'
  + '|(?:不|没有?)曾|不存在|我们?(?:哪|岂|怎么?)(?:敢|会|可能)|(?:[您必用需勿别]|是)担心(?:我们?|有人|员工|催收)会?|不是(?:要(?!我|逼|等)|来|想|去|说要|打算))'
const addressed = '(?:对?[你您他她我们的客户任何人]{0,6})?'
const refused = (length: number) => `${undoubted}${refusals}${lenient}${onward(length)}`
const refusedAtOnce =
  `${undoubted}(?:不是|不要|没有?|[也并绝]不|严禁|禁止|(?:我们?|我司|我方)[也真并]{0,2}不想)${addressed}|不[^不，,。！？!?；;\\n]{1,4}、不(?:上门|动手|会|去|到|带人)?`

const staff = '(?:员工|催收|工作人员|人员|坐席|客服|专员|外包|委外|第三方|合作|机构|团队|同事|业务员|任何人)'
const forbid = '(?:不(?:会)?(?:允许|许|准)|不得|不可|不能|严禁|禁止|杜绝|抵制)'
const use = '(?:以|用|使用|采[取用]|发生|发送?|出现|说|讲|威胁|恐吓)'
const forbidden = (length: number) => [
  `${forbid}[^你您，,。！？!?；;\\n]{0,6}${staff}${clauseSign}{0,${length}}`, `${staff}[^你您，,。！？!?；;\\n]{0,6}${forbid}${clauseSign}{0,${length}}`,
  `(?:法律|法规|规定|国家|监管|制度)[^你您，,。！？!?；;\\n]{0,6}${forbid}${clauseSign}{0,${length}}`,
  `(?:不得|严禁|禁止|杜绝|抵制|不允许)(?:任何(?:人|形式)?)?${use}${clauseSign}{0,${length}}`,
]

const others = '(?:有人|他人|任何人|不法|冒充|假冒|自称|个别|某些|骗子|以|用|借)'
const warn = '(?:警惕|谨防|提防|防范|防止)'
const mistrust = '(?:勿|不要|别|切莫)(?:再)?(?:轻信|相信|听信|传播|转发|理会)'
const quoted = [
  `(?:投诉|反映|反馈|举报|申诉|来信)[^。！？\\n]{0,14}${quoteOpen}`, `${warn}[^。！？\\n]{0,6}${others}[^。！？\\n]{0,14}${quoteOpen}`, `${mistrust}[^。！？\\n]{0,6}${quoteOpen}`,
]

const ending = (ways: string[]) => new RegExp(`(?:${ways.join('|')})$`, 'u')

/** Tried on the text that leads up to the words. */
export const unmeantBefore = ending([refused(14), refusedAtOnce, ...forbidden(16), ...quoted])

/** Tried on the text up to the end of the words, which may begin before their denial: "we will not wait for your child". */
export const unmeantUntil = ending([refused(28), ...forbidden(28)])

const colleague = '(?:员工|同事|催收员?|专员|工作人员|坐席|有人|对方|任何人)'
const within = (length: number) => `[^。！？\\n]{0,${length}}`
const calledToAccount = '(?:批评|处罚|处分|开除|辞退|停职|致歉|道歉|整改|调查|核实|核查|重视|严肃处理)'
const remedy = '(?:投诉|举报|报警|反映|反馈|告知|录音|保留|联系我)'

/** Tried on the sentence around the words: a rumour that is denied, others who threaten so, a colleague called to account, advice. */
export const unmeantSentence = new RegExp([
  `${mistrust}${clauseSign}{0,24}(?:谣言|传言|传闻|说法|不实)`, `(?:网传|谣传|传言|网上[有说])${clauseSign}{0,24}(?:假的|谣言|不实|不可信|误)`,
  `${warn}${clauseSign}{0,6}${others}${within(30)}(?:相(?:威胁|要挟)|恐吓[您他借]|要挟[您他借]|威胁[您他借])`,
  `(?:您|${colleague})${clauseSign}{0,6}(?:说|称|讲|发|扬言|威胁)${within(40)}(?:已|正在|会|将|进行|高度|一经|一律|立即|予以)${clauseSign}{0,6}${calledToAccount}`,
  `(?:已|会|将)对${clauseSign}{0,20}${colleague}${clauseSign}{0,8}${calledToAccount}`,
  `您${clauseSign}{0,4}(?:说|提到|收到|反映|转发|所述)${within(30)}(?:不是|并非|非)(?:我们?|我司|我方|本公司)`,
  `(?:如果?|若|一旦|要是|假如)${clauseSign}{0,10}(?:听到|听见|接到|${colleague})${within(34)}(?:可以?|请|欢迎)${clauseSign}{0,8}${remedy}`,
].join('|'), 'u')
