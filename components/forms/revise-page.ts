/** The form of 记一次 with a refused record in it. */
export const revisePage = ({ caseId, key }: { caseId: string | null; key: string }): string =>
  `/record?${new URLSearchParams({ ...(caseId && { case: caseId }), revise: key })}`
