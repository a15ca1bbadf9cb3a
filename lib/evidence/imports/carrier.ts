/**
 * One carrier whose bills are told apart by what stands above the rows: its name in a title outranks headings only it prints. Columns are found by
 * heading, the same way for all (bill-columns).
 */
export type Carrier = { id: 'china-mobile' | 'china-unicom' | 'china-telecom'; names: RegExp; headings: RegExp }
