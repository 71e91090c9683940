import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PHONE_PICTURE, READ_ALOUD } from '../src/demo/lesson-files.ts'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, setUpCommune } from './place.ts'
import { violationsOn } from './violations.ts'

const TITLE = 'Nhận biết cuộc gọi lừa đảo'
const SHOWN = 'Điện thoại có cuộc gọi của người lạ'

describe.skipIf(whyNoChromium() !== undefined)('lessons on the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    await settled(running.as('admin'), { patience: 60_000 })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    ;({ page } = await openDesk(browser, running, 'commune_officer'))
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function inspect(): Promise<void> {
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }
  const lessons = () =>
    running
      .as('commune_officer')
      .teams.listLessons({ query: { unit: COMMUNE } })
      .orThrow()
  const choose = (label: RegExp, name: string, { mediaType: mimeType, content }: typeof PHONE_PICTURE) =>
    page.getByLabel(label).setInputFiles({ name, mimeType, buffer: Buffer.from(content) })
  /** Whether a browser has read a file to its end. */
  const shows = (kind: string, property: string, value: number) =>
    expect.poll(() => page.evaluate(`document.querySelector('.lesson-preview ${kind}')?.${property}`)).toBe(value)

  test('one is written in paragraphs, which stay', async () => {
    await page.goto(`${running.baseUrl}/desk/lessons?unit=${COMMUNE}`)
    await page.getByText('Đơn vị này chưa có bài nào.').waitFor()
    await inspect()
    await page.getByRole('link', { name: 'Viết bài mới' }).click()
    await page.getByLabel('Có từ ngày').fill('10/03/2026')
    await page.getByLabel('Tên bài').fill(TITLE)
    await page.getByLabel('Nội dung bài').fill('Ai hỏi mã OTP là kẻ gian.\n\nHãy cúp máy.')
    await page.getByLabel('Chủ đề').fill('self_protection')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByRole('link', { name: 'Mở trang của nó' }).click()
    await page.getByRole('link', { name: 'Hình, âm thanh, đăng bài' }).click()
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
    await page.locator('.lesson-preview p', { hasText: /^Hãy cúp máy\.$/ }).waitFor()
    await inspect()
  })

  test('a picture is drawn anew and shown with its words, and sound can be heard', async () => {
    await choose(/^Chọn hình/, 'dien-thoai.png', PHONE_PICTURE)
    await page.getByLabel('Hình cho thấy gì?').fill(SHOWN)
    await page.getByRole('button', { name: 'Thêm hình' }).click()
    await page.getByRole('img', { name: SHOWN }).waitFor()
    await shows('img', 'naturalWidth', 160)
    await choose(/^Chọn tệp âm thanh/, 'bai.wav', READ_ALOUD)
    await page.getByRole('button', { name: 'Gửi âm thanh' }).click()
    await shows('audio', 'duration', 1.5)
    await inspect()
    const { items } = await lessons()
    expect(items[0]).toMatchObject({ pictureTexts: [SHOWN], status: 'draft' })
  })

  test('a file that is not what it claims to be is refused in words, and nothing of the lesson changes', async () => {
    await choose(/^Chọn tệp âm thanh/, 'bai.mp3', PHONE_PICTURE)
    await page.getByRole('button', { name: 'Gửi âm thanh' }).click()
    await page.getByText('Tệp này không phải loại mà tên nó nói.').waitFor()
    await inspect()
    expect(await page.locator('.lesson-preview audio').count()).toBe(1)
  })

  test('it is published, and retired again', async () => {
    await page.getByRole('button', { name: 'Đăng bài' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Đăng bài' }).click()
    await page.getByText('Đã đăng', { exact: true }).waitFor()
    expect((await lessons()).items.map(({ status }) => status)).toEqual(['published'])
    await page.getByRole('button', { name: 'Ngừng dùng bài này' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ngừng dùng bài này' }).click()
    await page.getByText('Ngừng dùng', { exact: true }).waitFor()
    expect((await lessons()).items.map(({ status }) => status)).toEqual(['retired'])
  })
})
