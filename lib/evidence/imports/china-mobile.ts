import type { Carrier } from './carrier'

/** 中国移动 (10086): 起始时间, 通信地点, 通信方式, 对方号码, 通信时长 … Rows may leave out the year; charges are rows of `--`. */
export const chinaMobile: Carrier = { id: 'china-mobile', names: /中国移动|移动通信|10086/, headings: /通信地点|通信方式|anothernm|commplac/i }
