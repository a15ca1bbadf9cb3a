/**
 * A text whose numbers keep to their measure words, and masked numbers to themselves: where clauses stay whole a line may end at a space, and would leave
 * "4" on one and "项" on the next.
 */
export const tied = (text: string): string => text.replace(/(?<=\d) (?=[项次个份件天条处类页行种位名分秒])|(?<=[\d*]) (?=[\d*])/gu, '\u00a0')
