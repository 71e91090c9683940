import type { Context, Decided } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type OutcomeOf, type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { isVisible } from '@lantoa/chassis/register/decide'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { eraseResident } from '@lantoa/contracts/identity/rights.http'
import { rightsRequests } from '@lantoa/contracts/identity/rights-requests'
import type { Erased } from '../erased/erased.ts'
import type { HeldBy } from '../legal-holds/legal-holds.ts'
import { NO_SUCH_RESIDENT, type StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'

type People = ReadonlyMap<string, StoredResident>
type Requests = ReadonlyMap<string, Thing>

/** An erasure with all ids of the person. */
export type Erasing = {
  readonly residentId: StoredResident['residentId']
  readonly rightsRequestId: Command<typeof eraseResident>['input']['rightsRequestId']
  readonly residents: readonly { readonly id: StoredResident['residentId']; readonly version: number }[]
  readonly erasedAt: string
}

type Facts = {
  readonly people: People
  readonly before: ReadonlyMap<string, readonly Erased[]>
  readonly requests: Requests
  readonly holds: readonly HeldBy[]
}

type Refused = Extract<OutcomeOf<typeof eraseResident>, { ok: false }>['code']

/** Judges an erasure: somebody asked for it, and no order says that the data have to be kept. */
export function decideErasure(
  { input, caller }: Command<typeof eraseResident>,
  { people, before, requests, holds }: Facts,
  context: Context,
): Decided<Erasing, Refused> {
  const { residentId, rightsRequestId } = input
  const done = before.get(residentId)
  if (done) return answerAgain(input, done, caller, requests, context)
  const known = within(caller, people.get(residentId), context)
  if (!known) return NO_SUCH_RESIDENT
  const residents = sameAs(residentId, people).map((one) => ({ id: one.residentId, version: one.version }))
  const ids = residents.map(({ id }) => String(id))
  const refusal =
    refuseRequest({ caller, ids, kinds: ['delete'] }, requests.get(rightsRequestId), context) ??
    refuseHeld(holds.filter((one) => ids.includes(one.residentId)))
  if (refusal) return refusal
  const value = { residentId, rightsRequestId, residents, erasedAt: context.now.toISOString() }
  return { ok: true, fresh: true, value }
}

/** Whoever has the request of it is answered as the first time; to others nobody was ever here. */
function answerAgain(
  { residentId, rightsRequestId }: Command<typeof eraseResident>['input'],
  done: readonly Erased[],
  caller: Caller,
  requests: Requests,
  context: Context,
): Decided<Erasing, Refused> {
  const request = requests.get(rightsRequestId)
  const [first] = done
  const isTheirs = first?.rightsRequestId === rightsRequestId
  if (!first || !isTheirs || !request || !isVisible(rightsRequests, caller, request, context)) return NO_SUCH_RESIDENT
  const residents = done.map(({ id, version }) => ({ id: id as StoredResident['residentId'], version }))
  return { ok: true, fresh: false, value: { residentId, rightsRequestId, residents, erasedAt: first.erasedAt } }
}

type Asked = { readonly caller: Caller; readonly ids: readonly string[]; readonly kinds: readonly string[] }

/** What is done to the data on somebody was asked for by them, and somebody is at work on it. */
export function refuseRequest(
  { caller, ids, kinds }: Asked,
  request: Thing | undefined,
  context: Context,
): Refusal<'unknown-request' | 'request-not-open'> | undefined {
  const pointer = '/rightsRequestId'
  const isTheirs =
    request &&
    isVisible(rightsRequests, caller, request, context) &&
    ids.includes(String(request.residentId)) &&
    kinds.includes(String(request.kind))
  if (!isTheirs) return refuse('unknown-request', 'The resident asked for nothing of the kind.', { pointer })
  if (request.status === 'in_progress') return undefined
  return refuse('request-not-open', `The request is ${request.status}, and not in progress.`, { pointer })
}

function refuseHeld([hold]: readonly HeldBy[]): Refusal<'legal-hold'> | undefined {
  return hold && refuse('legal-hold', `The data have to be kept: order ${hold.orderNumber} of ${hold.issuer}.`)
}

/** Everybody among some people who is one and the same, by whom they were merged into. */
export function sameAs(residentId: string, people: People): StoredResident[] {
  const heir = heirIn(residentId, people)
  return [...people.values()].filter((one) => heirIn(one.residentId, people) === heir)
}

function heirIn(residentId: string, people: People): string {
  const next = people.get(residentId)?.mergedInto
  return next ? heirIn(next, people) : residentId
}
