import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { anchorGroups } from '@/lib/evidence/custody/anchor'
import { sumsText } from '@/lib/evidence/package/manifest'
import { verifyLanguages, verifyText } from '@/lib/evidence/package/verify-text'
import type { StoredAnchor } from '../../data/anchors'
import { chainHeads, eachChainPortion } from '../../data/chains'
import type { ZipEntry } from '../../zip-stream'
import { textEntry, wholeEntry, type Packing } from './packing'

/** What lets an outsider verify a package: the custody rows of the case, time stamps, and how to go about it. */

async function custodyLines({ member, caseId }: Packing): Promise<string> {
  const lines: string[] = []
  const { custody } = await chainHeads(member)
  await eachChainPortion(member, { chain: 'custody', upTo: custody.seq, caseId }, (rows) => lines.push(...rows.map((row) => `${JSON.stringify(row)}\n`)))
  return lines.join('')
}

/** `anchor` = the one that is printed on the exhibit list. The sums name everything that is in the package by now. */
export async function* helpEntries(packing: Packing, anchor: StoredAnchor): AsyncGenerator<ZipEntry> {
  yield textEntry(packing, { path: 'custody.jsonl', what: 'custody' }, await custodyLines(packing))
  const stamps = anchor.stamps.map((stamp, at) => ({ path: `anchors/${at + 1}.tsr`, stamp }))
  for (const { path: name, stamp } of stamps) yield wholeEntry(packing, { path: name, what: 'stamp', at: stamp.at }, stamp.token)
  const verified = { root: anchor.root, groups: anchorGroups(anchor.root).join(' '), stamps: stamps.map((each) => each.path) }
  for (const language of verifyLanguages) yield textEntry(packing, { path: `VERIFY.${language}.txt`, what: 'help' }, verifyText(language, verified))
  yield wholeEntry(packing, { path: 'verify.html', what: 'help' }, await readFile(path.join(process.cwd(), 'lib/server/package/verify.html')))
  yield textEntry(packing, { path: 'sha256sums.txt', what: 'help' }, sumsText(packing.files))
}
