import { command, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { decideHeldConflict } from '@lantoa/contracts/identity/held-conflicts.http'
import { logAnswers } from '../access-log/log-reads.ts'
import { findEdits, keepCorrections } from '../edits/field-edits.ts'
import { heldConflict } from '../edits/held.ts'
import { lockPeople } from '../heads/people-of-homes.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { correctedOnce, writeResidents } from '../residents/residents.ts'
import { decideChoice, NO_SUCH_CONFLICT, type Settled } from './domain.ts'
import { heldView } from './held-view.ts'
import { homesOf } from './shown.ts'
import { subjectIn } from './subject.ts'

export function decideCommand(parts: IdentityParts) {
  return command(parts, decideHeldConflict, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ heldConflictId }) => ({ held: heldConflictId }),
    gather: (tx, { keys }) => gather(tx, keys.held),
    decide(given, { held, edits, ...known }, context) {
      const one = held.get(given.input.heldConflictId)
      const subject = one && subjectIn(one, known)
      return decideChoice(given, { held: one, subject, edits: edits.get(subject?.id ?? '') ?? [] }, context)
    },
    /** Two conflicts of one home or person are decided on what the first one made of it. */
    learn({ people, edits }, { held, subjectId, changes, edits: said }) {
      for (const { after } of changes) people.set(after.residentId, after)
      const own = { subjectId, madeAt: held.decidedAt ?? '', madeBy: held.decidedBy ?? '' }
      edits.set(subjectId, [...(edits.get(subjectId) ?? []), ...said.map((edit) => ({ ...edit, ...own }))])
    },
    write: writeSettled,
    async complete(tx, accepted, { now }) {
      const shown = accepted.flatMap(({ value, command: given }) =>
        value.shown.map((one) => ({ value: one, command: given })),
      )
      await logAnswers(tx, decideHeldConflict.operationId, shown, now)
      return accepted.map(({ value }) => value)
    },
    /** Nobody but those of whom the log has a line: they are shown as the batch left them. */
    answer({ held, shown }, _given, facts) {
      const people = new Map(shown.map((one) => [one.residentId, facts.people.get(one.residentId) ?? one]))
      const view = heldView(held, { ...facts, people })
      return view ? accept(view) : NO_SUCH_CONFLICT
    },
  })
}

/** Homes and people are locked before the conflict is read: whoever settles it holds these locks. */
async function gather(tx: Tx, heldIds: readonly string[]) {
  const named = [...(await heldConflict.find(tx, heldIds)).values()]
  const headed = [...new Set(named.flatMap(({ householdId }) => householdId ?? []))]
  const locked = await household.lock(tx, headed)
  const people = await lockPeople(
    tx,
    headed,
    named.map(({ residentId }) => residentId),
  )
  const [homes, held, edits] = await Promise.all([
    household.find(tx, homesOf(people.values())),
    heldConflict.find(tx, heldIds),
    findEdits(tx, [...locked.keys(), ...people.keys()]),
  ])
  return { homes: new Map([...homes, ...locked]), people, held, edits }
}

/** What several conflicts of one batch made of a person is written once. */
async function writeSettled(tx: Tx, fresh: readonly Fresh<Settled>[], context: EventContext): Promise<void> {
  heldConflict.update(
    tx,
    fresh.map(({ value }) => value.held),
    ['state', 'choice', 'decidedAt', 'decidedBy'],
  )
  const said = fresh.map(({ value: { subjectId, edits }, by }) => ({ subjectId, by, edits }))
  keepCorrections(tx, said, context.now)
  const changes = correctedOnce(
    fresh.flatMap(({ value, by, correlationId }) => value.changes.map((change) => ({ ...change, by, correlationId }))),
  )
  if (changes.length > 0) await writeResidents(tx, changes, context)
}
