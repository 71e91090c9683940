import type { TestService } from '@lantoa/chassis/testing/started-service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventsOf, givenHome, givenResident, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

const reason = 'Đóng nhầm hộ'
const SINCE = '2025-07-01'
let service: TestService
beforeAll(async () => {
  service = await startIdentityForTest()
})
afterAll(() => service.stop())

const client = () => volunteer(service, ['91'])

async function close(householdId: string, on: string, mergedInto?: string) {
  const { version: ifMatch } = await client().getHousehold({ params: { householdId } }).orThrow()
  const body = mergedInto === undefined ? { status: 'closed' as const } : { status: 'merged' as const, mergedInto }
  return client().closeHousehold({ params: { householdId }, body: { ...body, on }, ifMatch })
}

async function reopen(householdId: string) {
  const { version: ifMatch } = await client().getHousehold({ params: { householdId } }).orThrow()
  return client().reopenHousehold({ params: { householdId }, body: { reason }, ifMatch }).orThrow()
}

async function moveIn(residentId: string, householdId: string, on: string) {
  const { version: ifMatch } = await client().getResident({ params: { residentId } }).orThrow()
  return client().moveResident({ params: { residentId }, body: { householdId, on }, ifMatch }).orThrow()
}

type Homes = { a: string; b: string; c: string }

/** How A ended, and what was put right of it. */
const ENDS: Record<string, (homes: Homes) => Promise<unknown>> = {
  'was closed': ({ a }) => close(a, '2026-03-01'),
  'was closed on the day of the coming': ({ a }) => close(a, '2026-02-01'),
  'was merged': ({ a, b }) => close(a, '2026-03-01', b),
  'was merged on the day of the coming': ({ a, b }) => close(a, '2026-02-01', b),
  'was merged into one that was closed': async ({ a, b }) => {
    await close(a, '2026-03-01', b)
    await close(b, '2026-03-10')
  },
  'was merged into one that was closed before that was said': async ({ a, b }) => {
    await close(b, '2026-03-10')
    await close(a, '2026-03-01', b)
  },
  'was merged into one that was merged': async ({ a, b, c }) => {
    await close(a, '2026-03-01', b)
    await close(b, '2026-03-10', c)
  },
}

/** How r came to A on 1 February. */
const COMINGS: Record<string, (homes: Homes) => Promise<string>> = {
  registered: ({ a }) => givenResident(service, a, { from: '2026-02-01' }),
  'moved in': async ({ a }) => {
    const residentId = await givenResident(service, await givenHome(service), { from: SINCE, name: 'Lê Lai' })
    await moveIn(residentId, a, '2026-02-01')
    return residentId
  },
}

/** Where a resident lives by the answers, the topic and the lists, with homes by their letters. */
async function seenOf(residentId: string, homes: Homes) {
  const {
    version: _version,
    residentId: _id,
    ...shown
  } = await client().getResident({ params: { residentId } }).orThrow()
  const events = await eventsOf(service, 'identity.resident.v1', residentId)
  const { changes } = await client().getResidentHistory({ params: { residentId } }).orThrow()
  const seen = {
    shown,
    stays: events.map(({ data }) => data as { stays: unknown }).at(-1)?.stays,
    kinds: changes.map(({ kind }) => kind),
  }
  const letters = new Map(Object.entries(homes).map(([letter, id]) => [id, letter]))
  return JSON.parse(JSON.stringify(seen).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => letters.get(id) ?? 'other'))
}

async function threeHomes(): Promise<Homes> {
  return { a: await givenHome(service), b: await givenHome(service, '31018.02'), c: await givenHome(service) }
}

const CASES = Object.keys(ENDS).flatMap((end) => Object.keys(COMINGS).map((coming) => [coming, end] as const))

describe.each(CASES)('who is %s in a home that %s', (coming, end) => {
  test('is where the home went, whichever was said first; and back when that is taken back', async () => {
    const [early, late] = [await threeHomes(), await threeHomes()]
    const known = (await COMINGS[coming]?.(early)) ?? ''
    await ENDS[end]?.(early)
    await ENDS[end]?.(late)
    const unknown = (await COMINGS[coming]?.(late)) ?? ''
    expect(await seenOf(unknown, late)).toEqual(await seenOf(known, early))
    if (end.includes('into one')) return
    await reopen(early.a)
    await reopen(late.a)
    const back = await seenOf(unknown, late)
    expect(back).toEqual(await seenOf(known, early))
    expect(back.stays.at(-1)).toMatchObject({ householdId: 'a', from: '2026-02-01', until: null })
  })
})

test('nobody comes to a home after its end, nor is one merged into it, nor into what it went into itself', async () => {
  const { a, b, c } = await threeHomes()
  await close(b, '2026-03-01')
  const body = { householdId: b, from: '2026-03-02', name: 'Lê Lan', birth: { year: 1958 }, sex: 'female' as const }
  const params = { residentId: await givenResident(service, c) }
  const registered = await client().registerResident({ params: { residentId: crypto.randomUUID() }, body })
  expect(registered.error?.code).toBe('household-closed')
  const moved = await client().moveResident({ params, body: { householdId: b, on: '2026-03-02' }, ifMatch: 1 })
  expect(moved.error?.code).toBe('household-closed')
  expect((await close(a, '2026-03-02', b)).error?.code).toBe('household-closed')
  const other = await threeHomes()
  expect((await close(other.c, '2026-03-10', other.a)).error).toBeUndefined()
  expect((await close(other.a, '2026-03-02', other.c)).error?.code).toBe('household-closed')
})
