import { Banner } from '@/components/ui/Banner'
import { ErrorSummary } from '@/components/ui/ErrorSummary'

/** Why something was not done, above a long page: with a way to each field that is to be changed, where fields are. `errors` = sentences by field. */
export function Refused({ title, errors }: { title?: string; errors?: ReadonlyMap<string, string> }) {
  if (!title) return null
  if (!errors?.size) return <Banner tone="plain" icon="alert" title={title} />
  return <ErrorSummary title={title} mistakes={[...errors].map(([name, message]) => ({ name, message }))} />
}
