import type { ReactNode } from 'react'
import { Card } from '@/components/ui/Card'
import { Corner } from '@/components/ui/Corner'
import { FieldError } from '@/components/ui/Field'

/** A page in front of the desk: one title, one form, nothing that tells what this is about. */
export function DoorPage({ title, note, error, children }: { title: string; note?: string; error?: string; children: ReactNode }) {
  return (
    <>
      <main className="mx-auto grid min-h-dvh max-w-96 content-center px-5 pb-10 pt-20">
        <Card className="grid gap-5">
          <h1 className="text-2xl font-bold">{title}</h1>
          {note && <p className="text-ink-2 clauses">{note}</p>}
          <FieldError id="door">{error}</FieldError>
          {children}
        </Card>
      </main>
      <Corner />
    </>
  )
}
