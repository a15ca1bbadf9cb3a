import type { Carrier } from './carrier'

/** 中国联通 (10010): 呼叫类型 beside 通话类型, or the portal's own field names with day and time in two columns. */
export const chinaUnicom: Carrier = { id: 'china-unicom', names: /中国联通|联通|10010/, headings: /calltypename|calllonghour|smstype|homeareaname|呼叫类型/i }
