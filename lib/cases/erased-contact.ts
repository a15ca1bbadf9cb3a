import type { CaseFacts, RecipientKey } from './case-file'
import { standInNames } from './stand-in-names'

/** A contact who is taken out: nothing of theirs stays but that a contact was reached. */

/** The facts without the contact; `shell` = the key under which what reached them stands from now on, null when nothing did. */
export function withoutContact(facts: CaseFacts, key: RecipientKey, shell: RecipientKey | null): CaseFacts {
  const renamed = (named: string) => (named === key && shell !== null ? shell : named)
  const stays = ({ by }: { by: string }) => by !== key || shell !== null
  return {
    ...facts,
    contacts: facts.contacts.flatMap((contact) => {
      if (contact.key !== key) return [contact]
      return shell === null ? [] : [{ key: shell, name: standInNames.contact, relation: '', phones: [] }]
    }),
    refusals: facts.refusals.filter(stays).map((refusal) => ({ ...refusal, by: renamed(refusal.by) })),
    answers: facts.answers?.map((answer) => ({ ...answer, recipient: renamed(answer.recipient) })),
  }
}
