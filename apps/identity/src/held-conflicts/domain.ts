import { isDeepStrictEqual } from 'node:util'
import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse, refuseProblems } from '@lantoa/chassis/http/outcome'
import type { decideHeldConflict } from '@lantoa/contracts/identity/held-conflicts.http'
import type { FactEdit } from '../edits/facts.ts'
import type { FieldEdit } from '../edits/field-edits.ts'
import type { StoredHeld } from '../edits/held.ts'
import type { ResidentRow } from '../residents/residents.ts'
import { within } from '../scope.ts'
import type { Value } from './recorded-value.ts'
import type { PersonChange, Subject } from './subject.ts'

export const NO_SUCH_CONFLICT = refuse('not-found', 'There is no such decision in your units.')

/** A decided conflict with the people before and after, and what the choice says about both versions. */
export type Settled = {
  readonly held: StoredHeld
  readonly subjectId: string
  readonly changes: readonly PersonChange[]
  readonly edits: readonly FactEdit[]
  /** Whose records the answer may show. */
  readonly shown: readonly ResidentRow[]
}

type ChoiceFacts = {
  readonly held: StoredHeld | undefined
  readonly subject: Subject | undefined
  readonly edits: readonly FieldEdit[]
}
type Given = Command<typeof decideHeldConflict>
type Refused = Extract<OutcomeOf<typeof decideHeldConflict>, { ok: false }>['code']
type Decision = Decided<Settled, Refused>

/** Judges a choice between two versions: sent twice it is one, and a second officer with another one is told. */
export function decideChoice(
  { input, caller }: Given,
  { held, edits, ...facts }: ChoiceFacts,
  context: Context,
): Decision {
  const subject = within(caller, facts.subject, context)
  if (!held || !subject) return NO_SUCH_CONFLICT
  const { id: subjectId, kept } = subject
  const shown = subject.shown.filter((one) => within(caller, one, context))
  const chosen = valueChosen(input, kept, held)
  if (!chosen.ok) return chosen
  if (held.state === 'decided') {
    const isRepeat = held.choice === input.choice && (input.choice !== 'other' || wasChosen(chosen.value, held, edits))
    if (isRepeat) return { ok: true, fresh: false, value: { held, subjectId, shown, changes: [], edits: [] } }
    return refuse('decided-otherwise', `The ${held.choice} version was chosen on ${held.decidedAt}.`)
  }
  if (held.state === 'resolved') return refuse('already-resolved', 'A later correction has settled it.')
  if (!isDeepStrictEqual(kept, input.saw)) {
    return refuse('changed-meanwhile', 'Something else is recorded by now: read it again.', { pointer: '/saw' })
  }
  const wrong = subject.refuse(chosen.value, context.today)
  if (wrong) return wrong
  const decision = { choice: input.choice, decidedAt: context.now.toISOString(), decidedBy: caller.subject }
  const settled = { ...held, ...decision, state: 'decided' as const }
  const versions = [kept, held.proposed].filter((version) => !isDeepStrictEqual(version, chosen.value))
  const said = versions.map((saw) => ({ field: held.field, saw, says: chosen.value }))
  const changes = subject.changes(chosen.value)
  return { ok: true, fresh: true, value: { held: settled, subjectId, shown, changes, edits: said } }
}

/** What a choice stands for; another value is one of the field that is decided. */
function valueChosen({ choice, value = {} }: Given['input'], kept: Value, { field, proposed }: StoredHeld) {
  if (choice === 'kept') return { ok: true as const, value: kept }
  if (choice === 'proposed') return { ok: true as const, value: proposed as Value } // as it was sent
  const { [field]: given, ...others } = value
  if (given !== undefined && Object.keys(others).length === 0) return { ok: true as const, value: given }
  return refuseProblems([{ pointer: '/value', detail: `the ${field}, and nothing else` }])
}

/** Whether a decided conflict was decided for this value. */
function wasChosen(value: unknown, { field, proposed, decidedAt }: StoredHeld, edits: readonly FieldEdit[]): boolean {
  const said = edits.filter((edit) => edit.field === field && edit.madeAt === decidedAt)
  return said.some(({ saw, says }) => isDeepStrictEqual(saw, proposed) && isDeepStrictEqual(says, value))
}
