import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { BodyKind } from '@lantoa/contracts/lists'
import type { BodyRecord } from '@lantoa/contracts/teams/bodies.http'
import { intersect } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { levelOfCode } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { refuseUnit } from '../judging/refuse-unit.ts'
import type { StoredBody } from './body.ts'

const ONE_PER_COMMUNE: ReadonlySet<BodyKind> = new Set<BodyKind>(['steering_committee', 'support_group'])

/** A body belongs to a unit that was there, above the hamlets; nothing is set up in the future. */
export function refusePlace({ unitCode, from }: BodyRecord, { tree, today }: { tree: UnitTree; today: Day }) {
  const refusal = refuseFuture(from, today, '/from') ?? refuseUnit(tree, unitCode, from, '/unitCode')
  if (refusal) return refusal
  if (tree.find(unitCode, from)?.level !== 'hamlet') return undefined
  return refuse('wrong-level', 'A body belongs to a commune or a unit above.', { pointer: '/unitCode' })
}

/** The hamlets of a team lie in its unit. */
export function refuseHamlets({ kind, unitCode, hamletCodes, from }: BodyRecord, tree: UnitTree) {
  if (kind === 'community_team' && hamletCodes.length === 0) {
    return refuse('team-without-hamlet', 'A community team serves at least one hamlet.', { pointer: '/hamletCodes' })
  }
  for (const [index, code] of hamletCodes.entries()) {
    const pointer = `/hamletCodes/${index}`
    const refusal = refuseUnit(tree, code, from, pointer)
    if (refusal) return refusal
    if (!tree.covers(unitCode, code, from)) {
      return refuse('hamlet-elsewhere', `${code} did not lie in ${unitCode} on ${from}.`, { pointer })
    }
  }
  return undefined
}

/** Teams and groups report to a committee. */
export function refuseSuperior({ superiorId }: BodyRecord, superior: StoredBody | undefined) {
  if (superiorId === undefined || superior?.kind === 'steering_committee') return undefined
  const pointer = '/superiorId'
  if (!superior) return refuse('unknown-superior', 'No body has this id.', { pointer })
  return refuse('wrong-superior', 'A body reports to a steering committee.', { pointer })
}

/** A commune has one steering committee and one support group at work on any day, and any number of teams. */
export function refuseRival(body: StoredBody, rivals: readonly StoredBody[]) {
  if (!ONE_PER_COMMUNE.has(body.kind) || levelOfCode(body.unitCode) !== 'commune') return undefined
  const rival = rivals.find((other) => other.bodyId !== body.bodyId && intersect(other.active, body.active).length > 0)
  if (!rival) return undefined
  const detail = `${body.unitCode} has a ${body.kind} at work then: ${rival.bodyId}.`
  return refuse('body-exists', detail, { pointer: '/kind' })
}
