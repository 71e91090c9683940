import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idOf, phoneAt, serverOf, visitAt } from '../../test/phone.ts'
import { LockedError } from './locked.ts'
import type { Locker } from './locker.ts'
import { keepFact, openStore } from './store.ts'
import { NO_TRIES } from './tries.ts'

let locker: Locker
const shut = vi.fn()

beforeEach(async () => {
  locker = await phoneAt(new Date('2026-03-17T14:00:00Z'))
  shut.mockClear()
  locker.onShut(shut)
})
afterEach(() => {
  locker.lock()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** As iOS does it while another app is in front: the next transaction fails, and no event says so. */
function drop(isDropped: (connection: IDBDatabase, first: IDBDatabase) => boolean): void {
  const begin = IDBDatabase.prototype.transaction
  let first: IDBDatabase | undefined
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...parts) {
    first ??= this
    if (!isDropped(this, first)) return begin.apply(this, parts)
    throw new DOMException('The database connection is closing.', 'InvalidStateError')
  })
}

test.each<[string, (of: Locker) => Promise<unknown>]>([
  ['saves', (of) => of.save(visitAt(1, 101))],
  ['keeps an answer', (of) => of.keepDraft(idOf(1), { note: 'Chị Hoa' })],
  ['lists homes', (of) => of.homes('31027.07')],
  ['searches', (of) => of.search('hoa')],
  ['stands', (of) => of.standing()],
  ['keeps a login', (of) => of.tokens.keep({ accessToken: 'a', since: 0, renewAt: 0 })],
  ['sends', (of) => of.flush(serverOf({}).lantoa)],
  ['fetches', (of) => of.pull(serverOf({}).lantoa)],
])('a locker whose connection was dropped still %s, on a new one', async (_what, does) => {
  drop((connection, first) => connection === first)
  await does(locker)
  await locker.save(visitAt(1, 102))
  expect((await locker.receipts()).map(({ id }) => id)).toContain(idOf(102))
  expect(shut).not.toHaveBeenCalled()
})

test('a locker that gets no connection any more is shut, and nothing is said to be saved', async () => {
  drop(() => true)
  await expect(locker.save(visitAt(1, 101))).rejects.toThrow(LockedError)
  expect(shut).toHaveBeenCalledTimes(1)
})

test.each<[string, (id: string) => Promise<unknown>]>([
  ['cleared away', async () => undefined],
  ['made anew', makeAnew],
])('a locker that was %s meanwhile is shut, and takes no record', async (_what, happens) => {
  drop((connection, first) => connection === first)
  await locker.standing()
  vi.restoreAllMocks()
  globalThis.indexedDB = new IDBFactory()
  await happens(locker.id)
  drop((connection, first) => connection === first)
  await expect(locker.save(visitAt(1, 101))).rejects.toThrow(LockedError)
  expect(shut).toHaveBeenCalledTimes(1)
})

async function makeAnew(id: string): Promise<void> {
  const store = await openStore(id)
  await keepFact(store, 'lock', { madeAt: '2026-03-18T14:00:00Z', tries: NO_TRIES })
  store.close()
}

test('a locker that was locked stays locked', async () => {
  locker.lock()
  await expect(locker.standing()).rejects.toThrow(LockedError)
  expect(shut).not.toHaveBeenCalled()
})
