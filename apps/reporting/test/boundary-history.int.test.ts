import type { UnitWrite } from '@lantoa/units/boundary-step'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAYS, everythingThen, expectedThen, sumsOfChildren, sumsOfUnits } from './as-was-sums.ts'
import { type BoundaryHistory, boundaryHistory, openLand } from './boundary-history.ts'
import { addedUp } from './children-sums.ts'
import { type LiveEngine, startLiveEngine } from './live-engine.ts'
import { expectedCells, finalTree } from './reference.ts'
import { openTestDatabase, type TestDatabase } from './test-database.ts'
import type { Sent } from './world.ts'

const TODAY = '2026-03-17'
const RUNS = { numRuns: Number(process.env.RUNS ?? 25) }
const PATIENCE = 600_000

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(async () => {
  await database.drop()
})

/** Everything that can be asked is what counting from nothing gives, and what the parts add up to, in both views. */
async function expectSound(engine: LiveEngine, sent: readonly Sent[]): Promise<void> {
  const tree = finalTree(sent)
  expect(await engine.cells()).toEqual(expectedCells(sent, TODAY).sort())
  const { amounts, sums } = await addedUp(database, tree, TODAY)
  expect(sums).toEqual(amounts)
  expect(await everythingThen(database, tree)).toEqual(expectedThen(sent, tree))
  for (const day of DAYS)
    expect(await sumsOfChildren(database, tree, day)).toEqual(await sumsOfUnits(database, tree, day))
}

let changed = 0

/** Lives through a history; answers what was sent, and the changes that stand. */
async function live({ facts, events }: BoundaryHistory, engine: LiveEngine, land: ReturnType<typeof openLand>) {
  const sent: Sent[] = []
  const send = async (records: readonly Sent[]) => {
    sent.push(...records)
    await engine.apply(records)
  }
  const standing: (readonly UnitWrite[])[] = []
  await send([...land.begin(), ...facts])
  await engine.advance(TODAY)
  for (const { undo, facts: late, ...change } of events) {
    const applied = land.apply(change)
    if (applied) {
      changed += 1
      const before = await engine.cells()
      await send(applied.sent)
      if (undo) {
        await send(land.undo(applied.writes))
        expect(await engine.cells()).toEqual(before)
      } else standing.push(applied.writes)
    }
    await send(late)
  }
  return { sent, send, standing }
}

test(
  'through mergers, splits, partial moves, late facts and several changes on a day, every number is right; undone, as before',
  async () => {
    const property = fc.asyncProperty(boundaryHistory, async (history) => {
      const engine = await startLiveEngine(database)
      const land = openLand()
      const { sent, send, standing } = await live(history, engine, land)
      await expectSound(engine, sent)
      for (const writes of standing.toReversed()) await send(land.undo(writes))
      await expectSound(engine, sent)
      const untouched = [...openLand().begin(), ...history.facts, ...history.events.flatMap(({ facts }) => facts)]
      expect(await engine.cells()).toEqual(expectedCells(untouched, TODAY).sort())
      await engine.stop()
    })
    await fc.assert(property, RUNS)
    // Else nothing would have been tested.
    expect(changed).toBeGreaterThan(RUNS.numRuns)
  },
  PATIENCE,
)
