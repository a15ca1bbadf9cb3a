import { settingLimits } from './channel-settings'

/** What a portal said when it refused: its words are kept, and figures in them are proposed as the limits of the next time. */

/** Greatest number of characters of such words. */
export const saidMax = 200

const megabyte: Record<string, number> = { k: 0.001, m: 1, 兆: 1, g: 1000 }
const size = /(\d{1,5}(?:\.\d{1,2})?)\s*([kKmMgG兆])(?:[bB])?/u
const files = /(?:最多|不超过|限传?|上限)[^\d。，]{0,8}(\d{1,3})\s*(?:个|份|张)/u

/** `附件大小不能超过5M，最多3个` → 5 MB, 3 files; what is no limit an office may enter is not proposed. */
export function limitsIn(said: string): { sizeMbMax?: number; countMax?: number } {
  const plain = said.normalize('NFKC')
  const [, number = '', unit = ''] = size.exec(plain) ?? []
  const [sizeMbMax, countMax] = [Number(number) * (megabyte[unit.toLowerCase()] ?? 0), Number(files.exec(plain)?.[1] ?? 0)]
  const rounded = Number(sizeMbMax.toFixed(settingLimits.sizeDecimals))
  return {
    ...(rounded >= 0.1 && rounded <= settingLimits.sizeMbMax ? { sizeMbMax: rounded } : {}),
    ...(countMax >= 1 && countMax <= settingLimits.countMax ? { countMax } : {}),
  }
}
