import type { TestService } from '@lantoa/chassis/testing/started-service'
import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAt, HAMLETS, type History, history, placesOf, staysOf, type Telling, tellingsOf } from './histories.ts'
import { eventsOf, startIdentityForTest, volunteer } from './started-identity.ts'

const RUNS = { numRuns: Number(process.env.RUNS ?? 12) }
const TIMEOUT = 60_000 + RUNS.numRuns * 10_000
const OFFICE_DAY = '2026-03-20'
const reason = 'Another day was meant'
let service: TestService

beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

type Answer = { data?: { version: number } | undefined; error?: { code: string } | undefined }
type World = { facts: History; ids: { home: string[]; person: string[] }; write: (id: string) => string }

function tellOfHome(telling: Telling, householdId: string, ifMatch: number): PromiseLike<Answer> {
  const client = volunteer(service, ['91'])
  const change = { params: { householdId }, ifMatch }
  switch (telling.kind) {
    case 'move':
      return client.moveHousehold({ ...change, body: { to: HAMLETS[telling.to] ?? '', on: dayAt(telling.on) } })
    case 'correct':
      return client.correctMove({ ...change, body: { ...correction(telling), reason } })
    case 'mistaken-end':
      return closeAndReopen(change)
    default: {
      const body = { hamletCode: HAMLETS[0], openedOn: dayAt(0) }
      return client.registerHousehold({ params: { householdId }, body })
    }
  }
}

/** Nobody comes or goes in between: a home that is closed takes nobody in. */
async function closeAndReopen({ params, ifMatch }: { params: { householdId: string }; ifMatch: number }) {
  const client = volunteer(service, ['91'])
  const closed = await client.closeHousehold({ params, body: { status: 'closed', on: OFFICE_DAY }, ifMatch })
  return closed.error ? closed : client.reopenHousehold({ params, body: { reason }, ifMatch: ifMatch + 1 })
}

function tellOfPerson(telling: Telling, residentId: string, ifMatch: number, world: World): PromiseLike<Answer> {
  const client = volunteer(service, ['91'])
  const change = { params: { residentId }, ifMatch }
  const homeOf = (place = 0) => world.write(world.ids.home[place] ?? '')
  switch (telling.kind) {
    case 'move':
      return client.moveResident({ ...change, body: { householdId: homeOf(telling.to), on: dayAt(telling.on) } })
    case 'leave':
      return client.leaveHousehold({ ...change, body: { on: dayAt(telling.on) } })
    case 'correct':
      return client.correctStay({ ...change, body: { ...correction(telling), reason } })
    default: {
      const { first, from } = world.facts.people[telling.at] ?? { first: 0, from: 0 }
      const who = { name: 'Lê Lan', birth: { year: 1980 }, sex: 'female' as const }
      return client.registerResident({
        params: { residentId },
        body: { householdId: homeOf(first), from: dayAt(from), ...who },
      })
    }
  }
}

function correction({ from, on, until }: Extract<Telling, { kind: 'correct' }>) {
  return {
    from: dayAt(from),
    ...(on === undefined ? {} : { on: dayAt(on) }),
    ...(until === undefined ? {} : { until: until === null ? null : dayAt(until) }),
  }
}

function tell(telling: Telling, ifMatch: number, world: World): PromiseLike<Answer> {
  const id = world.write(world.ids[telling.of][telling.at] ?? '')
  return telling.of === 'home' ? tellOfHome(telling, id, ifMatch) : tellOfPerson(telling, id, ifMatch, world)
}

async function versionOf({ of, at }: Telling, { ids }: World): Promise<number> {
  const client = volunteer(service, ['91'])
  const id = ids[of][at] ?? ''
  const answer =
    of === 'home'
      ? await client.getHousehold({ params: { householdId: id } })
      : await client.getResident({ params: { residentId: id } })
  return answer.data?.version ?? 0
}

test(
  'in any order of telling, with mistakes put right and repeats in either case, what is published is what happened',
  async () => {
    const property = fc.asyncProperty(history, fc.gen(), async (facts, draw) => {
      const ids = { home: facts.homes.map(() => uuid()), person: facts.people.map(() => uuid()) }
      const write = (id: string) => (draw(fc.boolean) ? id.toUpperCase() : id)
      const world = { facts, ids, write }
      const waiting = tellingsOf(facts, () => draw(fc.boolean))
      const told: { telling: Telling; version: number }[] = []
      // Homes first: nobody is registered in one that nobody knows.
      const order = () => (told.length < ids.home.length ? told.length : draw(fc.nat, { max: waiting.length - 1 }))
      while (waiting.some((list) => list.length > 0)) {
        const telling = waiting[order()]?.shift()
        if (!telling) continue
        const version = await versionOf(telling, world)
        const { error } = await tell(telling, version, world)
        expect([telling, error]).toEqual([telling, undefined])
        told.push({ telling, version })
        const again = told[draw(fc.nat, { max: told.length * 2 })]
        if (again) await tell(again.telling, again.version, world)
      }
      for (const [at, home] of facts.homes.entries()) {
        const [last] = (await eventsOf(service, 'identity.household.v1', ids.home[at] ?? '')).slice(-1)
        expect(last?.data).toEqual({ householdId: ids.home[at], status: 'active', places: placesOf(home) })
      }
      for (const [at, person] of facts.people.entries()) {
        const [last] = (await eventsOf(service, 'identity.resident.v1', ids.person[at] ?? '')).slice(-1)
        expect(last?.data).toMatchObject({ residentId: ids.person[at], stays: staysOf(facts, person, ids.home) })
      }
    })
    await fc.assert(property, RUNS)
  },
  TIMEOUT,
)
