import type { TestService } from '@lantoa/chassis/testing/started-service'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from './started-identity.ts'

let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const RUNS = { numRuns: Number(process.env.LANTOA_RUNS ?? 12) }
/** Since when each of them was said to live in the one home. */
const SINCE = ['2025-11-01', '2025-07-01', '2026-01-15']
const PEOPLE = SINCE.length
const STEPS = ['chip_card', 'vneid_installed'] as const
type Fact = { who: number; step: (typeof STEPS)[number]; state: 'guided' | 'done'; day: number }

const facts = fc.array(
  fc.record({
    who: fc.nat({ max: PEOPLE - 1 }),
    step: fc.constantFrom(...STEPS),
    state: fc.constantFrom('guided', 'done'),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { maxLength: 8 },
)
const dayOf = (day: number) => `2026-02-${String(day).padStart(2, '0')}`

/** What is recorded of each of them, in an order that their own checklist takes. */
function ownFacts(all: readonly Fact[]): Fact[] {
  const done = new Set<string>()
  return all
    .toSorted((a, b) => a.day - b.day)
    .filter(({ who, step, state }) => {
      const key = `${who} ${step}`
      if (done.has(key)) return false
      if (state === 'done') done.add(key)
      return true
    })
}

/** How far people who are one got, by the facts alone. */
function together(all: readonly Fact[], people: readonly number[]) {
  return STEPS.flatMap((step) => {
    const last = people.flatMap((who) => all.findLast((fact) => fact.who === who && fact.step === step) ?? [])
    const done = last.filter(({ state }) => state === 'done').map(({ day }) => day)
    if (done.length > 0) return [{ step, state: 'done', on: dayOf(Math.min(...done)) }]
    return last.length > 0 ? [{ step, state: 'guided', on: dayOf(Math.max(...last.map(({ day }) => day))) }] : []
  })
}

async function versionOf(residentId: string): Promise<number> {
  return (await volunteer(service).getResident({ params: { residentId } }).orThrow()).version
}

const officer = () => service.as({ roles: ['commune_officer'], units: ['31027'] }).identity

/** A stack of merges: the last one is undone first, as nothing else can be. */
async function mergeOrUndo(
  ids: readonly string[],
  open: { kept: number; other: number; mergeId: string }[],
  draw: fc.GeneratorValue,
) {
  const last = open.at(-1)
  if (last && draw(fc.boolean)) {
    await officer()
      .undoMerge({ params: { mergeId: last.mergeId }, ifMatch: 1 })
      .orThrow()
    open.pop()
    return
  }
  const free = ids.map((_id, at) => at).filter((at) => !open.some(({ other }) => other === at))
  if (free.length < 2) return
  const [kept = 0, other = 0] = draw(fc.shuffledSubarray, free, { minLength: 2, maxLength: 2 })
  const [residentId = '', otherId = ''] = [ids[kept], ids[other]]
  const saw = { resident: await versionOf(residentId), other: await versionOf(otherId) }
  const mergeId = uuid()
  await officer().mergeResidents({ params: { mergeId }, body: { residentId, otherId, saw } }).orThrow()
  open.push({ kept, other, mergeId })
}

test('whenever people are merged and parted, each fact is told once, of who stands for its person', async () => {
  const property = fc.asyncProperty(facts, fc.gen(), async (some, draw) => {
    const home = await givenHome(service)
    const ids = await Promise.all(SINCE.map((from) => givenResident(service, home, { from })))
    const told = ownFacts(some)
    const open: { kept: number; other: number; mergeId: string }[] = []
    const waiting = ids.map((_id, who) => told.filter((fact) => fact.who === who))
    while (waiting.some((list) => list.length > 0)) {
      if (draw(fc.boolean)) await mergeOrUndo(ids, open, draw)
      const fact = waiting[draw(fc.nat, { max: PEOPLE - 1 })]?.shift()
      if (!fact) continue
      const params = { residentId: ids[fact.who] ?? '', step: fact.step }
      const body = { state: fact.state, on: dayOf(fact.day), evidence: 'seen' as const }
      await volunteer(service).recordStep({ params, body }).orThrow()
      if (draw(fc.boolean)) await volunteer(service).recordStep({ params, body }).orThrow()
    }
    await mergeOrUndo(ids, open, draw)
    const heirOf = (who: number): number => {
      const into = open.find(({ other }) => other === who)
      return into ? heirOf(into.kept) : who
    }
    for (const [who, id] of ids.entries()) {
      const [last] = (await eventsOf(service, 'identity.resident.v1', id)).slice(-1)
      const into = open.find(({ other }) => other === who)
      const group = ids.map((_id, at) => at).filter((at) => heirOf(at) === who)
      const since = (into ? [who] : group).map((at) => SINCE[at] ?? '').sort()
      const own = [{ householdId: home, hamletCode: '31027.07', from: since[0], until: null }]
      expect(last?.data).toMatchObject(
        into
          ? { mergedInto: ids[into.kept], stays: [], steps: [], level2Since: null, lived: own }
          : { stays: own, steps: expect.arrayContaining(together(told, group)) },
      )
      expect(last?.data).toHaveProperty('steps.length', into ? 0 : together(told, group).length)
    }
  })
  await fc.assert(property, RUNS)
}, 120_000)
