import { encode } from 'uqr'

/** A QR code: `size` modules a side, dark modules as horizontal runs `[x, y, width]`. */
export type Code = { size: number; runs: [number, number, number][] }

/**
 * The pattern laid over the modules, which a reader takes from the code itself. Weighing all eight takes two thirds of the time of a code, and for a digest,
 * whose modules are as good as random, they come out alike.
 */
const maskPattern = 3

/** The code of a text, error correction M, without the quiet zone (the page leaves it free). */
export function codeOf(text: string): Code {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern })
  const runs: [number, number, number][] = []
  data.forEach((row, y) => row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last[1] === y && last[0] + last[2] === x) last[2] += 1
    else runs.push([x, y, 1])
  }))
  return { size, runs }
}
