import { CHROMIUM } from '@lantoa/testkit/chromium'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { AllInOne } from './all-in-one.ts'
import { cameraBefore } from './fake-camera.ts'
import { handOf } from './field-hand.ts'
import { HOMES, setUpHomes } from './field-homes.ts'
import { PHONE } from './inspect-page.ts'
import { type OpenedPage, openPage } from './open-page.ts'
import { type PagesDeployment, startPagesAllInOne } from './pages-deployment.ts'

/** A small phone that nobody has used yet. */
export type Phone = OpenedPage & { readonly context: BrowserContext }

export async function openPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'vi-VN', ...options })
  return { context, ...(await openPage(context)) }
}

/** What a test finds when it begins. */
export type Field = Phone & { readonly running: PagesDeployment & AllInOne; readonly browser: Browser }

/**
 * For a file of tests: Lan Tỏa with two homes and a volunteer whose team visits them, a browser before whose camera a code
 * is held, that of the first home where no other is given, and for each test a phone.
 * What it answers is there when tests run, and its parts are those of the test that runs.
 */
export function startField(code = `https://lantoa.example/field/h/${HOMES[0]?.id}`) {
  let running: PagesDeployment & AllInOne
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    running = await startPagesAllInOne()
    await setUpHomes(running, running.subjectOf('volunteer'))
    const camera = await cameraBefore(code)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...camera] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })
  beforeEach(async () => {
    phone = await openPhone(browser)
  })
  afterEach(() => phone.context.close())

  const hand = handOf(() => phone.page)
  return {
    hand,
    async logIn(): Promise<void> {
      await hand.arrive(running.baseUrl)
      await running.identify(phone.page, 'volunteer')
      await hand.setPin()
    },
    now: (): Field => ({ running, browser, ...phone }),
  }
}
