import 'server-only'

/**
 * Which rules and clocks this program brings: a digest of their sources, put in by the build (next.config.ts). A case reviewed by another edition is reviewed
 * again at the start, so that no finding, version or date of an older program stays behind.
 */
export const rulesEdition = process.env.ANNING_RULES_EDITION ?? 'unbuilt'
