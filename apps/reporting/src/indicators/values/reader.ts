import type { OutcomeOf } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { getDashboard } from '@lantoa/contracts/reporting/dashboard.http'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { sumAsWas } from '../as-was/read.ts'
import type { Catalogue } from '../definitions/catalogue.ts'
import type { Definitions } from '../definitions/definitions.ts'
import { sumCells } from '../sums/sum-cells.ts'
import { distinctWants, type SumOf, sumsIn, type Want } from '../sums/want.ts'
import type { AskedUnit } from '../units/ask-unit.ts'
import { meaningOf } from '../units/meaning.ts'
import { createRemembered } from './remembered.ts'
import { getVersions } from './store.ts'
import { firstDayOf, readTimelines, sumOf, type Timelines } from './timelines.ts'

/** Definitions and sums of one moment. */
export type Reading = {
  readonly catalogue: Catalogue
  sumsOf(asked: AskedUnit, wants: readonly Want[]): Promise<SumOf>
  /** The first day on which any of some measures counts in the unit; undefined as was, where nobody remembers days. */
  firstDayOf(asked: AskedUnit, measures: readonly string[]): Promise<Day | undefined>
  /** Of the unit that is asked for and of units beneath it, in this order. */
  sumsOfAll(asked: AskedUnit, beneath: readonly NamedUnit[], wants: readonly Want[]): Promise<SumOf[]>
  /** Remembers a dashboard made of this reading and of a tree, for as long as neither sums, definitions nor units change. */
  dashboard(tree: UnitTree, name: string, make: () => Promise<DashboardOutcome>): Promise<DashboardOutcome>
}

type DashboardOutcome = OutcomeOf<typeof getDashboard>
/** A province's take a quarter of a megabyte each. */
const DASHBOARDS = 50

export type Reader = () => Promise<Reading>

export function createReader({ database, units }: ServiceParts, definitions: Definitions): Reader {
  const timelines = createRemembered<Timelines>()
  const dashboards = createRemembered<DashboardOutcome>(DASHBOARDS)
  const numberOf = numberTrees()
  const sums = createRemembered<ReadonlyMap<string, readonly number[]>>()

  async function sumsThen(asked: AskedUnit, beneath: readonly NamedUnit[], wanted: readonly Want[]) {
    const tree = units.tree()
    const wants = distinctWants(wanted)
    const children = beneath.map(({ code }) => ({ code, on: asked.on, holds: meaningOf(tree, code, asked.on) }))
    const targets = [{ code: asked.unit.code, on: asked.on, holds: asked.holds }, ...children]
    const found = await sumAsWas(database, tree, targets, wants)
    return targets.map((_target, index) => sumsIn(wants, found[index] ?? []))
  }

  async function sumsNow(cells: string, { unit }: AskedUnit, beneath: readonly NamedUnit[], wanted: readonly Want[]) {
    const wants = distinctWants(wanted)
    const codes = [unit, ...beneath].map(({ code }) => code)
    const known = await sums(cells, JSON.stringify([codes, wants]), () => sumCells(database, codes, wants))
    return codes.map((code) => sumsIn(wants, known.get(code) ?? []))
  }

  function timelinesOf(cells: string, code: string): Promise<Timelines> {
    return timelines(cells, code, () => readTimelines(database, code))
  }

  return async () => {
    const { cells: changes, definitions: version } = await getVersions(database)
    const cells = String(changes)
    return {
      catalogue: await definitions.at(version),
      async sumsOf(asked, wants) {
        if (asked.view === 'as-was') return (await sumsThen(asked, [], wants))[0] ?? (() => 0)
        const own = await timelinesOf(cells, asked.unit.code)
        return (want) => sumOf(own, want)
      },
      async firstDayOf({ view, unit }, measures) {
        return view === 'as-was' ? undefined : firstDayOf(await timelinesOf(cells, unit.code), measures)
      },
      sumsOfAll: (asked, beneath, wants) =>
        asked.view === 'as-was' ? sumsThen(asked, beneath, wants) : sumsNow(cells, asked, beneath, wants),
      dashboard: (tree, name, make) => dashboards(`${cells}/${version}/${numberOf(tree)}`, name, make),
    }
  }
}

/** A number for each tree that there was: a changed tree is another object. */
function numberTrees(): (tree: UnitTree) => number {
  const numbers = new WeakMap<UnitTree, number>()
  let last = 0
  return (tree) => {
    const known = numbers.get(tree)
    if (known !== undefined) return known
    last += 1
    numbers.set(tree, last)
    return last
  }
}
