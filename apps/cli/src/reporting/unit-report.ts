import type { Data, Lantoa } from '@lantoa/sdk'
import { CliError } from '../failure/cli-error.ts'
import type { Io } from '../io.ts'
import { definitionDay, type TimeOptions } from '../options/time-options.ts'
import { type Indicator, indicatorsById, type Parts, type Value } from './indicators.ts'

export type ReportQuery = TimeOptions & { unit: string; indicator?: string; children?: true }
/** The definition is missing only when it came into force between two calls. */
export type ReportRow = Value & { indicator: Indicator | undefined }
/** One indicator of a unit and of each unit beneath. */
export type ChildValues = {
  indicator: Indicator
  unit: Data<'reporting', 'getUnitValues'>['unit']
  version: number
  total: Parts
  children: { unit: Data<'reporting', 'getUnitValues'>['unit']; value: Parts }[]
}
export type ClaimedValue = Data<'reporting', 'getUnitValues'>['claimed'][number]
export type UnitReport = {
  unit: Data<'reporting', 'getUnitValues'>['unit']
  rows: ReportRow[]
  /** What is defined but told by nobody yet. */
  noData: Data<'reporting', 'getUnitValues'>['noData']
  /** What others told last, beside what is computed. */
  claimed: ClaimedValue[]
  /** Empty unless asked for. */
  children: ChildValues[]
}

/** The values of a unit with their definitions: all indicators, or the one that is asked for. */
export async function readReport(io: Io, lantoa: Lantoa, query: ReportQuery): Promise<UnitReport> {
  const known = await indicatorsById(io, lantoa, definitionDay(query))
  const asked = query.indicator === undefined ? undefined : known.get(query.indicator)
  if (query.indicator !== undefined && !asked) throw unknownIndicator(known, query.indicator)
  const time = timeOf(query)
  const params = { unit: query.unit }
  const { unit, values, noData, claimed } = await lantoa.reporting
    .getUnitValues({ params, query: time, signal: io.signal })
    .orThrow()
  const isAsked = ({ indicatorId }: { indicatorId: string }) => [undefined, indicatorId].includes(query.indicator)
  const rows = values.filter(isAsked).map((value) => ({ ...value, indicator: known.get(value.indicatorId) }))
  const children = query.children ? await readChildren(io, lantoa, asked, known, query) : []
  return { unit, rows, noData: noData.filter(isAsked), claimed: claimed.filter(isAsked), children }
}

async function readChildren(
  io: Io,
  lantoa: Lantoa,
  asked: Indicator | undefined,
  known: ReadonlyMap<string, Indicator>,
  query: ReportQuery,
): Promise<ChildValues[]> {
  const { signal } = io
  if (!asked) {
    const all = { params: { unit: query.unit }, query: timeOf(query), signal }
    return byIndicator(await lantoa.reporting.getDashboard(all).orThrow(), known)
  }
  const params = { indicatorId: asked.indicatorId }
  const one = { params, query: { unit: query.unit, ...timeOf(query) }, signal }
  return [{ indicator: asked, ...(await lantoa.reporting.getChildValues(one).orThrow()) }]
}

/** Indicators that are not counted beneath the unit are left out. */
function byIndicator(
  { indicators, total, children }: Data<'reporting', 'getDashboard'>,
  known: ReadonlyMap<string, Indicator>,
): ChildValues[] {
  return indicators.flatMap(({ indicatorId, version, ...days }, at) => {
    const indicator = known.get(indicatorId)
    const own = total.values[at]
    const beneath = children.flatMap(({ unit, values }) => {
      const value = values[at]
      return value ? [{ unit, value: { ...days, ...value } }] : []
    })
    if (!indicator || !own || (beneath.length === 0 && children.length > 0)) return []
    return [{ indicator, unit: total.unit, version, total: { ...days, ...own }, children: beneath }]
  })
}

function timeOf({ on, period, view }: ReportQuery): TimeOptions {
  return { ...(on && { on }), ...(period && { period }), ...(view && { view }) }
}

function unknownIndicator(known: ReadonlyMap<string, Indicator>, indicatorId: string | undefined): CliError {
  return new CliError(`There is no indicator ${indicatorId}.`, { hint: `There are: ${[...known.keys()].join(', ')}` })
}
