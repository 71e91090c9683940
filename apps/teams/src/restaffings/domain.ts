import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { restaffBody } from '@lantoa/contracts/teams/restaffings.http'
import type { Day } from '@lantoa/vietnam/days'
import { holdsBody, type StoredBody } from '../bodies/body.ts'
import { refuseAct } from '../judging/refuse-act.ts'
import { decideJoin, NO_SUCH_MEMBERSHIP } from '../members/domain.ts'
import { personKey, type StoredMembership } from '../members/membership.ts'
import type { StoredRestaffing } from './store.ts'

type Restaff = Command<typeof restaffBody>
export type RestaffingCode = Extract<OutcomeOf<typeof restaffBody>, { ok: false; code: string }>['code']

/** What a restaffing is kept as, with the memberships that it writes. */
export type DecidedRestaffing = Omit<StoredRestaffing, 'recordedBy' | 'recordedAt'> & {
  readonly ended: readonly StoredMembership[]
  readonly begun: readonly StoredMembership[]
}

export type RestaffingFacts = {
  readonly bodies: ReadonlyMap<string, StoredBody>
  /** Memberships that have these ids. */
  readonly memberships: ReadonlyMap<string, StoredMembership>
  /** All memberships of those who join, by body and person. */
  readonly others: ReadonlyMap<string, readonly StoredMembership[]>
}

export const NO_SUCH_RESTAFFING = refuse('not-found', 'There is no such restaffing in your units.')

/** Judges a restaffing as a whole: who leaves first, so that who stays with another role joins anew on the same day. */
export function decideRestaffing(
  given: Restaff,
  facts: RestaffingFacts,
  context: Pick<Context, 'tree' | 'today'>,
): Decided<DecidedRestaffing, RestaffingCode> {
  const { input, caller } = given
  const body = facts.bodies.get(input.bodyId)
  if (!body || !holdsBody(caller, body, context.tree, context.today)) {
    return refuse('unknown-body', 'No body in your units has this id.', { pointer: '/bodyId' })
  }
  if (input.leaving.length + input.joining.length === 0) {
    return refuse('nobody-changes', 'Nobody leaves and nobody joins.')
  }
  const unsigned = refuseAct(input.legalAct, context.today)
  if (unsigned) return unsigned
  const ended = endAll(input, facts)
  if (!ended.ok) return ended
  const begun = beginAll(given, facts, ended.all, context)
  if (!begun.ok) return begun
  return { ok: true, fresh: true, value: { ...input, ended: ended.all, begun: begun.all } }
}

type All = { readonly ok: true; readonly all: readonly StoredMembership[] } | Refusal<RestaffingCode>

function endAll({ bodyId, on, leaving }: Restaff['input'], { memberships }: RestaffingFacts): All {
  const all: StoredMembership[] = []
  for (const [index, id] of leaving.entries()) {
    const known = memberships.get(id)
    const refusal = refuseEnd(known?.bodyId === bodyId ? known : undefined, on, `/leaving/${index}`)
    if (refusal) return refusal
    // Who has left on that very day already is where the decision wants him.
    if (known && known.until !== on) all.push({ ...known, until: on, version: known.version + 1 })
  }
  return { ok: true, all }
}

/** Of a membership of another body nobody learns here whether it is there. */
function refuseEnd(known: StoredMembership | undefined, on: Day, pointer: string) {
  if (!known) return refuse('unknown-membership', 'The body has no membership with this id.', { pointer })
  if (known.until !== null && known.until !== on) {
    return refuse('membership-ended', `The membership ended on ${known.until}.`, { pointer })
  }
  if (on >= known.from) return undefined
  return refuse('ends-before-start', `The membership begins on ${known.from}.`, { pointer })
}

function beginAll(
  given: Restaff,
  { bodies, memberships, others }: RestaffingFacts,
  ended: readonly StoredMembership[],
  context: Pick<Context, 'tree' | 'today'>,
): All {
  const { bodyId, on: from, joining } = given.input
  const now = new Map(ended.map((membership) => [membership.membershipId, membership]))
  const all: StoredMembership[] = []
  for (const [index, member] of joining.entries()) {
    const known = memberships.get(member.membershipId)
    if (known) return refuseTaken(known, bodyId, `/joining/${index}/membershipId`)
    const { personId } = member
    const past = (others.get(personKey({ bodyId, personId })) ?? []).map((one) => now.get(one.membershipId) ?? one)
    const together = [...past, ...all.filter((one) => one.personId === personId)]
    const decided = decideJoin({ ...given, input: { ...member, bodyId, from } }, { bodies }, together, context)
    if (!decided.ok) return { ...decided, ...placed(decided.pointer, index) }
    all.push(decided.value)
  }
  return { ok: true, all }
}

function refuseTaken({ bodyId }: StoredMembership, asked: string, pointer: string) {
  if (bodyId !== asked) return { ...NO_SUCH_MEMBERSHIP, pointer }
  return refuse('membership-differs', 'A membership with this id is recorded already.', { pointer })
}

/** Where in the restaffing the refused field stands: its day is that of all. */
function placed(pointer = '', index: number) {
  return { pointer: pointer === '/from' ? '/on' : `/joining/${index}${pointer}` }
}
