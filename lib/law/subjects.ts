/** What a statute is about, for the law screen: kept by statute id, in the order of the screen. */

export const subjects = ['police', 'civil', 'personalData', 'finance', 'credit', 'telecom', 'procedure', 'other'] as const
export type Subject = (typeof subjects)[number]

const statutesOf: Record<Exclude<Subject, 'other'>, string[]> = {
  police: ['ZAGL', 'XINGFA', 'RBL', 'FFFD', 'XFQY'],
  civil: ['MFD', 'MJJD', 'XBFT'],
  personalData: ['PIPL', 'WANGSHU', 'WANGAN', 'MGXX', 'APP19'],
  finance: [
    'GBT', 'CBA26', 'NIFA24', 'NIFA18', 'XB9', 'TSBF', 'JBBF', 'PBXB', 'HLWDK', 'ZD9', 'XJ24', 'XD25', 'XDCB', 'COST26', 'FF22', 'YXBF', 'BL18',
  ],
  credit: ['ZHENGXIN', 'ZXYW', 'ZXTS'],
  telecom: ['DXTL', 'DXSS', 'SMS', 'FANZHA'],
  procedure: ['XZCX', 'XSCX', 'JBLA', 'SA15', 'JCJD', 'XZCF', 'FUYI', 'XZSS', 'MINSU', 'HLWFY', 'FLYZ', 'XFTL', 'SAMR'],
}
const subjectById = new Map(Object.entries(statutesOf).flatMap(([subject, ids]) => ids.map((id): [string, Subject] => [id, subject as Subject])))

/** The subject of a statute id; `other` for one that has none yet, so that it is shown all the same. */
export const subjectOf = (statute: string): Subject => subjectById.get(statute) ?? 'other'
