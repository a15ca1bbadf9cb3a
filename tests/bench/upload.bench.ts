import { createHash, randomBytes } from 'node:crypto'
import { bareUpload } from './bare-upload'
import { type Install, memoryGrowth, openedCase, repeated, runningInstall, uploadFile } from './running-install'

/** 1 GB through the running product – session, multipart, digest, seal, sync, reading back, row – against the barest server that only hashes, writes and syncs. */

const uploadBytes = Number(process.env.BENCH_UPLOAD_MB ?? 1024) * 1024 ** 2
const rounds = 3
/** The aim is 1.6 on a machine with nothing else to do. */
const ratioMax = 2
const growthMbMax = 60
const piece = randomBytes(1024 ** 2)

type Answer = { items: { sha256: string }[] }
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

function expectedDigest(): string {
  const hash = createHash('sha256')
  for (const bytes of repeated(piece, uploadBytes)) hash.update(bytes)
  return hash.digest('hex')
}

async function seconds(work: () => Promise<Answer>, sha256: string): Promise<number> {
  const start = performance.now()
  const { items: [item] } = await work()
  if (item?.sha256 !== sha256) throw new Error('another digest')
  return (performance.now() - start) / 1000
}

async function measured(install: Install): Promise<boolean> {
  const { id } = await openedCase(install, 'large', [])
  const bare = await bareUpload(install.data)
  const sha256 = expectedDigest()
  const to = (caseId: string) => ({ caseId, name: 'film.mp4', about: {} })
  const [ours, control, ratios]: [number[], number[], number[]] = [[], [], []]
  let growth = 0
  for (let round = 0; round < rounds; round += 1) {
    const grown = await memoryGrowth(install, async () => { ours.push(await seconds(() => uploadFile<Answer>(install, to(id), repeated(piece, uploadBytes)), sha256)) })
    control.push(await seconds(() => uploadFile<Answer>({ ...install, origin: bare.origin }, to(id), repeated(piece, uploadBytes)), sha256))
    ratios.push((ours.at(-1) ?? 0) / (control.at(-1) ?? 1))
    if (round > 0) growth = Math.max(growth, grown.growth)
    console.log(`  round ${round + 1}: ${ours.at(-1)?.toFixed(2)} s, bare ${control.at(-1)?.toFixed(2)} s, ratio ${ratios.at(-1)?.toFixed(2)}, memory ${grown.idle.toFixed(0)} → ${grown.most.toFixed(0)} MB`)
  }
  bare.stop()
  const isQuick = median(ratios) <= ratioMax
  const isFlat = !(growth >= growthMbMax)
  console.log(`upload of ${uploadBytes / 1024 ** 2} MB: ${median(ours).toFixed(2)} s, bare ${median(control).toFixed(2)} s`)
  console.log(`  gate: at most ${ratioMax} × bare: ${median(ratios).toFixed(2)} ${isQuick ? 'held' : 'NOT HELD'}`)
  console.log(`  gate: memory grows under ${growthMbMax} MB once warm: ${growth.toFixed(0)} ${isFlat ? 'held' : 'NOT HELD'}`)
  return isQuick && isFlat
}

const install = await runningInstall()
const held = await measured(install).finally(() => install.stop())
process.exitCode = held ? 0 : 1
