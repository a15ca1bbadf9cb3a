/** Pieces of patterns that several word lists share. */

export const someone = '[你您他她它我咱妳]'
/** Anything within one sentence, at most `length` characters. */
export const gap = (length: number) => `[^。！？!?；;\\n]{0,${length}}`
export const family = '(?:孩子|小孩|娃|儿子|女儿|闺女|宝宝|老婆|老公|媳妇|爸妈|父母|爹妈|爹娘|老人|家人|家里人|全家|一家人|一家老小|老小|弟弟|妹妹|姐姐|哥哥|[你您][妈爸娘爹])'
/** A member of the addressed person's circle, after "your". */
export const kin = '(?:姐|妹|哥|弟|爸|妈|父亲|母亲|爹|娘|儿子|女儿|闺女|老公|老婆|丈夫|妻子|媳妇|爱人|对象|男朋友|女朋友|同事|朋友|亲戚|室友|同学'
  + '|领导|下属|员工|部下|家属|家人|家里人|孩子|闺蜜|女婿|儿媳|弟媳|弟妹|嫂|姐夫|妹夫|婆婆|公公|岳父|岳母|前夫|前妻|邻居|老板|学生|老师|租客|合伙人|战友|外甥|侄子|侄女|表[姐妹哥弟]|堂[姐妹哥弟]|舅|姑|姨|叔|伯)'
