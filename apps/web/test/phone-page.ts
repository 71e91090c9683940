import { createLantoa, type Lantoa } from '@lantoa/sdk'
import type { NewRecord } from '../src/phone/kinds/kind.ts'
import type { Locker } from '../src/phone/locker.ts'
import { listLockers, lockerIdOf, makeLocker, openLocker } from '../src/phone/lockers.ts'

/** What the test gives to the page. */
type Given = {
  accessToken(): Promise<string>
  /** Called when a person could have read that the record is saved. */
  acknowledged(id: string): Promise<void>
}

const { accessToken, acknowledged } = globalThis as unknown as Given
const lantoa: Lantoa = createLantoa({ baseUrl: location.origin, token: accessToken, retries: 0 })
let locker: Locker

async function enter(subject: string, pin: string): Promise<void> {
  const id = await lockerIdOf(subject)
  const opened = (await listLockers()).some((front) => front.id === id && !front.evicted)
    ? await openLocker(id, pin)
    : { ok: true as const, locker: await makeLocker(subject, pin) }
  if (!opened.ok) throw new Error(opened.why)
  locker = opened.locker
}

async function save(record: NewRecord): Promise<void> {
  await locker.save(record)
  await acknowledged(record.id)
}

/** Saves one after the other; with `sends` what is saved goes out meanwhile. */
async function work(records: readonly NewRecord[], sends: boolean): Promise<void> {
  for (const record of records) {
    await save(record)
    if (sends) void locker.flush(lantoa)
  }
}

/** `src/phone` for a test in a browser, by the names of what can be done. */
Object.assign(globalThis, {
  phone: {
    ...{ enter, save, work, fronts: listLockers },
    flush: () => locker.flush(lantoa),
    pull: () => locker.pull(lantoa),
    receipts: () => locker.receipts(),
    homes: (hamletCode: string) => locker.homes(hamletCode),
    search: (text: string) => locker.search(text),
    standing: () => locker.standing(),
  },
})
