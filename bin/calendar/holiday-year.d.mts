type Days = Record<string, string>
export declare function stretches(holidays: Days): { name: string; from: string; to: string }[]
export declare function yearFile(year: number, days: { holidays: Days; workdays: Days }): string
export declare function indexFile(years: readonly number[]): string
