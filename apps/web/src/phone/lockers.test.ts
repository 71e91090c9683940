import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { idOf, newLocker, newPhone, PIN, visitAt } from '../../test/phone.ts'
import { LockedError } from './locked.ts'
import { giveUpLocker, listLockers, lockerIdOf, makeLocker, openLocker } from './lockers.ts'
import { openStore } from './store.ts'
import { shutInAllTabs } from './tabs.ts'

const NOW = new Date('2026-03-17T14:00:00Z')
const MINUTE = 60_000

beforeEach(() => {
  newPhone()
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function lockedLocker(): Promise<string> {
  const locker = await newLocker()
  await locker.save(visitAt(1, 101))
  locker.lock()
  return locker.id
}

describe('a locker', () => {
  test('opens with its PIN, and shows no name before', async () => {
    const id = await lockedLocker()
    expect(await listLockers()).toEqual([
      {
        id: await lockerIdOf('hoa'),
        madeAt: NOW.toISOString(),
        unsent: 1,
        lost: 1,
        begun: 0,
        emptied: false,
        evicted: false,
      },
    ])
    const opened = await openLocker(id, PIN)
    if (!opened.ok) throw new Error(opened.why)
    expect(await opened.locker.receipts()).toMatchObject([
      { id: idOf(101), state: 'saved', visit: { outcome: 'done' } },
    ])
  })

  test('asks to last each time that it is opened, until the browser says yes', async () => {
    let lasts = false
    const persist = vi.fn(async () => lasts)
    const storage = { persisted: async () => lasts, persist }
    vi.stubGlobal('navigator', { locks: navigator.locks, storage })
    const id = await lockedLocker()
    const asked = async () => {
      const opened = await openLocker(id, PIN)
      if (opened.ok) opened.locker.lock()
      await Promise.resolve()
      return persist.mock.calls.length
    }
    expect(persist).toHaveBeenCalledTimes(1)
    expect(await asked()).toBe(2)
    lasts = true
    expect(await asked()).toBe(2)
  })

  test('whose files a dying browser still holds is opened a moment later', async () => {
    const id = await lockedLocker()
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    expect(await openLocker(id, PIN)).toMatchObject({ ok: true })
    expect(open).toHaveBeenCalledTimes(2)
  })

  test('whose database does not open stands among the others, as it was last seen', async () => {
    const id = await lockedLocker()
    const other = await newLocker('lan')
    other.lock()
    const open = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name.endsWith(id)) throw new DOMException('It is broken', 'DataError')
      return open(name, version)
    })
    const fronts = await listLockers()
    expect(fronts.find((front) => front.id === id)).toMatchObject({
      unsent: 1,
      lost: 1,
      emptied: false,
      evicted: false,
    })
    expect(fronts.map((front) => front.id).sort()).toEqual([id, other.id].sort())
  })

  test('is one for each person', async () => {
    const [hoa, lan] = [await newLocker('hoa'), await newLocker('lan')]
    await hoa.save(visitAt(1, 101))
    expect([hoa.id === lan.id, await lan.receipts()]).toEqual([false, []])
    await expect(makeLocker('hoa', '000000')).rejects.toThrow('has a locker')
  })

  test('that was locked answers nobody any more', async () => {
    const locker = await newLocker()
    await locker.keepDraft(idOf(1), { step: 1 })
    locker.lock()
    await expect(locker.keepDraft(idOf(1), { step: 2 })).rejects.toThrow(LockedError)
    await expect(locker.draft(idOf(1))).rejects.toThrow()
  })
})

describe('wrong PINs', () => {
  async function fail(id: string, times: number) {
    let last: unknown
    for (let count = 0; count < times; count += 1) {
      last = await openLocker(id, '000000')
      vi.setSystemTime(Date.now() + 300 * MINUTE)
    }
    return last
  }

  test('have to wait behind the fifth, and so does the right one', async () => {
    const id = await lockedLocker()
    await fail(id, 4)
    const waitUntil = new Date(Date.now() + MINUTE).toISOString()
    expect(await openLocker(id, '000000')).toEqual({ ok: false, why: 'wrong-pin', triesLeft: 5, waitUntil })
    expect(await openLocker(id, PIN)).toEqual({ ok: false, why: 'wait', triesLeft: 5, waitUntil })
    expect(await listLockers()).toMatchObject([{ id, waitUntil }])
    vi.setSystemTime(Date.now() + MINUTE)
    expect(await openLocker(id, PIN)).toMatchObject({ ok: true })
    expect(await openLocker(id, '000000')).toMatchObject({ why: 'wrong-pin', triesLeft: 9 })
  })

  test('remove the key at the tenth; the same person may then begin anew', async () => {
    const id = await lockedLocker()
    expect(await fail(id, 9)).toMatchObject({ why: 'wrong-pin', triesLeft: 1 })
    expect(await fail(id, 1)).toEqual({ ok: false, why: 'emptied' })
    expect(await openLocker(id, PIN)).toEqual({ ok: false, why: 'emptied' })
    expect(await listLockers()).toMatchObject([{ id, emptied: true, unsent: 1 }])
    const anew = await newLocker()
    expect([anew.id, await anew.receipts()]).toEqual([id, []])
  })

  test('need not be tried by who forgot it: the locker is given up, and made anew', async () => {
    const id = await lockedLocker()
    await giveUpLocker(id)
    expect(await openLocker(id, PIN)).toEqual({ ok: false, why: 'emptied' })
    expect(await listLockers()).toMatchObject([{ id, emptied: true, unsent: 1 }])
    expect((await newLocker()).id).toBe(id)
  })

  test('are counted also when they are typed in two tabs at once', async () => {
    const id = await lockedLocker()
    const both = await Promise.all([openLocker(id, '000000'), openLocker(id, '111111')])
    expect(both.map((one) => 'triesLeft' in one && one.triesLeft)).toEqual([9, 8])
  })
})

describe('a tab in which a locker is open', () => {
  async function openTab() {
    const locker = await newLocker()
    const shut = Promise.withResolvers<void>()
    locker.onShut(shut.resolve)
    return { locker, shut: shut.promise }
  }

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['its key is removed behind wrong PINs', wrongPins],
    ['it is given up', giveUpLocker],
    ['its person locks the phone', async (id) => shutInAllTabs(id)],
    ['its database is cleared away', (id) => deleteDB(`lantoa-${id}`)],
  ])('locks itself when elsewhere %s', async (_what, happens) => {
    const { locker, shut } = await openTab()
    await happens(locker.id)
    await shut
    await expect(locker.save(visitAt(1, 101))).rejects.toThrow()
    await expect(locker.keepDraft(idOf(1), {})).rejects.toThrow(LockedError)
  })

  test('stays open while somebody mistypes a PIN elsewhere, or opens another one', async () => {
    const { locker } = await openTab()
    let shut = false
    locker.onShut(() => {
      shut = true
    })
    await openLocker(locker.id, '000000')
    const lan = await newLocker('lan')
    await giveUpLocker(lan.id)
    await locker.save(visitAt(1, 101))
    expect(shut).toBe(false)
  })

  async function wrongPins(id: string): Promise<void> {
    for (let count = 0; count < 10; count += 1) {
      await openLocker(id, '000000')
      vi.setSystemTime(Date.now() + 300 * MINUTE)
    }
  }
})

test('a locker that the browser made away with is told, with what was unsent in it', async () => {
  const id = await lockedLocker()
  globalThis.indexedDB = new IDBFactory()
  expect(await listLockers()).toEqual([
    { id, madeAt: NOW.toISOString(), unsent: 1, lost: 1, begun: 0, emptied: false, evicted: true },
  ])
  expect(await openLocker(id, PIN)).toEqual({ ok: false, why: 'evicted' })
  const anew = await newLocker()
  expect(await anew.standing()).toMatchObject({ unsent: 0, evicted: true, lost: 1 })
  expect(await listLockers()).toMatchObject([{ id, unsent: 0, evicted: false }])
})

describe('a locker whose making anew was broken off', () => {
  /** As when the phone dies before the commit. */
  function breakOff(): void {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given)
      queueMicrotask(() => this.transaction.abort())
      return request
    })
  }

  async function breakOffAtWrite(): Promise<void> {
    breakOff()
    await expect(newLocker()).rejects.toThrow()
  }
  const breakOffBefore = async (id: string) => (await openStore(id)).close()
  const evict = async () => {
    globalThis.indexedDB = new IDBFactory()
  }
  const [EVICTED, EMPTIED] = [
    { emptied: false, evicted: true },
    { emptied: true, evicted: false },
  ]

  test.each([
    ['evicted, with its database just made', evict, breakOffBefore, EVICTED, 1],
    ['evicted, at its first write', evict, breakOffAtWrite, EVICTED, 1],
    ['emptied, at its first write', giveUpLocker, breakOffAtWrite, EMPTIED, 0],
    ['evicted, and then given up', evict, giveUpLocker, EVICTED, 1],
  ])('still says what was unsent in it: %s', async (_what, lose, begin, left, lost) => {
    const id = await lockedLocker()
    await lose(id)
    await begin(id)
    expect(await listLockers()).toMatchObject([{ id, unsent: 1, ...left }])
    expect(await openLocker(id, PIN)).toEqual({ ok: false, why: left.evicted ? 'evicted' : 'emptied' })
    const anew = await newLocker()
    expect(await anew.standing()).toMatchObject({ unsent: 0, evicted: left.evicted, lost })
    expect(await listLockers()).toMatchObject([{ id, unsent: 0, lost: 0, emptied: false, evicted: false }])
  })
})
