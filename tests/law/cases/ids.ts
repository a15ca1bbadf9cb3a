/** The rules and deadlines of the collected law, by the ids the product uses. A case may speak of nothing else. */
export const ruleIds = [
  'night-contact', 'daily-call-limit', 'unanswered-attempts', 'third-party-collection', 'debt-disclosure', 'contact-after-refusal', 'contact-without-lost-touch',
  'repeated-messages', 'insult', 'threat', 'impersonating-authority', 'impersonating-lawyer', 'forged-document', 'public-exposure', 'traded-personal-data',
  'workplace-contact', 'concealed-identity', 'spoofed-number', 'improper-subcontracting', 'undisclosed-outsourcing', 'home-visit', 'public-posting',
  'contact-after-stop-request', 'harassment-after-acceptance', 'bundled-consent', 'excessive-collection', 'deletion-refused', 'cost-above-24', 'cost-above-36',
  'undisclosed-fee', 'borrow-to-repay', 'exaggerated-consequences', 'minor-contact', 'vulnerable-person', 'extra-fee-demand', 'debt-not-owed',
] as const

export const deadlineIds = [
  'D01', 'D02', 'D03', 'D04a', 'D04b', 'D05a', 'D05b', 'D05c', 'D06a', 'D06b', 'D07a', 'D07b', 'D08', 'D09', 'D10', 'D11', 'D12a', 'D12b', 'D12c', 'D12d', 'D13a', 'D13b',
  'D13c', 'D14a', 'D14b', 'D15a', 'D15b', 'D15c', 'D15d', 'D16a', 'D16b', 'D17', 'D18a', 'D18b', 'D18c', 'D19', 'D20', 'D21', 'D22', 'D23',
] as const
