import type { Snapshot } from '@lantoa/chassis/database/snapshot'
import type { Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, type OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { exportClaims, exportContributors, exportRoutes } from '@lantoa/contracts/reporting/exports.http'
import { dayOf } from '@lantoa/vietnam/days'
import { askPart } from '../indicators/contributors/asked.ts'
import { contributorsByUnit } from '../indicators/contributors/collect.ts'
import type { Definitions } from '../indicators/definitions/definitions.ts'
import { askUnit } from '../indicators/units/ask-unit.ts'
import { reachesThen } from '../indicators/units/find-unit-then.ts'
import { CLAIM_COLUMNS, CONTRIBUTOR_COLUMNS, TARGET_COLUMNS } from './columns.ts'
import { answerValues } from './export-values.ts'
import type { Exporting } from './exporting.ts'
import { fileOf } from './file.ts'
import { createPlaces } from './places.ts'
import { eachClaim, eachTarget } from './store.ts'
import { type Column, tableOf } from './table.ts'

/** Each holds a connection and a moment of the database, for as long as it is made. */
const MADE_AT_ONCE = { most: 4, each: 2 }
/** Each holds a file on the disk, for as long as somebody takes to read it. */
const SENT_AT_ONCE = { most: 20, each: 2 }

export function exportHandlers(parts: ServiceParts, definitions: Definitions): Handlers<typeof exportRoutes> {
  const exporting = {
    ...parts,
    definitions,
    making: createPlaces(MADE_AT_ONCE),
    sending: createPlaces(SENT_AT_ONCE),
  }
  return {
    exportValues: (request, context) => answerValues(request, context, exporting),
    exportClaims: (request, context) =>
      answerList(request, context, exporting, {
        ...{ operation: 'exportClaims', name: 'claims', title: 'Số công bố', columns: CLAIM_COLUMNS, each: eachClaim },
        lies: ({ unit, on }, caller, today) => reachesThen(caller, parts.units.tree(), unit, on, today),
      }),
    exportTargets: (request, context) =>
      answerList(request, context, exporting, {
        ...{
          operation: 'exportTargets',
          name: 'targets',
          title: 'Chỉ tiêu',
          columns: TARGET_COLUMNS,
          each: eachTarget,
        },
        lies: ({ unit, unitOn }, caller, today) => reachesThen(caller, parts.units.tree(), unit, unitOn, today),
      }),
    exportContributors: (request, context) => answerContributors(request, context, exporting),
  }
}

type List<Row> = {
  readonly operation: string
  readonly name: string
  readonly title: string
  readonly columns: readonly Column<Row>[]
  each(snapshot: Snapshot): AsyncIterable<Row[]>
  /** Whether a row belongs to somebody's units, whatever became of its own. */
  lies(row: Row, caller: Caller, today: string): boolean
}

/** What belongs to a unit or to one beneath: what somebody would see whose only unit it is. */
async function answerList<Row>(
  { query }: RequestOf<typeof exportClaims>,
  context: RequestContext,
  exporting: Exporting,
  { operation, name, title, columns, each, lies }: List<Row>,
): Promise<OutcomeOf<typeof exportClaims>> {
  const asked = askUnit(exporting.units.tree(), context, { text: query.unit, pointer: '#/query/unit', view: 'as-now' })
  if (!asked.ok) return asked
  const { code } = asked.unit
  const today = dayOf(context.now)
  const within = { ...context.caller, units: [code] }
  async function* rows(snapshot: Snapshot) {
    for await (const batch of each(snapshot)) yield batch.filter((row) => lies(row, within, today))
  }
  const file = { name: `lan-toa-${name}-${code}`, format: query.format, operation, unitCode: code, context }
  return accept(fileOf(exporting, file, (snapshot) => [tableOf(title, columns, rows(snapshot))]))
}

async function answerContributors(
  { query }: RequestOf<typeof exportContributors>,
  context: RequestContext,
  exporting: Exporting,
): Promise<OutcomeOf<typeof exportContributors>> {
  const tree = exporting.units.tree()
  const part = await askPart(tree, context, exporting.definitions, query)
  if (!part.ok) return part
  const { asked, wants } = part
  const name = `lan-toa-contributors-${query.indicatorId}-${asked.unit.code}-${asked.time.from}`
  const file = { name, format: query.format, operation: 'exportContributors', unitCode: asked.unit.code, context }
  return accept(
    fileOf(exporting, file, (snapshot) => {
      const rows = contributorsByUnit(snapshot, tree, asked, wants)
      return [tableOf('Đối tượng', CONTRIBUTOR_COLUMNS, rows)]
    }),
  )
}
