import type { EvidenceRow } from '@/lib/evidence/corroboration'

/** Builders of rows for matching tests. */

/** The instant of `HH:mm:ss` on 2026-03-02 in Shanghai, or of a full `YYYY-MM-DDTHH:mm:ss`. */
export const instant = (text: string): number => Date.parse(`${text.includes('T') ? text : `2026-03-02T${text}`}+08:00`)
export const handset = (id: string, at: string, facts: Partial<EvidenceRow> = {}): EvidenceRow => ({
  id, source: 'handset', channel: 'call', phoneOf: '19900001001', other: '17000001234', at: instant(at), direction: 'incoming', answered: true, seconds: 60, forwarded: false, ...facts,
})
export const bill = (id: string, at: string, facts: Partial<EvidenceRow> = {}): EvidenceRow => handset(id, at, { source: 'bill', ...facts })
export const covering = (from: string, to: string) => [{ phoneOf: '19900001001', channel: 'call' as const, from, to }]
