/** Facts of a payload by name. Payloads are flat, canonical JSON (RFC 8785) of ids, words and numbers. */
export type ChainFacts = Readonly<Record<string, string | undefined>>

const fact = /"(\w+)":(?:"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?|true|false))/g

/** Reads a payload, as texts. One that somebody tampered with may hold anything: what is no fact is passed over, and nothing is thrown. */
export const chainFacts = (payload: string): ChainFacts =>
  Object.fromEntries([...payload.matchAll(fact)].map(([, name = '', text, bare]) => [name, text ?? bare]))
