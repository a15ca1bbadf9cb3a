import type { ChannelId } from '@/lib/cases/vocabulary'

/** What several deadlines open once they have passed: keys under `nextSteps` in the message files, and the body each leads to. What only one opens is its own. */
export const sharedSteps = {
  remind: null, 'check-again': null, 'regulator-complaint': 'nfra-complaint', 'petition-supervision': null, 'police-supervision': null,
  prosecutor: 'procuratorate', 'ask-legal-aid': 'legal-aid', 'pboc-complaint': null, 'court-possible': 'court', 'court-or-arbitration': 'court',
  'reconsider-silence': null, 'court-after-silence': 'court', 'local-finance': 'local-finance',
} as const satisfies Record<string, ChannelId | null>
export type SharedStep = keyof typeof sharedSteps
