import type { Doors } from '@/lib/server/openapi'
import * as alerts from '../alerts/route'
import * as alertsOff from '../alerts/off/[key]/route'
import * as alertSettings from '../alert-settings/route'
import * as alertTrial from '../alert-settings/trial/route'
import * as anchors from '../anchors/route'
import * as attempt from '../attempts/[attemptId]/route'
import * as attemptMatch from '../attempts/[attemptId]/match/route'
import * as attemptNumber from '../attempts/[attemptId]/number/route'
import * as calendar from '../calendar/[feed]/route'
import * as calendarFeeds from '../calendar-feeds/route'
import * as calendarFeed from '../calendar-feeds/[tokenId]/route'
import * as cases from '../cases/route'
import * as casePackages from '../cases/packages/route'
import * as packageUploads from '../cases/packages/uploads/route'
import * as packageUpload from '../cases/packages/uploads/[uploadId]/route'
import * as caseFile from '../cases/[caseId]/route'
import * as caseAnswers from '../cases/[caseId]/answers/route'
import * as caseAnswerWithdrawal from '../cases/[caseId]/answers/withdrawal/route'
import * as caseAttempts from '../cases/[caseId]/attempts/route'
import * as casePeopleErasure from '../cases/[caseId]/people/erasure/route'
import * as caseConsents from '../cases/[caseId]/consents/route'
import * as caseKeeping from '../cases/[caseId]/keeping/route'
import * as caseErasure from '../cases/[caseId]/erasure/route'
import * as caseErasureConfirmation from '../cases/[caseId]/erasure-requests/[requestId]/confirmation/route'
import * as caseErasureRefusal from '../cases/[caseId]/erasure-requests/[requestId]/refusal/route'
import * as caseEvidence from '../cases/[caseId]/evidence/route'
import * as caseUploads from '../cases/[caseId]/uploads/route'
import * as caseUpload from '../cases/[caseId]/uploads/[uploadId]/route'
import * as caseFilingOrder from '../cases/[caseId]/filing-order/route'
import * as casePackage from '../cases/[caseId]/package/route'
import * as caseFindings from '../cases/[caseId]/findings/route'
import * as caseFindingDecisions from '../cases/[caseId]/findings/decisions/route'
import * as caseHistory from '../cases/[caseId]/history/route'
import * as soughtText from '../cases/[caseId]/sought/route'
import * as caseRecord from '../cases/[caseId]/record/route'
import * as caseTickets from '../cases/[caseId]/tickets/route'
import * as channelSettings from '../channels/[channel]/settings/route'
import * as deadlines from '../deadlines/route'
import * as derivative from '../derivatives/[derivativeId]/route'
import * as derivativeFile from '../derivatives/[derivativeId]/file/route'
import * as evidenceFile from '../evidence/[evidenceId]/file/route'
import * as evidenceHeldCopy from '../evidence/[evidenceId]/held-copy/route'
import * as evidenceHistory from '../evidence/[evidenceId]/history/route'
import * as evidenceLinks from '../evidence/[evidenceId]/links/route'
import * as evidenceNote from '../evidence/[evidenceId]/note/route'
import * as evidencePreview from '../evidence/[evidenceId]/preview/route'
import * as evidenceWords from '../evidence/[evidenceId]/words/route'
import * as evidenceView from '../evidence/[evidenceId]/view/route'
import * as coveredCopies from '../evidence/[evidenceId]/covered-copies/route'
import * as viewer from '../viewer/[kind]/route'
import * as findingDecision from '../findings/[findingId]/decision/route'
import * as importRun from '../imports/[importId]/route'
import * as invitations from '../invitations/route'
import * as invitationsAccept from '../invitations/accept/route'
import * as invitation from '../invitations/[invitationId]/route'
import * as members from '../members/route'
import * as memberDisabling from '../members/[memberId]/disabling/route'
import * as memberDrafts from '../members/[memberId]/drafts/route'
import * as memberEnabling from '../members/[memberId]/enabling/route'
import * as memberRole from '../members/[memberId]/role/route'
import * as language from '../language/route'
import * as leave from '../leave/route'
import * as lock from '../lock/route'
import * as open from '../open/route'
import * as pin from '../pin/route'
import * as recordingPatterns from '../recording-patterns/route'
import * as recordingPattern from '../recording-patterns/[patternId]/route'
import * as evidenceAttempt from '../evidence/[evidenceId]/attempt/route'
import * as evidenceTrimmed from '../evidence/[evidenceId]/trimmed-copies/route'
import * as evidenceSound from '../evidence/[evidenceId]/sound/route'
import * as sessions from '../sessions/route'
import * as session from '../sessions/[sessionId]/route'
import * as setUp from '../set-up/route'
import * as signIn from '../sign-in/route'
import * as signOut from '../sign-out/route'
import * as officeContact from '../office/contact/route'
import * as stamping from '../stamping/route'
import * as storeChecks from '../store-checks/route'
import * as theme from '../theme/route'
import * as ticket from '../tickets/[ticketId]/route'
import * as ticketCalendar from '../tickets/[ticketId]/calendar/route'
import * as ticketEvents from '../tickets/[ticketId]/events/route'
import * as tokens from '../tokens/route'
import * as token from '../tokens/[tokenId]/route'
import * as unlock from '../unlock/route'
import * as vaultPassphrase from '../vault/passphrase/route'
import * as vaultPassphraseRemoval from '../vault/passphrase/removal/route'
import * as vaultUnlock from '../vault/unlock/route'
import * as vaultWords from '../vault/words/route'
import * as vaultWordsConfirmation from '../vault/words/confirmation/route'
import * as caseLetters from '../cases/[caseId]/letters/route'
import * as casePoliceSummary from '../cases/[caseId]/police-summary/route'
import * as letter from '../letters/[letterId]/route'
import * as letterIssue from '../letters/[letterId]/issue/route'
import * as letterAttachments from '../letters/[letterId]/attachments/route'
import * as letterReason from '../letters/[letterId]/likeness-reason/route'
import * as letterDispatches from '../letters/[letterId]/dispatches/route'
import * as letterHistory from '../letters/[letterId]/history/route'
import * as letterRemoval from '../letters/[letterId]/removal/route'
import * as letterDocx from '../letters/[letterId]/docx/route'
import * as letterPdf from '../letters/[letterId]/pdf/route'
import * as importPreview from '../imports/[importId]/preview/route'
import * as importCancel from '../imports/[importId]/cancel/route'
import * as importConfirm from '../imports/[importId]/confirm/route'
import * as intakeDrafts from '../intake-drafts/route'
import * as intakeDraft from '../intake-drafts/[draftId]/route'
import * as caseWitnessRequests from '../cases/[caseId]/witness-requests/route'
import * as witnessRequestPdf from '../witness-requests/[requestId]/pdf/route'
import * as witnessRequestRevocation from '../witness-requests/[requestId]/revocation/route'
import * as witnessRequestScan from '../witness-requests/[requestId]/scan/route'
import * as witnessRequestWithdrawal from '../witness-requests/[requestId]/withdrawal/route'
import * as statement from '../statement/route'
import * as statementCode from '../statement/code/route'
import * as statementConsent from '../statement/consent/route'
import * as statementDecline from '../statement/decline/route'
import * as statementPdf from '../statement/pdf/route'
import * as statementReturn from '../statement/return/route'
import * as statementScan from '../statement/scan/route'
import * as statementWithdrawal from '../statement/withdrawal/route'

/** Every door of the API. A test compares this list with the folders, so a new route cannot be forgotten. */
export const doors: Doors = {
  '/api/alerts': alerts,
  '/api/alerts/off/{key}': alertsOff,
  '/api/alert-settings': alertSettings,
  '/api/alert-settings/trial': alertTrial,
  '/api/anchors': anchors,
  '/api/attempts/{attemptId}': attempt,
  '/api/attempts/{attemptId}/match': attemptMatch,
  '/api/attempts/{attemptId}/number': attemptNumber,
  '/api/calendar/{feed}': calendar,
  '/api/calendar-feeds': calendarFeeds,
  '/api/calendar-feeds/{tokenId}': calendarFeed,
  '/api/cases': cases,
  '/api/cases/packages': casePackages,
  '/api/cases/packages/uploads': packageUploads,
  '/api/cases/packages/uploads/{uploadId}': packageUpload,
  '/api/cases/{caseId}': caseFile,
  '/api/cases/{caseId}/answers': caseAnswers,
  '/api/cases/{caseId}/answers/withdrawal': caseAnswerWithdrawal,
  '/api/cases/{caseId}/attempts': caseAttempts,
  '/api/cases/{caseId}/people/erasure': casePeopleErasure,
  '/api/cases/{caseId}/consents': caseConsents,
  '/api/cases/{caseId}/keeping': caseKeeping,
  '/api/cases/{caseId}/erasure': caseErasure,
  '/api/cases/{caseId}/erasure-requests/{requestId}/confirmation': caseErasureConfirmation,
  '/api/cases/{caseId}/erasure-requests/{requestId}/refusal': caseErasureRefusal,
  '/api/cases/{caseId}/evidence': caseEvidence,
  '/api/cases/{caseId}/uploads': caseUploads,
  '/api/cases/{caseId}/uploads/{uploadId}': caseUpload,
  '/api/cases/{caseId}/filing-order': caseFilingOrder,
  '/api/cases/{caseId}/findings': caseFindings,
  '/api/cases/{caseId}/findings/decisions': caseFindingDecisions,
  '/api/cases/{caseId}/history': caseHistory,
  '/api/cases/{caseId}/record': caseRecord,
  '/api/cases/{caseId}/sought': soughtText,
  '/api/cases/{caseId}/tickets': caseTickets,
  '/api/channels/{channel}/settings': channelSettings,
  '/api/deadlines': deadlines,
  '/api/evidence/{evidenceId}/attempt': evidenceAttempt,
  '/api/derivatives/{derivativeId}': derivative,
  '/api/derivatives/{derivativeId}/file': derivativeFile,
  '/api/evidence/{evidenceId}/file': evidenceFile,
  '/api/evidence/{evidenceId}/held-copy': evidenceHeldCopy,
  '/api/evidence/{evidenceId}/history': evidenceHistory,
  '/api/evidence/{evidenceId}/sound': evidenceSound,
  '/api/evidence/{evidenceId}/trimmed-copies': evidenceTrimmed,
  '/api/evidence/{evidenceId}/links': evidenceLinks,
  '/api/evidence/{evidenceId}/note': evidenceNote,
  '/api/evidence/{evidenceId}/preview': evidencePreview,
  '/api/evidence/{evidenceId}/view': evidenceView,
  '/api/evidence/{evidenceId}/words': evidenceWords,
  '/api/evidence/{evidenceId}/covered-copies': coveredCopies,
  '/api/viewer/{kind}': viewer,
  '/api/findings/{findingId}/decision': findingDecision,
  '/api/imports/{importId}': importRun,
  '/api/invitations': invitations,
  '/api/invitations/accept': invitationsAccept,
  '/api/invitations/{invitationId}': invitation,
  '/api/members': members,
  '/api/members/{memberId}/disabling': memberDisabling,
  '/api/members/{memberId}/drafts': memberDrafts,
  '/api/members/{memberId}/enabling': memberEnabling,
  '/api/members/{memberId}/role': memberRole,
  '/api/language': language,
  '/api/leave': leave,
  '/api/lock': lock,
  '/api/open': open,
  '/api/pin': pin,
  '/api/recording-patterns': recordingPatterns,
  '/api/recording-patterns/{patternId}': recordingPattern,
  '/api/sessions': sessions,
  '/api/sessions/{sessionId}': session,
  '/api/set-up': setUp,
  '/api/sign-in': signIn,
  '/api/sign-out': signOut,
  '/api/office/contact': officeContact,
  '/api/stamping': stamping,
  '/api/store-checks': storeChecks,
  '/api/theme': theme,
  '/api/tickets/{ticketId}': ticket,
  '/api/tickets/{ticketId}/calendar': ticketCalendar,
  '/api/tickets/{ticketId}/events': ticketEvents,
  '/api/tokens': tokens,
  '/api/tokens/{tokenId}': token,
  '/api/unlock': unlock,
  '/api/vault/passphrase': vaultPassphrase,
  '/api/vault/passphrase/removal': vaultPassphraseRemoval,
  '/api/vault/unlock': vaultUnlock,
  '/api/vault/words': vaultWords,
  '/api/vault/words/confirmation': vaultWordsConfirmation,
  '/api/cases/{caseId}/letters': caseLetters,
  '/api/cases/{caseId}/package': casePackage,
  '/api/cases/{caseId}/police-summary': casePoliceSummary,
  '/api/letters/{letterId}': letter,
  '/api/letters/{letterId}/issue': letterIssue,
  '/api/letters/{letterId}/attachments': letterAttachments,
  '/api/letters/{letterId}/likeness-reason': letterReason,
  '/api/letters/{letterId}/dispatches': letterDispatches,
  '/api/letters/{letterId}/history': letterHistory,
  '/api/letters/{letterId}/removal': letterRemoval,
  '/api/letters/{letterId}/docx': letterDocx,
  '/api/letters/{letterId}/pdf': letterPdf,
  '/api/imports/{importId}/preview': importPreview,
  '/api/imports/{importId}/cancel': importCancel,
  '/api/imports/{importId}/confirm': importConfirm,
  '/api/intake-drafts': intakeDrafts,
  '/api/intake-drafts/{draftId}': intakeDraft,
  '/api/cases/{caseId}/witness-requests': caseWitnessRequests,
  '/api/witness-requests/{requestId}/pdf': witnessRequestPdf,
  '/api/witness-requests/{requestId}/revocation': witnessRequestRevocation,
  '/api/witness-requests/{requestId}/scan': witnessRequestScan,
  '/api/witness-requests/{requestId}/withdrawal': witnessRequestWithdrawal,
  '/api/statement': statement,
  '/api/statement/code': statementCode,
  '/api/statement/consent': statementConsent,
  '/api/statement/decline': statementDecline,
  '/api/statement/pdf': statementPdf,
  '/api/statement/return': statementReturn,
  '/api/statement/scan': statementScan,
  '/api/statement/withdrawal': statementWithdrawal,
}
