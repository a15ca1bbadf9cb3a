import 'server-only'
import { createHash, verify, X509Certificate } from 'node:crypto'
import { type ContentInfo, id_signedData, SignedData, type SignerInfo } from '@peculiar/asn1-cms'
import { AsnConvert } from '@peculiar/asn1-schema'
import { PKIStatus, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp'
import { certificateChainFault } from './certificate-chain'
import { attributesToSign } from './signed-attributes'

/** What was asked: the hash that was sent and the nonce that came with it; `asked` = when, an instant. */
export type Asked = { hash: string; nonce: Uint8Array; askedAt: number }
export type ReplyFault =
  | 'not-granted' | 'unreadable' | 'wrong-hash' | 'wrong-nonce' | 'wrong-time' | 'wrong-signature' | 'untrusted' | 'expired'
/** `at` = the time the authority puts its name to, an instant. */
export type Verdict = { at: number } | { fault: ReplyFault }

const sha256Oid = '2.16.840.1.101.3.4.2.1'
const tstInfoOid = '1.2.840.113549.1.9.16.1.4'
const attributeOids = {
  contentType: '1.2.840.113549.1.9.3', messageDigest: '1.2.840.113549.1.9.4', certificate: ['1.2.840.113549.1.9.16.2.47', '1.2.840.113549.1.9.16.2.12'],
}
const digests: Readonly<Record<string, string>> = {
  [sha256Oid]: 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512',
}
/** Signature algorithms by object identifier; null = the digest is named beside it. */
const signatures: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null, '1.2.840.113549.1.1.11': 'sha256', '1.2.840.113549.1.1.12': 'sha384', '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256', '1.2.840.10045.4.3.3': 'sha384', '1.2.840.10045.4.3.4': 'sha512', '1.2.840.10045.2.1': null,
}
/** Clocks differ a little; an answer is made after the question. */
const clockSlackMs = 10 * 60_000

const hex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('hex')
const same = (one: ArrayBuffer | Uint8Array | undefined, other: Uint8Array) => one !== undefined && hex(one) === hex(other)
const withoutZeros = (number: string) => number.replace(/^0+/, '')
/** An integer without the zeros that keep it positive. */
const unsigned = (bytes: ArrayBuffer | Uint8Array | undefined) => withoutZeros(hex(bytes ?? new Uint8Array()))

type Opened = { info: TSTInfo; content: Buffer; signer: SignerInfo; certificates: X509Certificate[] }

function opened(token: ContentInfo): Opened | null {
  if (token.contentType !== id_signedData) return null
  const signed = AsnConvert.parse(token.content, SignedData)
  const { eContentType, eContent } = signed.encapContentInfo
  const [signer] = signed.signerInfos
  if (eContentType !== tstInfoOid || !eContent?.single || !signer || signed.signerInfos.length !== 1) return null
  const content = Buffer.from(eContent.single.buffer)
  const certificates = [...(signed.certificates ?? [])].flatMap(({ certificate }) => certificate ?? [])
    .map((certificate) => new X509Certificate(Buffer.from(AsnConvert.serialize(certificate))))
  return { info: AsnConvert.parse(content, TSTInfo), content, signer, certificates }
}

function signerOf({ signer, certificates }: Opened): X509Certificate | undefined {
  const named = signer.sid.issuerAndSerialNumber
  if (!named) return undefined
  return certificates.find(({ serialNumber }) => withoutZeros(serialNumber.toLowerCase()) === unsigned(named.serialNumber))
}

/** Values of one signed attribute, as they stand. */
const attribute = (signer: SignerInfo, types: readonly string[]): Buffer[] =>
  (signer.signedAttrs ?? []).filter(({ attrType }) => types.includes(attrType)).flatMap(({ attrValues }) => attrValues.map((value) => Buffer.from(value)))

/** Whether the signed attributes speak of this content and this certificate (RFC 3161 2.4.2, RFC 5816). */
function isAbout({ signer, content }: Opened, certificate: X509Certificate): boolean {
  const digest = digests[signer.digestAlgorithm.algorithm]
  const [said] = attribute(signer, [attributeOids.messageDigest])
  if (!digest || !said?.subarray(2).equals(createHash(digest).update(content).digest())) return false
  const named = attribute(signer, attributeOids.certificate)
  return named.some((value) => ['sha1', 'sha256', 'sha384', 'sha512'].some((name) => value.includes(createHash(name).update(certificate.raw).digest())))
}

/** Whether the certificate's key signed the attributes. */
function isSigned({ signer }: Opened, certificate: X509Certificate): boolean {
  const { algorithm } = signer.signatureAlgorithm
  const digest = signatures[algorithm] ?? digests[signer.digestAlgorithm.algorithm]
  if (!(algorithm in signatures) || !digest || !signer.signedAttrs) return false
  return verify(digest, attributesToSign(signer.signedAttrs), certificate.publicKey, Buffer.from(signer.signature.buffer))
}

function contentFault({ info }: Opened, { hash, nonce, askedAt }: Asked, now: number): ReplyFault | undefined {
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  if (hashAlgorithm.algorithm !== sha256Oid || !same(hashedMessage.buffer, Buffer.from(hash, 'hex'))) return 'wrong-hash'
  if (unsigned(info.nonce) !== unsigned(nonce)) return 'wrong-nonce'
  const at = info.genTime.getTime()
  return at < askedAt - clockSlackMs || at > now + clockSlackMs ? 'wrong-time' : undefined
}

/** The reply as it is, or what makes it no proof. @throws whatever the parsers throw for bytes that are no reply */
function judged(reply: Uint8Array, asked: Asked, { authorities, now }: { authorities: readonly X509Certificate[]; now: number }): Verdict {
  const { status, timeStampToken } = AsnConvert.parse(reply, TimeStampResp)
  if (![PKIStatus.granted, PKIStatus.grantedWithMods].includes(status.status) || !timeStampToken) return { fault: 'not-granted' }
  const token = opened(timeStampToken)
  if (!token) return { fault: 'unreadable' }
  const fault = contentFault(token, asked, now)
  if (fault) return { fault }
  const certificate = signerOf(token)
  if (!certificate || !isAbout(token, certificate) || !isSigned(token, certificate)) return { fault: 'wrong-signature' }
  const at = token.info.genTime.getTime()
  const chain = certificateChainFault(certificate, { among: token.certificates, authorities, at })
  return chain ? { fault: chain } : { at }
}

/**
 * Whether a reply of an authority (RFC 3161) proves that the hash stood at a time: the hash and the nonce are ours, the signature is the certificate's, the
 * certificate is for time-stamping alone, was valid then, and leads to an authority that is pinned here. Needs no network: whether a certificate was called
 * back is not asked.
 */
export function verdictOn(reply: Uint8Array, asked: Asked, trust: { authorities: readonly X509Certificate[]; now: number }): Verdict {
  try {
    return judged(reply, asked, trust)
  } catch {
    return { fault: 'unreadable' }
  }
}
