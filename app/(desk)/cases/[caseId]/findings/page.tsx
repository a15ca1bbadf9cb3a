import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { FindingsScreen, type Asked } from './FindingsScreen'

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams }

/** Everything a case's attempts may breach. */
export default async function FindingsPage({ params, searchParams }: Props) {
  const { caseId } = await params
  return <FindingsScreen {...await casePage(caseId)} caseId={caseId} asked={await asked<keyof Asked>(searchParams)} />
}
