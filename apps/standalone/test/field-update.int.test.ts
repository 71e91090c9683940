import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listen } from '@lantoa/chassis/http/http'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { buildOnce } from '@lantoa/web/build-once'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../src/pages.ts'
import { freePort } from '../src/ports.ts'
import { temporaryFolder } from './deployment.ts'

const PATIENCE = { timeout: 20_000 }
const WAITING = 'navigator.serviceWorker.getRegistration().then((one) => one.waiting !== null)'

describe.skipIf(whyNoChromium() !== undefined)('a new version of the field app', { timeout: 90_000 }, () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let server: Awaited<ReturnType<typeof listen>>
  let browser: Browser
  let address: string

  beforeAll(async () => {
    folder = await temporaryFolder()
    await cp(await buildOnce(), folder.path, { recursive: true })
    const port = await freePort()
    const baseUrl = `http://127.0.0.1:${port}`
    address = `${baseUrl}/field/`
    server = await listen({ '/field': pagesOf('field', folder.path, baseUrl) }, { host: '127.0.0.1', port })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await folder?.remove()
  })

  async function publish(version: string): Promise<void> {
    const rewrite = async (name: string, what: RegExp, by: string) => {
      const path = join(folder.path, name)
      await writeFile(path, (await readFile(path, 'utf8')).replace(what, by))
    }
    await rewrite('field.html', /<html lang="vi"/, `<html lang="vi" data-version="${version}"`)
    await rewrite('field/sw.js', /lantoa-field-\w+/, `lantoa-field-${version}`)
  }
  const versionOn = (page: Page) => page.evaluate('document.documentElement.dataset.version ?? "first"')

  test('waits while two pages are open, and takes over in front of the lock of the last', async () => {
    const context = await browser.newContext()
    const [one, other] = [await context.newPage(), await context.newPage()]
    await one.goto(address)
    await one.evaluate('navigator.serviceWorker.ready')
    await publish('second')
    await other.goto(address)
    await expect.poll(() => other.evaluate(WAITING), PATIENCE).toBe(true)

    await other.reload()
    await other.getByRole('heading', { name: 'Sổ đi từng nhà' }).waitFor()
    await other.waitForLoadState('networkidle')
    expect(await versionOn(other)).toBe('first')
    expect(await other.evaluate(WAITING)).toBe(true)

    await one.close()
    // It may still be counted as open for a moment.
    const opened = () => other.reload().then(() => versionOn(other))
    await expect.poll(() => opened().catch(() => 'on its way'), { ...PATIENCE, interval: 1_000 }).toBe('second')
    expect(await other.evaluate('caches.keys()')).toEqual(['lantoa-field-second'])
    expect(await other.evaluate(WAITING)).toBe(false)
  })
})
