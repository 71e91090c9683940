import type { ServiceParts } from '@lantoa/chassis/service-parts'
import type { NamedUnit } from '@lantoa/contracts/reporting/values.http'
import { meaningOf } from '../as-was/boundaries.ts'
import { sumAsWas } from '../as-was/read.ts'
import type { Catalogue } from '../indicators/catalogue.ts'
import type { Definitions } from '../indicators/definitions.ts'
import type { AskedUnit } from '../units/ask-unit.ts'
import { distinctWants, type SumOf, sumsIn, type Want } from './domain.ts'
import { createRemembered } from './remembered.ts'
import { getVersions } from './store.ts'
import { sumCells } from './sum-cells.ts'
import { readTimelines, sumOf, type Timelines } from './timelines.ts'

/** Definitions and sums of one moment. */
export type Reading = {
  readonly catalogue: Catalogue
  sumsOf(asked: AskedUnit, wants: readonly Want[]): Promise<SumOf>
  /** Of the unit that is asked for and of units beneath it, in this order. */
  sumsOfAll(asked: AskedUnit, beneath: readonly NamedUnit[], wants: readonly Want[]): Promise<SumOf[]>
}

export type Reader = () => Promise<Reading>

export function createReader({ database, units }: ServiceParts, definitions: Definitions): Reader {
  const timelines = createRemembered<Timelines>()
  const sums = createRemembered<ReadonlyMap<string, readonly number[]>>()

  async function sumsThen(asked: AskedUnit, beneath: readonly NamedUnit[], wanted: readonly Want[]) {
    const tree = units.tree()
    const wants = distinctWants(wanted)
    const children = beneath.map(({ code }) => ({ code, on: asked.on, holds: meaningOf(tree, code, asked.on) }))
    const targets = [{ code: asked.unit.code, on: asked.on, holds: asked.holds }, ...children]
    const found = await sumAsWas(database, tree, targets, wants)
    return targets.map((_target, index) => sumsIn(wants, found[index] ?? []))
  }

  async function sumsNow(cells: number, { unit }: AskedUnit, beneath: readonly NamedUnit[], wanted: readonly Want[]) {
    const wants = distinctWants(wanted)
    const codes = [unit, ...beneath].map(({ code }) => code)
    const known = await sums(cells, JSON.stringify([codes, wants]), () => sumCells(database, codes, wants))
    return codes.map((code) => sumsIn(wants, known.get(code) ?? []))
  }

  return async () => {
    const { cells, definitions: version } = await getVersions(database)
    return {
      catalogue: await definitions.at(version),
      async sumsOf(asked, wants) {
        if (asked.view === 'as-was') return (await sumsThen(asked, [], wants))[0] ?? (() => 0)
        const { code } = asked.unit
        const own = await timelines(cells, code, () => readTimelines(database, code))
        return (want) => sumOf(own, want)
      },
      sumsOfAll: (asked, beneath, wants) =>
        asked.view === 'as-was' ? sumsThen(asked, beneath, wants) : sumsNow(cells, asked, beneath, wants),
    }
  }
}
