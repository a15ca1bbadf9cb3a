import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAgeFile, openAgeFile, type Lock, type Opener } from '@/lib/server/backup/age-file'

let identity: string
let recipient: string
beforeAll(async () => {
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})

async function* inParts(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
async function all(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}
async function sealed(plain: Buffer, lock: Lock, length = 70_001): Promise<Buffer> {
  const file = await newAgeFile(lock)
  return Buffer.concat([file.start, await all(file.body(inParts(plain, length)))])
}
const opened = async (file: Buffer, opener: Opener, length = 65_000) => all(await openAgeFile((start) => inParts(file.subarray(start), length), opener))

const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 3_000_001]

describe('a file of the age format', () => {
  it.each(lengths)('of %i bytes is what the library reads, and reads what the library writes', async (length) => {
    const plain = randomBytes(length)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    expect(Buffer.from(await decrypter.decrypt(await sealed(plain, { recipient }))).equals(plain)).toBe(true)
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    expect((await opened(Buffer.from(await encrypter.encrypt(plain)), { identity })).equals(plain)).toBe(true)
    expect((await opened(await sealed(plain, { recipient }, 997), { identity }, 1_000_000)).equals(plain)).toBe(true)
  })

  it('opens by its passphrase alone', async () => {
    const [plain, passphrase] = [randomBytes(1_000), 'stille Weide dreht Karpfen']
    const file = await sealed(plain, { passphrase })
    expect((await opened(file, { passphrase })).equals(plain)).toBe(true)
    await expect(opened(file, { passphrase: 'stille Weide dreht Karpfem' })).rejects.toMatchObject({ backupFault: 'secret' })
    await expect(opened(file, { identity })).rejects.toMatchObject({ backupFault: 'secret' })
  }, 30_000)

  it('takes no recipient that is none, and opens for nobody else', async () => {
    await expect(newAgeFile({ recipient: 'age1nobody' })).rejects.toMatchObject({ backupFault: 'secret' })
    await expect(opened(await sealed(randomBytes(9), { recipient }), { identity: await generateX25519Identity() })).rejects.toMatchObject({ backupFault: 'secret' })
  })

  it('shows a piece that is left out, doubled or moved, and a cut at any place', async () => {
    const file = await sealed(randomBytes(200_000), { recipient })
    const start = file.length - (200_000 + 4 * 16)
    const piece = (at: number) => file.subarray(start + at * 65_552, start + (at + 1) * 65_552)
    const front = file.subarray(0, start)
    const wrong = [[piece(0), piece(2), piece(3)], [piece(0), piece(0), piece(1), piece(2), piece(3)], [piece(1), piece(0), piece(2), piece(3)], [piece(0), piece(1), piece(2)]]
    for (const pieces of wrong) await expect(opened(Buffer.concat([front, ...pieces]), { identity })).rejects.toMatchObject({ backupFault: 'damaged' })
    for (const length of [0, 20, start - 1, start, start + 5, start + 65_552, file.length - 1]) {
      await expect(opened(file.subarray(0, length), { identity })).rejects.toMatchObject({ backupFault: expect.stringMatching(/damaged|secret/) })
    }
    await expect(opened(Buffer.concat([file, Buffer.from([0])]), { identity })).rejects.toMatchObject({ backupFault: 'damaged' })
  })
})
