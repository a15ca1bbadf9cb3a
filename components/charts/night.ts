/** The one band every chart shares: 22:00 to 8:00. It is drawn, not judged; what a rule counts as night stands with the rule. */
export const nightFromHour = 22
export const nightToHour = 8
export const isNightHour = (hour: number): boolean => hour >= nightFromHour || hour < nightToHour
export const percent = (share: number): string => `${+(share * 100).toFixed(3)}%`
