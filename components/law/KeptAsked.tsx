/** What else a page was asked for, so that a plain form that asks the same address keeps it. */
export const KeptAsked = ({ kept }: { kept: Record<string, string> }) =>
  Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)
