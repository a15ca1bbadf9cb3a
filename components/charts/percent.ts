/** The place of a share of a chart, as SVG writes it. */
export const percent = (share: number): string => `${+(share * 100).toFixed(3)}%`
