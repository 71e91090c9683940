import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { CliError } from './cli-error.ts'
import { type Indicator, indicatorsById, type Value } from './indicators.ts'
import type { Io } from './io.ts'
import type { TimeOptions } from './time-options.ts'

export type ReportQuery = TimeOptions & { unit: string; indicator?: string; children?: true }
/** The definition is missing only when it came into force between two calls. */
export type ReportRow = Value & { indicator: Indicator | undefined }
/** One indicator of a unit and of each unit beneath. */
export type ChildValues = { indicator: Indicator } & Data<'reporting', 'getChildValues'>
export type UnitReport = {
  unit: Data<'reporting', 'getUnitValues'>['unit']
  rows: ReportRow[]
  /** Empty unless asked for. */
  children: ChildValues[]
}

const OTHER_LEVEL_OR_PERIOD: readonly string[] = ['not-at-this-level', 'period-not-supported']

/** The values of a unit with their definitions: all indicators, or the one that is asked for. */
export async function readReport(io: Io, lantoa: Lantoa, query: ReportQuery): Promise<UnitReport> {
  const known = await indicatorsById(io, lantoa)
  const wanted = [...known.values()].filter(({ indicatorId }) => [undefined, indicatorId].includes(query.indicator))
  if (wanted.length === 0) throw unknownIndicator(known, query.indicator)
  const { on, period } = query
  const asked = { params: { unit: query.unit }, query: { on, period }, signal: io.signal }
  const { unit, values } = await lantoa.reporting.getUnitValues(asked).orThrow()
  const rows = values
    .filter(({ indicatorId }) => [undefined, indicatorId].includes(query.indicator))
    .map((value) => ({ ...value, indicator: known.get(value.indicatorId) }))
  return { unit, rows, children: query.children ? await readChildren(io, lantoa, wanted, query) : [] }
}

/** Indicators that are not counted beneath this unit or for such a period are left out, unless one was asked for. */
async function readChildren(io: Io, lantoa: Lantoa, wanted: readonly Indicator[], query: ReportQuery) {
  const { unit, on, period } = query
  const found: ChildValues[] = []
  for (const indicator of wanted) {
    const params = { indicatorId: indicator.indicatorId }
    const { data, error } = await lantoa.reporting.getChildValues({
      params,
      query: { unit, on, period },
      signal: io.signal,
    })
    if (data) found.push({ indicator, ...data })
    else if (query.indicator || !OTHER_LEVEL_OR_PERIOD.includes(error.code)) throw new LantoaError('report', error)
  }
  return found
}

function unknownIndicator(known: ReadonlyMap<string, Indicator>, indicatorId: string | undefined): CliError {
  return new CliError(`There is no indicator ${indicatorId}.`, { hint: `There are: ${[...known.keys()].join(', ')}` })
}
