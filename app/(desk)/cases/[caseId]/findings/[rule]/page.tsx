import { notFound } from 'next/navigation'
import { violationById } from '@/lib/law'
import { asked, type SearchParams } from '@/lib/server/asked'
import { casePage } from '@/lib/server/case-page'
import { type Asked, FindingsScreen } from '../FindingsScreen'

type Props = { params: Promise<{ caseId: string; rule: string }>; searchParams: SearchParams }

/** One rule with all its working; at the desk beside the others. */
export default async function FindingPage({ params, searchParams }: Props) {
  const { caseId, rule } = await params
  if (!violationById(rule)) notFound()
  return <FindingsScreen {...await casePage(caseId)} caseId={caseId} rule={rule} asked={await asked<keyof Asked>(searchParams)} />
}
