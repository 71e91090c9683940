import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { STOPWATCH } from './stopwatch.ts'

const PIN = '471903'
const PATIENCE_MS = 120_000

/** Requests to the services, and what their answers weighed on the way. */
type Traffic = { readonly paths: readonly string[]; readonly kilobytes: number }

/** The field app on a small screen, and what its person does. `prepare`: what is otherwise there than usual. */
export async function openFieldPhone(
  browser: Browser,
  baseUrl: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => undefined,
) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'vi-VN' })
  await context.addInitScript({ content: STOPWATCH })
  await prepare(context)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string) => page.getByRole('link', { name }).click()
  const type = async (button: string) => {
    await page.getByLabel('Mã PIN, 6 chữ số').fill(PIN)
    await tap(button)
  }
  /** Milliseconds from what is done on a page until another text stands there. */
  async function timed(selector: string, act: () => Promise<void>): Promise<number> {
    const took = page.evaluate(`stopwatch(${JSON.stringify(selector)})`)
    await act()
    return (await took) as number // of what is watched there
  }
  return {
    /** Logs in; answers what was fetched until the phone first says how it stands. */
    async fill(person: string): Promise<Traffic & { ms: number }> {
      await page.goto(`${baseUrl}/field/`)
      await tap('Đăng nhập')
      await page.locator(`[name=person][value="${person}"]`).click()
      await type('Tiếp')
      const since = performance.now()
      const filled = await trafficOf(page, async () => {
        const standing = page.waitForResponse(/\/heartbeat$/)
        await type('Lưu mã PIN')
        await standing
      })
      await page.getByText('Đã đến').waitFor()
      const ms = performance.now() - since
      await page.evaluate('navigator.serviceWorker.ready')
      return { ...filled, ms }
    },
    async slowDown(rate: number): Promise<void> {
      const devtools = await context.newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate })
    },
    /** Milliseconds from the tap that opens the locker until the round is there. */
    async startOffline(): Promise<number> {
      await context.setOffline(true)
      await page.reload()
      await page.getByLabel('Mã PIN, 6 chữ số').fill(PIN)
      const since = performance.now()
      await tap('Mở')
      await page.getByText('Đã đến').waitFor()
      return performance.now() - since
    },
    /** How long each tap took, and each time from saving to the receipt. */
    async visitOffline(count: number): Promise<{ taps: number[]; saved: number[] }> {
      const saved: number[] = []
      for (let visit = 0; visit < count; visit += 1) {
        await page.getByRole('link', { name: /^Nhà / }).nth(visit).click()
        await follow('Ghi lượt thăm')
        await tap('Không có ai ở nhà')
        saved.push(await timed('h1', () => tap('Lưu lượt thăm')))
        await follow('Về danh sách nhà')
        await page.getByText(`Đã đến ${visit + 1} trong`).waitFor()
      }
      const taps = (await page.evaluate('taps')) as number[] // what is watched there
      return { taps, saved }
    },
    /** Each time a search and the home that it found first; `blocked`: how long the page stood still at most until then. */
    async searchOffline(words: readonly string[]): Promise<{ blocked: number; searched: number[]; opened: number[] }> {
      await page.evaluate('blocks.length = 0')
      const [searched, opened]: [number[], number[]] = [[], []]
      await follow('Tìm nhà')
      const box = page.getByLabel('Tên người, số nhà, đường')
      await box.fill('kenh')
      await page.getByRole('status').waitFor()
      const blocked = Math.max(0, ...((await page.evaluate('blocks')) as number[])) // what is watched there
      for (const text of words) {
        searched.push(await timed('ul.list', () => box.fill(text)))
        opened.push(await timed('h1', () => page.locator('ul.list a').first().click()))
        await page.goBack()
        await box.waitFor()
      }
      return { blocked, searched, opened }
    },
    /** What the page holds when all that nobody needs is thrown away. */
    async heapMegabytes(): Promise<number> {
      const devtools = await context.newCDPSession(page)
      await devtools.send('HeapProfiler.collectGarbage')
      const { usedSize } = await devtools.send('Runtime.getHeapUsage')
      return usedSize / 1024 ** 2
    },
    send: () =>
      trafficOf(page, async () => {
        await context.setOffline(false)
        await page.getByRole('link', { name: 'Tất cả đã gửi' }).waitFor()
      }),
  }
}

async function trafficOf(page: Page, work: () => Promise<void>): Promise<Traffic> {
  const paths: string[] = []
  let bytes = 0
  const stop = new AbortController()
  page.on('requestfinished', async (request) => {
    const { pathname } = new URL(request.url())
    if (stop.signal.aborted || !/^\/(identity|teams|payments|reporting)\//.test(pathname)) return
    paths.push(pathname)
    bytes += (await request.sizes()).responseBodySize
  })
  await work()
  // What was answered a moment ago is weighed a moment later.
  await sleep(500)
  stop.abort()
  return { paths, kilobytes: bytes / 1024 }
}
