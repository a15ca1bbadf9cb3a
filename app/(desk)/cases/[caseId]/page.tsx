import { redirect } from 'next/navigation'

/** A case opens at its timeline. */
export default async function CaseIndex({ params }: { params: Promise<{ caseId: string }> }) {
  redirect(`/cases/${(await params).caseId}/timeline`)
}
