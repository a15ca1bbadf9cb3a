'use client'
import { useRouter } from 'next/navigation'
import { Button, LinkButton } from '@/components/ui/Button'
import { Card, GroupHead } from '@/components/ui/Card'
import { sendJson } from '../use-send'
import { fill } from './intake-words'
import { releaseIntake } from './use-intake-draft'

export type Unfinished = { id: string; title: string; detail: string }
export type UnfinishedWords = { title: string; continue: string; drop: string; dropOf: string }

/** Intakes that were begun: go on, or throw away. */
export function UnfinishedList({ drafts, words }: { drafts: Unfinished[]; words: UnfinishedWords }) {
  const router = useRouter()
  const drop = async (id: string) => {
    await releaseIntake(id)
    await sendJson('DELETE', `/api/intake-drafts/${id}`, { body: {} })
    router.refresh()
  }
  if (drafts.length === 0) return null
  return (
    <section className="grid gap-2">
      <GroupHead title={words.title} />
      {drafts.map(({ id, title, detail }) => (
        <Card key={id} className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <div className="grid min-w-40 flex-1 clauses"><p className="font-bold">{title}</p><p className="text-sm text-ink-2">{detail}</p></div>
          <div className="flex gap-2">
            <LinkButton look="secondary" href={`/cases/new?draft=${id}`}>{words.continue}</LinkButton>
            <Button type="button" look="plain" aria-label={fill(words.dropOf, { title })} onClick={() => void drop(id)}>{words.drop}</Button>
          </div>
        </Card>
      ))}
    </section>
  )
}
