import { getTranslations } from 'next-intl/server'
import { DeclareCall } from '@/components/evidence/recording/DeclareCall'
import { NearCalls } from '@/components/evidence/recording/NearCalls'
import { Recording } from '@/components/evidence/recording/Recording'
import { TimeClaims } from '@/components/evidence/item/TimeClaims'
import { attemptView } from '@/components/evidence/timeline-view'
import { localIso, type Instant } from '@/lib/calendar/local-date'
import type { CaseFacts } from '@/lib/cases/case-file'
import type { EvidenceNote } from '@/lib/evidence/note-schema'
import type { RecordingClaim } from '@/lib/evidence/recordings/file-name'
import { spelledSecond } from '@/lib/evidence/recordings/mark-time'
import { peopleOf } from '@/lib/server/case-people'
import { recordingView, type RecordingView } from '@/lib/server/casework/recording-view'
import { evidence } from '@/lib/server/data/evidence'
import type { Member } from '@/lib/server/member'
import { declareWords, recordingWords } from './recording-words'

type Item = { id: string; note: EvidenceNote }
type Of = { facts: CaseFacts; exhibits: ReadonlyMap<string, number> }

const mimes: Record<string, string> = {
  MP4: 'audio/mp4', QuickTime: 'audio/mp4', MP3: 'audio/mpeg', WAVE: 'audio/wav', Ogg: 'audio/ogg', ADTS: 'audio/aac', FLAC: 'audio/flac', CAF: 'audio/x-caf',
}
const [minuteLength, secondLength] = [16, 19]

/** What the page plays: the original's bytes, or the WAV that is made of them; null = no browser plays it. */
function fileOf(id: string, facts: RecordingView['facts']) {
  const mime = facts?.plays === 'decoded' ? 'audio/wav' : facts?.plays === 'as-it-is' ? (mimes[facts.container] ?? 'audio/mpeg') : null
  return mime === null ? null : { source: `/api/evidence/${id}/sound`, mime }
}

const spoken = (at: Instant, precision: string) => localIso(at).slice(0, precision === 'minute' ? minuteLength : secondLength).replace('T', ' ')
const readingOf = ({ at, precision, number, name }: RecordingClaim) => ({ time: spoken(at, precision), number, name })

/** Calls it may belong to; where it belongs to none, a way to say that no log shows it. */
async function Belonging({ id, view, of }: { id: string; view: RecordingView; of: Of }) {
  const people = await peopleOf(of.facts)
  const context = { people, exhibits: of.exhibits, linked: new Map(), editHref: () => '' }
  const [claim] = view.claims
  const at = claim?.at ?? view.facts?.madeAt
  return (
    <>
      <NearCalls id={id} tied={view.calls.map((call) => call.id)} near={view.near.map((call) => attemptView(call, context))}
        readings={view.claims.map(readingOf)} />
      {view.calls.length === 0 && (
        <DeclareCall id={id} at={at ? localIso(at).slice(0, secondLength) : ''} number={claim?.number ?? ''} seconds={view.facts?.seconds ?? null}
          recipients={people.map(({ key, name }) => ({ value: key, label: name }))} words={await declareWords()} />
      )}
    </>
  )
}

/** A recording: how long, to listen to, which call it is of, and when that was by everything that says so. */
export async function RecordingPart({ member, item, of }: { member: Member; item: Item; of: Of }) {
  const [t, view] = [await getTranslations('recordings.facts'), await recordingView(member, await evidence(member, item.id))]
  const { note: { marks, transcript, fields, version } } = item
  const seconds = view.facts?.seconds ?? null
  return (
    <>
      <p className="text-lg font-bold tabular">{seconds === null ? t('unknown') : t('length', { length: spelledSecond(seconds) })}</p>
      <Recording id={item.id} file={fileOf(item.id, view.facts)} canCut={view.facts?.cuts ?? false} seconds={seconds} note={{ marks, transcript, version }}
        words={await recordingWords()} />
      <Belonging id={item.id} view={view} of={of} />
      <TimeClaims claims={view.times} chosen={fields.timeFrom} door={{ path: `/api/evidence/${item.id}/note`, fields, version }} />
    </>
  )
}
