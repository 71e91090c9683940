import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Contributor } from '@lantoa/contracts/reporting/contributors.http'
import type { UnitTree } from '@lantoa/units/tree'
import { listPlacements } from '../../counting/engine/unit-placements.ts'
import { measureOf } from '../../counting/measures/sources.ts'
import { leavesThen } from '../as-was/boundaries.ts'
import { changeDays } from '../as-was/epochs.ts'
import { sectionsOf } from '../as-was/plan.ts'
import type { Want } from '../sums/want.ts'
import type { AskedUnit } from '../units/ask-unit.ts'
import { contributorsIn, together } from './domain.ts'
import { eachEntity, listContributingUnits } from './store.ts'

type Page = { readonly after: { readonly unit: string; readonly id: string }; readonly limit: number }
/** By contributing unit what to look for in it. */
type Wants = ReadonlyMap<string, readonly Want[]>

/** What counts for some sums in a unit, contributing unit by contributing unit, until there is enough. */
export async function collectContributors(
  database: Database,
  tree: UnitTree,
  asked: AskedUnit,
  wants: readonly Want[],
  { after, limit }: Page,
): Promise<Contributor[]> {
  return database.transaction(async (tx) => {
    const items: Contributor[] = []
    for await (const all of contributorsByUnit(tx, tree, asked, wants, after.unit)) {
      items.push(...all.filter(({ unit, id }) => unit !== after.unit || id > after.id))
      if (items.length >= limit) break
    }
    return items.slice(0, limit)
  })
}

/** The same without an end: all of one contributing unit after the other, in the order of their codes from one on. */
export async function* contributorsByUnit(
  tx: Pick<Tx, 'query'>,
  tree: UnitTree,
  asked: AskedUnit,
  wants: readonly Want[],
  from = '',
): AsyncGenerator<Contributor[]> {
  const byUnit = asked.view === 'as-was' ? await wantsThen(tx, tree, asked, wants) : await wantsNow(tx, asked, wants)
  for (const unit of await listContributingUnits(tx, [...byUnit.keys()], wants, from)) {
    yield await contributorsOf(tx, unit, byUnit.get(unit) ?? [])
  }
}

async function contributorsOf(tx: Pick<Tx, 'query'>, unit: string, wants: readonly Want[]): Promise<Contributor[]> {
  const found: Contributor[] = []
  for (const [source, own] of Map.groupBy(wants, ({ measure }) => measureOf(measure).source)) {
    for await (const entities of eachEntity(tx, source, unit)) {
      found.push(...own.flatMap((want) => contributorsIn(unit, want, entities)))
    }
  }
  return together(found)
}

async function wantsNow(tx: Pick<Tx, 'query'>, { unit }: AskedUnit, wants: readonly Want[]): Promise<Wants> {
  const placed = await listPlacements(tx)
  return new Map(placed.filter(({ path }) => path.includes(unit.code)).map((one) => [one.unit, wants]))
}

/** Of a flow only the days on which the contributing unit lay in the one that is asked for. */
async function wantsThen(
  tx: Pick<Tx, 'query'>,
  tree: UnitTree,
  asked: AskedUnit,
  wants: readonly Want[],
): Promise<Wants> {
  const changes = changeDays(tree)
  const target = { code: asked.unit.code, on: asked.on, holds: asked.holds }
  const leavesOf = leavesThen(tree, new Map((await listPlacements(tx)).map(({ unit, path }) => [unit, path])))
  const byUnit = new Map<string, Want[]>()
  for (const want of wants) {
    for (const section of sectionsOf(target, want, changes)) {
      for (const leaf of leavesOf(target.code, section.on).keys()) {
        const own = { measure: want.measure, from: section.first, until: section.after }
        byUnit.set(leaf, [...(byUnit.get(leaf) ?? []), own])
      }
    }
  }
  return byUnit
}
