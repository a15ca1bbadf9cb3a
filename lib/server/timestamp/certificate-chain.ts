import 'server-only'
import type { X509Certificate } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate, ExtendedKeyUsage, id_ce_extKeyUsage } from '@peculiar/asn1-x509'

const timeStamping = '1.3.6.1.5.5.7.3.8'
const longest = 5

/** Certificates of an authority must be for time-stamping and nothing else, and say that it matters (RFC 3161 2.3). */
function isForTimeStamping(certificate: X509Certificate): boolean {
  const { extensions } = AsnConvert.parse(certificate.raw, Certificate).tbsCertificate
  const usage = (extensions ?? []).find(({ extnID }) => extnID === id_ce_extKeyUsage)
  if (!usage?.critical) return false
  const purposes = [...AsnConvert.parse(usage.extnValue.buffer, ExtendedKeyUsage)]
  return purposes.length === 1 && purposes[0] === timeStamping
}

const isValidAt = ({ validFrom, validTo }: X509Certificate, at: number) => Date.parse(validFrom) <= at && at <= Date.parse(validTo)
const isIssuedBy = (one: X509Certificate, issuer: X509Certificate) => one.checkIssued(issuer) && one.verify(issuer.publicKey)

type Trust = { among: readonly X509Certificate[]; authorities: readonly X509Certificate[]; at: number }

/** Climbs from a certificate to a pinned one over those that came with it; each must be valid at that time. */
function climbs(certificate: X509Certificate, trust: Trust, left = longest): boolean {
  if (left === 0 || !isValidAt(certificate, trust.at)) return false
  if (trust.authorities.some((pinned) => pinned.ca && isValidAt(pinned, trust.at) && isIssuedBy(certificate, pinned))) return true
  const above = trust.among.filter((other) => other.ca && other.fingerprint256 !== certificate.fingerprint256 && isIssuedBy(certificate, other))
  return above.some((other) => climbs(other, trust, left - 1))
}

/** What is wrong with the certificate of an authority, or undefined. `at` = the instant it signed. */
export function certificateChainFault(certificate: X509Certificate, trust: Trust): 'untrusted' | 'expired' | undefined {
  if (!isForTimeStamping(certificate)) return 'untrusted'
  if (!isValidAt(certificate, trust.at)) return 'expired'
  return climbs(certificate, trust) ? undefined : 'untrusted'
}
