import { decideChange } from '@lantoa/chassis/commands/change'
import type { Decided } from '@lantoa/chassis/commands/command'
import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { BodyStatus } from '@lantoa/contracts/lists'
import type { changeBodyStatus, setUpBody } from '@lantoa/contracts/teams/bodies.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { holdsUnit } from '../judging/holds-unit.ts'
import { refuseAct } from '../judging/refuse-act.ts'
import { activeOf, holdsBody, type StoredBody } from './body.ts'
import { refuseHamlets, refusePlace, refuseRival, refuseSuperior } from './refusals.ts'

type SetUp = Command<typeof setUpBody>
export type SetUpRefusal = Extract<OutcomeOf<typeof setUpBody>, { ok: false }>
export type StatusRefusal = Extract<OutcomeOf<typeof changeBodyStatus>, { ok: false }>

export type SetUpFacts = {
  /** The body that already has this id, if the caller may see it. */
  known: StoredBody | undefined
  superior: StoredBody | undefined
  /** Bodies of the same kind and unit code. */
  rivals: readonly StoredBody[]
  tree: UnitTree
  today: Day
}

export type SetUpDecision = Decided<StoredBody, SetUpRefusal['code']>

export type StatusFacts = Pick<SetUpFacts, 'rivals' | 'tree' | 'today'> & { body: StoredBody | undefined }
export type StatusDecision = Decided<StoredBody, StatusRefusal['code']>

export const NO_SUCH_BODY = refuse('not-found', 'There is no such body in your units.')

/** What may follow a status; a dissolved body stays so. */
const NEXT: Readonly<Record<BodyStatus, readonly BodyStatus[]>> = {
  forming: ['active', 'dissolved'],
  active: ['suspended', 'dissolved'],
  suspended: ['active', 'dissolved'],
  dissolved: [],
}

/** Judges a setting-up: a new body, the one it already was, or why not. */
export function decideSetUp({ input, caller }: SetUp, facts: SetUpFacts): SetUpDecision {
  const { known, tree, today } = facts
  const body = bodyOf(input, tree)
  if (known) return isSame(known, body) ? { ok: true, value: known, fresh: false } : differs()
  const refusal = refusePlace(input, facts)
  if (refusal) return refusal
  if (!holdsUnit(caller, tree, input.unitCode, input.from, today)) {
    return refuse('outside-scope', 'The unit lies outside your units.', { pointer: '/unitCode' })
  }
  return (
    refuseAct(input.legalAct, today) ??
    refuseHamlets(input, tree) ??
    refuseSuperior(input, facts.superior) ??
    refuseRival(body, facts.rivals) ??
    fresh(body)
  )
}

/** Judges a change of status; its day may not lie before the last one's. */
export function decideStatus(given: Command<typeof changeBodyStatus>, facts: StatusFacts): StatusDecision {
  const { status, from } = given.input
  const { body, tree, today } = facts
  return decideChange<StoredBody, StatusRefusal['code'], 'not-found'>(given, {
    known: body && holdsBody(given.caller, body, tree, today) ? body : undefined,
    missing: NO_SUCH_BODY,
    // A command that names the present version is only done if it says the present status: bodies go back and forth.
    isDone: ({ statuses, version }) =>
      (given.ifMatch === version ? statuses.slice(-1) : statuses).some(
        (one) => one.status === status && one.from === from,
      ),
    change(known) {
      const early = refuseFuture(from, today, '/from')
      if (early) return early
      const since = known.statuses.at(-1)?.from ?? from
      if (!NEXT[known.status].includes(status) || from < since) {
        return refuse('status-out-of-order', `The body is ${known.status} since ${since}.`, { pointer: '/status' })
      }
      const statuses = [...known.statuses, { status, from }]
      const changed = { ...known, statuses, status, active: activeOf(statuses) }
      return refuseRival(changed, facts.rivals) ?? changed
    },
  })
}

function fresh(body: StoredBody): SetUpDecision {
  return { ok: true, value: body, fresh: true }
}

function bodyOf(input: SetUp['input'], tree: UnitTree): StoredBody {
  const { bodyId, kind, unitCode, legalAct, from, status } = input
  const statuses = [{ status, from }]
  return {
    bodyId,
    version: 0,
    kind,
    unitCode,
    unitValidFrom: tree.find(unitCode, from)?.validFrom ?? from,
    hamletCodes: [...new Set(input.hamletCodes)],
    superiorId: input.superiorId ?? null,
    name: input.name ?? null,
    legalAct,
    statuses,
    status,
    active: activeOf(statuses),
  }
}

function differs(): SetUpRefusal {
  return refuse('body-differs', 'A body with this id is set up already, with other content.', { pointer: '/bodyId' })
}

function isSame(known: StoredBody, body: StoredBody): boolean {
  const content = ({ kind, unitCode, hamletCodes, superiorId, name, legalAct, statuses }: StoredBody) => {
    const { number, issuer, date } = legalAct
    const [first] = statuses
    return JSON.stringify([
      kind,
      unitCode,
      hamletCodes,
      superiorId,
      name,
      number,
      issuer,
      date,
      first?.status,
      first?.from,
    ])
  }
  return content(known) === content(body)
}
