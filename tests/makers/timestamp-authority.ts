import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import {
  Attribute, CertificateChoices, CertificateSet, CMSVersion, ContentInfo, DigestAlgorithmIdentifiers, EncapsulatedContent, EncapsulatedContentInfo, id_signedData,
  IssuerAndSerialNumber, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, PKIStatus, PKIStatusInfo, TimeStampReq, TimeStampResp, TSTInfo } from '@peculiar/asn1-tsp'
import {
  AlgorithmIdentifier, AttributeTypeAndValue, AttributeValue, BasicConstraints, Certificate, ExtendedKeyUsage, Extension, Extensions, id_ce_basicConstraints,
  id_ce_extKeyUsage, Name, RelativeDistinguishedName, SubjectPublicKeyInfo, TBSCertificate, Validity, Version,
} from '@peculiar/asn1-x509'
import { attributesToSign } from '@/lib/server/timestamp/signed-attributes'

/** A small time-stamping authority for tests: keys made at the start, replies as RFC 3161 wants them or wrong in one way. */

const sha256 = new AlgorithmIdentifier({ algorithm: '2.16.840.1.101.3.4.2.1', parameters: null })
const ecdsa = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' })
const dayMs = 86_400_000
const tstInfo = '1.2.840.113549.1.9.16.1.4'
const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

type Issued = { certificate: Certificate; der: Buffer; key: KeyObject }
export type Authority = { pem: string; good: Issued; expired: Issued; forServers: Issued; stranger: Issued }
type Wanted = { name: string; serialNumber: string; from: number; to: number; extension: Extension }

const commonName = (text: string) =>
  new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: '2.5.4.3', value: new AttributeValue({ utf8String: text }) })])])
const extension = (extnID: string, value: object) => new Extension({ extnID, critical: true, extnValue: new OctetString(AsnConvert.serialize(value)) })
const forTime = (usage = '1.3.6.1.5.5.7.3.8') => extension(id_ce_extKeyUsage, new ExtendedKeyUsage([usage]))

/** A certificate of a fresh key, signed by `by` or by itself. */
function issued({ name, serialNumber, from, to, extension: only }: Wanted, by?: Issued): Issued {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const subject = commonName(name)
  const tbsCertificate = new TBSCertificate({
    version: Version.v3, serialNumber: exact(Buffer.from(serialNumber, 'hex')), signature: ecdsa, issuer: by?.certificate.tbsCertificate.subject ?? subject, subject,
    validity: new Validity({ notBefore: new Date(from), notAfter: new Date(to) }), extensions: new Extensions([only]),
    subjectPublicKeyInfo: AsnConvert.parse(publicKey.export({ type: 'spki', format: 'der' }), SubjectPublicKeyInfo),
  })
  const signatureValue = exact(sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), by?.key ?? privateKey))
  const certificate = new Certificate({ tbsCertificate, signatureAlgorithm: ecdsa, signatureValue })
  return { certificate, der: Buffer.from(AsnConvert.serialize(certificate)), key: privateKey }
}

const pemOf = (der: Buffer) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

/** Its root as PEM, and certificates that are good, out of date, meant for something else, or of another root of the same name. */
export function authority(now: number): Authority {
  const whole = { name: 'Authority', serialNumber: '01', from: now - 900 * dayMs, to: now + 900 * dayMs, extension: extension(id_ce_basicConstraints, new BasicConstraints({ cA: true })) }
  const [ours, theirs] = [issued(whole), issued(whole)]
  const valid = { name: 'Stamp', from: now - 10 * dayMs, to: now + 10 * dayMs, extension: forTime() }
  return {
    pem: pemOf(ours.der),
    good: issued({ ...valid, serialNumber: '00c1' }, ours),
    expired: issued({ ...valid, serialNumber: '0a', from: now - 400 * dayMs, to: now - 30 * dayMs }, ours),
    forServers: issued({ ...valid, serialNumber: '0b', extension: forTime('1.3.6.1.5.5.7.3.1') }, ours),
    stranger: issued({ ...valid, serialNumber: '0c' }, theirs),
  }
}

const value = (type: string, bytes: ArrayBuffer) => new Attribute({ attrType: type, attrValues: [bytes] })
const sequence = (...parts: Buffer[]): Buffer => { const all = Buffer.concat(parts); return Buffer.concat([Buffer.from(all.length < 128 ? [0x30, all.length] : [0x30, 0x81, all.length]), all]) }
const oidOf = (text: string): ArrayBuffer => AsnConvert.serialize(new AlgorithmIdentifier({ algorithm: text })).slice(2)

function signerInfo(content: Buffer, { certificate: { tbsCertificate: parsed }, der: raw, key }: Issued): SignerInfo {
  const digest = createHash('sha256').update(content).digest()
  const names = createHash('sha256').update(raw).digest()
  const info = new SignerInfo({
    version: CMSVersion.v1, digestAlgorithm: sha256, signatureAlgorithm: new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' }),
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer: parsed.issuer, serialNumber: parsed.serialNumber }) }),
    signedAttrs: [
      value('1.2.840.113549.1.9.3', oidOf(tstInfo)),
      value('1.2.840.113549.1.9.4', AsnConvert.serialize(new OctetString(digest))),
      value('1.2.840.113549.1.9.16.2.47', exact(sequence(sequence(sequence(Buffer.concat([Buffer.from([4, 32]), names])))))),
    ],
    signature: new OctetString(Buffer.alloc(1)),
  })
  info.signature = new OctetString(sign('sha256', attributesToSign(info.signedAttrs ?? []), key))
  return info
}

export type Turn = { by?: keyof Omit<Authority, 'pem'>; hash?: Buffer; nonce?: ArrayBuffer; at?: number; status?: PKIStatus; spoil?: boolean }

/** The reply to a question; `turn` makes one thing of it wrong. */
export function replyTo(question: Uint8Array, from: Authority, { now, ...turn }: Turn & { now: number }): Buffer {
  const asked = AsnConvert.parse(question, TimeStampReq)
  const content = Buffer.from(AsnConvert.serialize(new TSTInfo({
    policy: '1.2.3.4', serialNumber: exact(Buffer.from([7])), genTime: new Date(turn.at ?? now), nonce: turn.nonce ?? asked.nonce,
    messageImprint: turn.hash ? new MessageImprint({ hashAlgorithm: sha256, hashedMessage: new OctetString(turn.hash) }) : asked.messageImprint,
  })))
  const signer = from[turn.by ?? 'good']
  const signed = new SignedData({
    version: CMSVersion.v3, digestAlgorithms: new DigestAlgorithmIdentifiers([sha256]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: tstInfo, eContent: new EncapsulatedContent({ single: new OctetString(content) }) }),
    certificates: new CertificateSet([new CertificateChoices({ certificate: signer.certificate })]),
    signerInfos: new SignerInfos([signerInfo(turn.spoil ? Buffer.concat([content, Buffer.from([0])]) : content, signer)]),
  })
  const timeStampToken = new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) })
  const status = new PKIStatusInfo({ status: turn.status ?? PKIStatus.granted })
  return Buffer.from(AsnConvert.serialize(new TimeStampResp({ status, ...(status.status === PKIStatus.granted && { timeStampToken }) })))
}
