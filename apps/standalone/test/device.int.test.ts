import { whyNoChromium } from '@lantoa/testkit/chromium'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { HOMES } from './field-homes.ts'
import { inspect } from './inspect-page.ts'
import { COMMUNE } from './place.ts'
import { type Field, startField } from './start-field.ts'

const KEPT = ['packs', 'rounds', 'overlay', 'drafts', 'receipts', 'outbox', 'secrets']

describe.skipIf(whyNoChromium() !== undefined)('a phone that the commune knows', { timeout: 120_000 }, () => {
  const { hand, logIn, now } = startField()
  let running: Field['running']
  let page: Page
  /** Phones of the tests before: until this one is heard of, the last one heard of is one of them. */
  let earlier: string[]
  beforeEach(async () => {
    ;({ running, page } = now())
    earlier = (await hers()).map(({ deviceId }) => deviceId)
    await logIn()
  })
  const { heading, tap, follow, open } = hand
  const officer = () => running.as('commune_officer').teams

  async function hers() {
    const { items } = await officer()
      .listDevices({ query: { unit: COMMUNE } })
      .orThrow()
    return items.filter(({ ownerId }) => ownerId === running.subjectOf('volunteer'))
  }

  /** As the officer sees this phone; undefined: it was not heard of yet. */
  async function known() {
    return (await hers()).find(({ deviceId }) => !earlier.includes(deviceId))
  }

  async function revoke(): Promise<void> {
    await expect.poll(known).toMatchObject({ revocation: null })
    const { deviceId = '', version = 0 } = (await known()) ?? {}
    const body = { reason: 'lost' as const }
    await officer().revokeDevice({ params: { deviceId }, body, ifMatch: version }).orThrow()
  }

  async function visit(): Promise<void> {
    await follow(new RegExp(`^Nhà ${HOMES[0]?.people[0]?.[0]}`))
    await follow(/Ghi thêm một lượt nữa|Ghi lượt thăm/)
    await tap('Không tìm thấy nhà')
    await tap('Lưu lượt thăm')
  }

  /** How much lies in each place of the locker. */
  const counts = () =>
    page.evaluate(`(async () => {
      const [{ name }] = await indexedDB.databases()
      const db = await new Promise((resolve) => {
        indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result)
      })
      const count = (store) => new Promise((resolve) => {
        db.transaction(store).objectStore(store).count().onsuccess = ({ target }) => resolve(target.result)
      })
      const all = await Promise.all(${JSON.stringify(KEPT)}.map(count))
      db.close()
      return all
    })()`)

  test('has the name that its owner gives it', async () => {
    await expect.poll(known).toMatchObject({ name: 'Máy tính', report: { pending: 0 } })
    await follow('Máy này')
    await page.getByLabel('Tên máy').fill('Máy 0912 345 678')
    await tap('Lưu tên máy')
    await page.getByText('Tên máy không được có số điện thoại').waitFor()
    await page.getByLabel('Tên máy').fill('Máy xanh')
    await tap('Lưu tên máy')
    await page.getByText('Đã lưu tên máy.').waitFor()
    expect(await known()).toMatchObject({ name: 'Máy xanh' })
  })

  test('deletes everything at its next contact when it is revoked, and says so', async () => {
    await revoke()
    await follow('Máy này')
    await tap('Lấy danh sách nhà')
    await heading('Ngăn nào là của ông/bà?')
    await page.getByText('Máy này đã bị khóa từ xa. Mọi lượt ghi xong đều đã gửi').waitFor()
    await inspect(page, 'the lock of a revoked phone')
    expect(await counts()).toEqual(KEPT.map(() => 0))
    expect(await known()).toMatchObject({ report: { pending: 0 }, revocation: { reason: 'lost' } })
  })

  test('keeps what nobody took, says how much, and deletes it when it is sent', async () => {
    const full = { status: 503, contentType: 'application/problem+json' }
    const body = JSON.stringify({ type: 'about:blank', title: 'in repair', status: 503, code: 'try-later' })
    await page.route('**/visits/batch', (route) => route.fulfill({ ...full, body }))
    await visit()
    await page.getByText('1 lượt còn trên máy').waitFor()
    await follow('Quay lại')
    await revoke()
    await follow('Máy này')
    await tap('Lấy danh sách nhà')
    await heading('Máy này đã bị khóa từ xa')
    await page.getByText('1 lượt chưa gửi vẫn khóa kín trong ngăn').waitFor()
    await page.getByText('đã được xóa').waitFor()
    await inspect(page, 'a revoked phone')
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 1, 3])
    await page.reload()
    await open()
    await heading('Máy này đã bị khóa từ xa')
    await page.unroute('**/visits/batch')
    await tap('Gửi ngay')
    await heading('Ngăn nào là của ông/bà?')
    const { items } = await officer()
      .listVisits({ query: { householdId: HOMES[0]?.id ?? '' } })
      .orThrow()
    expect(items.map(({ outcome }) => outcome)).toEqual(['not_found'])
  })
})
