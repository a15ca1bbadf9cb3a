import type { Carrier } from './carrier'

/** 中国电信 (10000): provinces differ; Shandong prints no heading we know and is read by position (bill-columns). */
export const chinaTelecom: Carrier = { id: 'china-telecom', names: /中国电信|电信|天翼|10000号|189\.cn/, headings: /业务类型/ }
