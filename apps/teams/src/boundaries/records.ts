import type { RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { accept, type Outcome } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { undoBoundaryChange } from '@lantoa/contracts/teams/boundaries.http'
import type { UndoObstacle } from '@lantoa/contracts/teams/boundary-obstacles.http'
import type { Lantoa } from '@lantoa/sdk/client'
import { refOf } from '@lantoa/units/unit'
import { dayOf } from '@lantoa/vietnam/days'
import { refusalOf } from './ask-reporting.ts'
import { refuseDependedUpon } from './domain.ts'
import { type Gone, gatherUndo, goneWith } from './obstacles.ts'
import { ifSeen, refuseScope } from './scope.ts'
import { findChanges } from './store.ts'

type Parts = Pick<ServiceParts, 'database' | 'units'>
type Asked = { readonly units: readonly Gone[]; readonly since: string }

/** As many versions as reporting is asked for at once. */
const UNITS_AT_ONCE = 500

const WAYS: Readonly<Record<string, UndoObstacle['way']>> = {
  claims: 'withdraw-them',
  'component-values': 'withdraw-them',
  'unit-groups': 'change-the-groups',
  'draft-targets': 'revise-them',
  'draft-scorecards': 'revise-them',
  scorecards: 'retire-them',
}

/** What reporting keeps of the units that an undo would take away. It is asked as the caller, outside of any transaction. */
export async function askRecords(
  reporting: Lantoa['reporting'],
  { units, since }: Asked,
): Promise<Outcome<UndoObstacle[], 'outside-scope'>> {
  const found: UndoObstacle[] = []
  for (let start = 0; start < units.length; start += UNITS_AT_ONCE) {
    const part = units.slice(start, start + UNITS_AT_ONCE)
    const refs = part.map((unit) => ({ ref: refOf(unit), isNew: unit.since === null }))
    const { data, error } = await reporting.listUnitRecords({ body: { units: refs, since } })
    if (!data) return refusalOf(error)
    found.push(...data.items.map(({ kind, ...record }) => obstacleOf(kind, record)))
  }
  return accept(found)
}

function obstacleOf(things: string, { unit, count, ids }: Pick<UndoObstacle, 'count' | 'ids'> & { unit: string }) {
  const way = WAYS[things] ?? 'draft-another-change'
  const detail = `${count} ${things} speak of ${unit}.`
  return { kind: 'records', things, unit, count, ids, detail, way } as const
}

/** The units that an undo would take away, if it is one that may be done: all else is for the command to say. */
async function findGone(
  { database, units }: Parts,
  { params, ifMatch }: Pick<RequestOf<typeof undoBoundaryChange>, 'params' | 'ifMatch'>,
  { caller, now }: RequestContext,
): Promise<Asked | undefined> {
  return database.transaction(async (tx) => {
    const tree = await units.sharedTree(tx)
    const known = ifSeen(caller, tree, (await findChanges(tx, [params.changeId])).get(params.changeId), dayOf(now))
    if (known?.status !== 'applied' || known.version !== ifMatch || known.appliedAt === null) return undefined
    if (refuseScope(caller, tree, known, dayOf(now))) return undefined
    return { units: goneWith(await gatherUndo(tx, known, tree)), since: known.appliedAt }
  })
}

/** Refuses to undo a change while reporting keeps something of its units. */
export async function refuseRecords(
  parts: Parts,
  reporting: Lantoa['reporting'],
  request: Pick<RequestOf<typeof undoBoundaryChange>, 'params' | 'ifMatch'>,
  context: RequestContext,
) {
  const gone = await findGone(parts, request, context)
  if (!gone) return undefined
  const records = await askRecords(reporting, gone)
  return records.ok ? refuseDependedUpon(records.value) : records
}
