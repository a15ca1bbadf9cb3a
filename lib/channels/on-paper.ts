/** Who reads it decides what is shown (documents §9). */
export type Audience = 'lender' | 'regulator' | 'police' | 'form' | 'shared'

/** Where something is to be filled in. */
export const blank = '＿＿＿＿'

/**
 * How letters speak of a body, in Chinese as printed, and which of them it is sent. `reader` = who reads what goes there.
 * `name` = its full name as an addressee; `office` = where a letter to an institution of the case goes, and how that is called while its name is not known;
 * `taker` = how it is called where it took an earlier filing, if not by its name.
 * `isAccused` = it is the one complained of, and is spoken to as 贵单位.
 * `called` = what a filing there is called, missing = 投诉.
 * `told` = later complaints speak of a filing here: to anyone, or to authorities alone.
 * `complaint` = the complaint can be written to it: `answer` = what it is asked for at the end ({inTime} = within the limit, where that binds it); `urges` = it
 * is asked to urge the institution. `takesSummary` = it is handed the one-page summary.
 */
export type OnPaper = {
  reader: Audience
  name?: string
  office?: { name: string; unnamed: string }
  taker?: string
  isAccused?: true
  called?: '举报' | '报案' | '申请' | '信访事项' | '申诉' | '诉求'
  told?: 'anyone' | 'authorities'
  complaint?: { answer: string; urges?: true }
  takesSummary?: true
}
