/** What stands where a person left a name empty; kept in the case, so always in Chinese (`intake.defaults` of the messages holds the same words). */
export const standInNames = { self: '本人', debtor: '借款人', contact: '亲友' } as const

const standIns = new Set<string>(Object.values(standInNames))
/** 母亲, 我妈妈, 大姐, 同事: what someone is to a person, which is no name. */
const kinship = new RegExp('^(?:我|我的|俺)?(?:[大二三小老]?(?:妈|爸|爹|娘|哥|姐|弟|妹|姨|姑|舅|叔|伯|婶|嫂)|妈妈|爸爸|母亲|父亲|爷爷|奶奶|外公|外婆|姥姥|姥爷'
  + '|哥哥|姐姐|弟弟|妹妹|儿子|女儿|老公|老婆|丈夫|妻子|爱人|对象|公公|婆婆|岳父|岳母|叔叔|阿姨|舅舅|姑姑|表[哥姐弟妹]|堂[哥姐弟妹]|同事|朋友|同学|邻居|领导|亲戚|家人)$', 'u')

/** The name if it is one; empty for what only stands in for a name: a default of the intake, the person's own relation, or a word of kinship. */
export function realName(name: string, relation = ''): string {
  const said = name.trim()
  return standIns.has(said) || said === relation.trim() || kinship.test(said) ? '' : said
}
