import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { SealingKey } from '@lantoa/contracts/identity/sealed-records.http'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeRecord, sealRecord } from '../../test/seal-record.ts'
import { givenHome, startIdentityForTest, volunteer } from '../../test/started-identity.ts'

let service: TestService
let home: string
let key: SealingKey

beforeAll(async () => {
  service = await startIdentityForTest()
  home = await givenHome(service)
  key = await volunteer(service).getSealingKey().orThrow()
})
afterAll(() => service.stop())

type Sealed = ReturnType<typeof sealRecord>
const officer = (units: string[], role = 'commune_officer') =>
  service.as({ subject: `${role}-1`, roles: [role], units }).identity

async function open(client: ReturnType<typeof officer>, ...items: Sealed[]) {
  const { results } = await client.openSealedRecords({ body: { items } }).orThrow()
  return results.map((one) => (one.accepted ? one.value : one.problem.code))
}

async function logged(unit: string) {
  const { items } = await officer([unit]).listTextReads({ query: { unit } }).orThrow()
  return items.map(({ operation, readBy, thingId }) => [operation, readBy, thingId])
}

test('who recorded it opens it in whatever units she is by now, and that is no line in the log', async () => {
  const record = madeRecord(home, { skewMs: 1200, skewSeenAt: '2026-03-17T10:00:00Z', hamletCode: '31027.07' })
  const before = await logged('31027')
  expect(await open(volunteer(service, []), sealRecord(key, record))).toEqual([record])
  expect(await logged('31027')).toEqual(before)
})

test("the officer of the commune opens what was recorded there, also at a home that isn't registered yet", async () => {
  const visit = madeRecord(home)
  const unknown = madeRecord(uuid(), { hamletCode: '31027.07' })
  const sealed = [sealRecord(key, visit), sealRecord(key, unknown)]
  expect(await open(officer(['31027']), ...sealed)).toEqual([visit, unknown])
  expect(await logged('31027')).toEqual([
    ['openSealedRecords', 'commune_officer-1', unknown.id],
    ['openSealedRecords', 'commune_officer-1', visit.id],
  ])
})

test('others are refused it, and nothing that somebody else seals beside it changes that', async () => {
  const there = await givenHome(service, '31018.02')
  const foreign = sealRecord(key, madeRecord(there, { hamletCode: '31027.07' }))
  const nowhere = madeRecord(uuid())
  const forged = madeRecord(nowhere.householdId, {
    ...{ kind: 'household', id: nowhere.householdId, hamletCode: '31027.07', record: { hamletCode: '31027.07' } },
  })
  const found = await open(officer(['31027']), foreign, sealRecord(key, nowhere), sealRecord(key, forged))
  expect(found).toEqual(['outside-scope', 'outside-scope', forged])
  const own = sealRecord(key, madeRecord(home))
  expect(await open(service.as({ subject: 'v-2', roles: ['volunteer'], units: ['31027'] }).identity, own)).toEqual([
    'outside-scope',
  ])
})

test('what cannot be read is said for each, and spoils no other', async () => {
  const record = madeRecord(home)
  const sealed = sealRecord(key, record)
  const bytes = Buffer.from(sealed.sealed, 'base64url')
  const changed = (at: number) => {
    const other = Buffer.from(bytes)
    other[at] = (other[at] ?? 0) ^ 1
    return { ...sealed, sealed: other.toString('base64url') }
  }
  const broken = [0, 5, 70, bytes.length - 1].map(changed)
  const short = { ...sealed, sealed: bytes.subarray(0, 93).toString('base64url') }
  const noRecord = sealRecord(key, { what: 'a text' })
  const other = { ...sealed, keyId: 'none' }
  expect(await open(volunteer(service), ...broken, short, noRecord, other, sealed)).toEqual([
    ...Array.from({ length: 6 }, () => 'unreadable-record'),
    'unknown-sealing-key',
    record,
  ])
})

test('more than fifty, none, and what is no sealed record are named', async () => {
  const refusal = async (items: Sealed[]) =>
    (await volunteer(service).openSealedRecords({ body: { items } })).error?.errors?.[0]?.pointer
  const one = sealRecord(key, madeRecord(home))
  expect(await refusal([])).toBe('/items')
  expect(await refusal(Array.from({ length: 51 }, () => one))).toBe('/items')
  expect(await refusal([one, { keyId: '1', sealed: 'x' }])).toBe('/items/1/sealed')
})

test('who records nothing at doors gets neither the key nor a record', async () => {
  for (const role of ['observer', 'commune_lead', 'province_officer', 'privacy_officer']) {
    const client = officer(['VN'], role)
    expect((await client.getSealingKey()).error?.code).toBe('forbidden')
    const { error } = await client.openSealedRecords({ body: { items: [sealRecord(key, madeRecord(home))] } })
    expect(error?.code).toBe('forbidden')
  }
})
