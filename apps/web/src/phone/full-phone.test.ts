import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idOf, newLocker, newPhone, serverOf, visitAt } from '../../test/phone.ts'
import type { Locker } from './locker.ts'

const HERE = '31027.07'
const HOME = {
  ...{ kind: 'home', householdId: idOf(2), hamletCode: HERE, address: { number: '2', lane: 'Kênh Xáng' } },
  ...{ devices: [], language: null, version: 1 },
}

let locker: Locker

beforeEach(async () => {
  newPhone()
  locker = await newLocker()
})
afterEach(() => {
  vi.restoreAllMocks()
  locker.lock()
})

const { lantoa } = serverOf({
  'GET /teams/v1/me': () => ({
    body: { bodies: [], hamlets: [{ code: HERE, level: 'hamlet' }], now: new Date().toISOString() },
  }),
  'GET /identity/v1/packs/': () => ({
    body: { epoch: 'one', cursor: 'c1', masked: false, upserts: [HOME], gone: [], more: false },
  }),
})

function full(): never {
  throw new DOMException('Full', 'QuotaExceededError')
}

test('gives up homes for what is recorded, and says so until they are fetched again', async () => {
  expect(await locker.standing()).toMatchObject({ missing: 'never-fetched' })
  await locker.pull(lantoa)
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(full)
  await locker.save(visitAt(2, 101))
  expect([await locker.homes(HERE), (await locker.standing()).missing]).toEqual([[], 'made-room'])
  await locker.pull(lantoa)
  expect([(await locker.homes(HERE)).length, (await locker.standing()).missing]).toEqual([1, undefined])
})

test('says so when homes cannot be kept', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)
  expect(await locker.pull(lantoa)).toMatchObject({ ok: false, problem: { code: 'phone-full' } })
})
