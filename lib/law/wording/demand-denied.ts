/** Nobody is asked: not needed, not asked for, no duty, forbidden. A turn such as 就 or 而是 takes the denial back. */
const asking = '(?:让|叫|要求?|逼|催|劝|请|指望|打算|准备|强迫|强制|为难|联系|打扰|建议|主张|鼓励)'
const never = '(?:(?<![要再])不|没有?|从未|从不|不存在|不涉及|没有?权利?|没有?资格|并未|未曾?|绝不|无权|不得|不能|严禁|禁止|无意)(?:会|是|能|曾|再|可以|可能|想|为了|任何){0,3}(?:以任何[\\p{Script=Han}]{2})?'
const noTurn = '(?:(?!而是|但|就|先|只要|除非|不然|否则|赶紧|必须)[^。！？!?；;，,\\n]){0,10}'
const denials = [
  '(?:不用|不需要?|无需|无须|不必|没有?|并无|(?<!是)不是|并非|不(?:该|应该)|(?<!要)不要|勿|别)[你您他她我们咱]{0,3}',
  `${never}(?:任何人|[\\p{Script=Han}]{0,4}人员)?${asking}过?${noTurn}`,
  '(?:不用|不需要?|无需|无须|不必|不是)(?:让|叫|要)?(?:[你您](?:们)?|家[人属里]|联系人|任何人|亲[友属]|朋友|同事)?(?:来|去)?(?:[替为帮给](?:[你您他她]|[\\p{Script=Han}]{2,4}))?',
  '(?:没有?|无|不(?:负|承担|具有)|并无|免除)(?:任何|法律上?的?|法定的?|代为){0,2}(?:义务|责任|必要|理由|道理)(?:去|来)?', '不(?:需要|用|必)?(?:负|负责|承担)(?:任何)?',
]
const leadUp = (ways: readonly string[]) => new RegExp(ways.map((way) => `(?:${way})$`).join('|'), 'u')
export const denied = leadUp(denials)
/** Nobody is pressed; "if you do not press her" is no such denial. */
export const deniedPressing = leadUp([...denials, `(?:(?<![你您再]|如果|要是|倘若|若是)|(?=不是))${never}(?:任何人|[\\p{Script=Han}]{0,4}人员)?`])
/** What the debtor said they would do. */
export const promised = /(?:说|答应|承诺|表示|约定|约好|打算|计划)[^。！？\n]{0,8}$/u
/** Whoever asks you to pay is to be refused, or a swindler. */
export const warned = /(?:[若如]|如果|倘若)有人[^。！？\n]{0,24}(?:拒绝|报警|举报)|(?:接到|收到|遇到)[^。！？\n]{0,10}(?:要求|让您)[^。！？\n]{0,12}(?:电话|短信|来电|情况)|谨防[^。！？\n]{0,4}诈骗/u
