import { whyNoChromium } from '@lantoa/testkit/chromium'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { PIN } from './field-hand.ts'
import { HOMES } from './field-homes.ts'
import { inspect } from './inspect-page.ts'
import { startField } from './start-field.ts'

const LOOKS = ['vi', 'en'].flatMap((language) => ['normal', 'largest'].map((size) => ({ language, size })))

describe.skipIf(whyNoChromium() !== undefined)('who uses the field app in another way', { timeout: 240_000 }, () => {
  const { hand, now } = startField()
  let page: Page
  beforeEach(async () => {
    const { running } = now()
    page = now().page
    await hand.arrive(running.baseUrl)
    await running.identify(page, 'volunteer')
    await hand.heading('Đặt mã PIN của ông/bà')
  })

  async function giveIn(pin: string): Promise<void> {
    await page.locator('.pin').fill(pin)
    await page.locator('[type=submit]').click()
  }
  /** As it looks after a new start in this language, with letters of this size. */
  async function startWith({ language, size }: (typeof LOOKS)[number]): Promise<void> {
    await page.evaluate(
      `localStorage.setItem('lantoa-size', '${size}'); localStorage.setItem('lantoa-language', '${language}')`,
    )
    await page.reload()
    await page.locator('h1').waitFor()
  }

  test('meets nothing too small or inaccessible in front of the lock, nor where a page cannot be shown', async () => {
    for (const look of LOOKS) {
      await startWith(look)
      const where = `${look.language} ${look.size}`
      await inspect(page, `new PIN ${where}`)
      await giveIn('123456')
      await inspect(page, `an easy PIN ${where}`)
      await giveIn(PIN)
      await inspect(page, `the PIN again ${where}`)
    }
    await giveIn(PIN)
    await page.locator('.bar-standing').waitFor()
    for (const look of LOOKS) {
      await startWith(look)
      const where = `${look.language} ${look.size}`
      await giveIn('000001')
      await page.locator('[role=alert]:not(:empty)').waitFor()
      await inspect(page, `a wrong PIN ${where}`)
      await page
        .getByRole('button', { name: /Tôi quên mã PIN|PIN/ })
        .last()
        .click()
      await page.locator('.pin').waitFor({ state: 'detached' })
      await inspect(page, `a forgotten PIN ${where}`)
      await startWith(look)
      await giveIn(PIN)
      await page.locator('.bar-standing').waitFor()
      await breakPage()
      await inspect(page, `a page that breaks ${where}`)
    }
    await page.addInitScript('indexedDB.databases = () => Promise.reject(new DOMException("", "UnknownError"))')
    for (const look of LOOKS) {
      await startWith(look)
      await inspect(page, `lockers that cannot be read ${look.language} ${look.size}`)
    }
  })

  test('sees every page in forced colours, and nothing that moves', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await hand.setPin()
    const [{ id } = { id: '' }] = HOMES
    const paths = [
      '',
      'search',
      `h/${id}`,
      `h/${id}/visit/met`,
      'receipts',
      'phone',
      'new-home',
      'paper',
      'scan',
      'vietqr',
    ]
    for (const path of paths) {
      await hand.go(path)
      await inspect(page, `${path} in forced colours`)
      expect(await page.evaluate('document.getAnimations().length'), path).toBe(0)
    }
  })

  test('writes down a visit with keys alone', async () => {
    await hand.setPin()
    await press(`Nhà ${HOMES[0]?.people[0]?.[0]}`)
    await press('Ghi lượt thăm')
    await press('Có, gặp được')
    await press('Làm xong')
    await press('Hướng dẫn định danh điện tử', 'Space')
    await press('Tiếp (chọn 1)')
    await press('Lưu lượt thăm')
    await page.locator('.row[data-state]').first().waitFor()
  })

  /** As a fault of the app would: the page that is opened next throws when it is shown. */
  async function breakPage(): Promise<void> {
    await hand.go('search')
    await page.evaluate('globalThis.right = Date.prototype.getTime')
    await page.evaluate('Date.prototype.getTime = () => { throw new Error("Hoa") }')
    await hand.go('paper')
    await page.getByRole('heading', { name: /Trang này chưa hiện được|This page cannot be shown/ }).waitFor()
    await page.evaluate('Date.prototype.getTime = globalThis.right')
  }

  /** Goes on from field to field until the one of this name, as who has no other way. */
  async function press(name: string, key = 'Enter'): Promise<void> {
    await page.getByText(name).first().waitFor()
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(
        'document.activeElement.closest("label")?.textContent ?? document.activeElement.textContent',
      )
      if (String(focused).includes(name)) return page.keyboard.press(key)
    }
    throw new Error(`No key leads to ${name}`)
  }
})
