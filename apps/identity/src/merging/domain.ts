import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { recordCorrection } from '@lantoa/contracts/identity/merging.http'
import { dayOf } from '@lantoa/vietnam/days'
import { homeFacts, homeWith, personFacts } from '../edits/facts.ts'
import type { Edit } from '../edits/versions.ts'
import type { StoredHousehold } from '../households/household.ts'
import { unknownHousehold } from '../refusals.ts'
import { refuseBirth } from '../residents/domain.ts'
import type { StoredResident } from '../residents/resident.ts'
import type { StoredCorrection } from './correction.ts'
import { mergeHead } from './head.ts'
import { type Merged, merge } from './merge.ts'
import { mayCorrectHome, mayCorrectPerson } from './sender.ts'

/** What a correction makes of a home or a person. */
export type Merging = Pick<Merged, 'edits' | 'fields' | 'held'> & { readonly madeAt: string } & (
    | HomeMerged
    | PersonMerged
  )
export type HomeMerged = {
  readonly kind: 'home'
  readonly before: StoredHousehold
  readonly after: StoredHousehold
  /** Who heads it from now on, and whoever did. */
  readonly people: readonly { readonly before: StoredResident; readonly after: StoredResident }[]
}
export type PersonMerged = { readonly kind: 'person'; readonly before: StoredResident; readonly after: StoredResident }

/** A correction as it is kept; `merging` is what a new one makes of its subject. */
export type Corrected = { readonly stored: StoredCorrection; readonly merging?: Merging }

export type MergingFacts = {
  readonly homes: ReadonlyMap<string, StoredHousehold>
  readonly people: ReadonlyMap<string, StoredResident>
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  /** Who stands for the people that are spoken of. */
  readonly heirs: ReadonlyMap<string, string>
}

type Given = Command<typeof recordCorrection>
type Refused = Extract<OutcomeOf<typeof recordCorrection>, { ok: false }>['code']
type Decision = Decided<Merging, Refused>

/** Whose records a correction changes. */
export function peopleIn(merging: Merging | undefined): HomeMerged['people'] {
  if (merging === undefined) return []
  return merging.kind === 'home' ? merging.people : [merging]
}

/** Judges a correction that carries what was seen, whenever it comes. */
export function decideMerging(command: Given, facts: MergingFacts, context: Context): Decision {
  return command.input.about.kind === 'home'
    ? decideHome(command, facts, context)
    : decidePerson(command, facts, context)
}

/** What is said of a home that was merged is said of the one that it went into. */
function decideHome(command: Given, { homes, people, edits }: MergingFacts, context: Context): Decision {
  const { about } = command.input
  const named = about.kind === 'home' ? homes.get(about.householdId) : undefined
  const before = named && heirOf(named, homes)
  const sender = senderOf(command, context)
  const isTheirs = named && before && [before, named].some((home) => mayCorrectHome(sender, home, context))
  if (about.kind !== 'home' || !isTheirs) return unknownHousehold('/about/householdId')
  if (before.status !== 'active') return refuse('household-closed', `The household is ${before.status}.`)
  const { head, ...fields } = about.edits
  const known = edits.get(before.householdId) ?? []
  const merged = merge('newest', homeFacts(before), known, { ...sender, fields })
  const own = {
    madeAt: sender.madeAt,
    kind: 'home',
    before,
    after: { ...before, ...homeWith(before, merged.facts) },
  } as const
  if (!head) return { ok: true, fresh: true, value: { ...merged, ...own, people: [] } }
  const saidOfHead = known.filter(({ field }) => field === 'head')
  const headed = mergeHead({ named, home: before }, head, { people, edits: saidOfHead }, sender)
  if (!headed.ok) return headed
  const { edits: said, fields: answered, held, people: changes } = headed.value
  const both = { edits: [...merged.edits, ...said], fields: [...merged.fields, ...answered], held }
  return { ok: true, fresh: true, value: { ...both, ...own, people: changes } }
}

/** What is said of somebody who was merged is said of who stands for them. */
function decidePerson(command: Given, { homes, people, edits, heirs }: MergingFacts, context: Context): Decision {
  const { about } = command.input
  const before = about.kind === 'person' ? people.get(heirs.get(about.residentId) ?? '') : undefined
  const sender = senderOf(command, context)
  if (about.kind !== 'person' || !before || !mayCorrectPerson(sender, before, homes, context)) {
    return refuse('unknown-resident', 'No resident in your units has this id.', { pointer: '/about/residentId' })
  }
  const { birth } = about.edits
  const wrong = birth && refuseBirth(birth.says, before.stays[0]?.from ?? context.today, context.today)
  if (wrong) return { ...wrong, pointer: '/about/edits/birth/says' }
  const given = { ...sender, fields: about.edits }
  const merged = merge('person', personFacts(before), edits.get(before.residentId) ?? [], given)
  const after = { ...before, ...merged.facts }
  return { ok: true, fresh: true, value: { ...merged, madeAt: sender.madeAt, kind: 'person', before, after } }
}

/** What a clock says of a time that lies ahead is not believed. */
function senderOf({ input, caller }: Given, { now }: Context) {
  const said = new Date(input.madeAt)
  const at = said < now ? said : now
  return { caller, on: dayOf(at), madeAt: at.toISOString(), madeBy: caller.subject }
}

function heirOf(home: StoredHousehold, homes: MergingFacts['homes']): StoredHousehold {
  const next = home.mergedInto === null ? undefined : homes.get(home.mergedInto)
  return next ? heirOf(next, homes) : home
}
