import { createHash } from 'node:crypto'
import { whyNoChromium } from '@lantoa/testkit/chromium'
import type { BrowserContext, Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PHONE_PICTURE, READ_ALOUD } from '../src/demo/lesson-files.ts'
import { HOMES } from './field-homes.ts'
import { inspect } from './inspect-page.ts'
import { COMMUNE } from './place.ts'
import { type Field, startField } from './start-field.ts'

const LESSON = uuid()
const TITLE = 'Nhận biết cuộc gọi lừa đảo'
const SHOWN = 'Điện thoại có cuộc gọi của người lạ'

describe.skipIf(whyNoChromium() !== undefined)('lessons in the field app', { timeout: 240_000 }, () => {
  const { hand, logIn, now } = startField()
  let running: Field['running']
  let context: BrowserContext
  let page: Page
  const { heading, tap, follow, allSent } = hand
  const officer = () => now().running.as('commune_officer').teams

  async function send(body: typeof PHONE_PICTURE): Promise<string> {
    const address = createHash('sha256').update(body.content).digest('hex')
    await officer().uploadLessonFile({ params: { address }, body }).orThrow()
    return address
  }

  beforeAll(async () => {
    const params = { lessonId: LESSON }
    const files = { pictures: [await send(PHONE_PICTURE)], pictureTexts: [SHOWN], audio: await send(READ_ALOUD) }
    const said = { title: TITLE, text: 'Ai hỏi mã OTP là kẻ gian.\n\nHãy cúp máy.', topics: ['self_protection'] }
    await officer()
      .recordLesson({ params, body: { unitCode: COMMUNE, since: '2026-03-10', ...said, ...files } })
      .orThrow()
    const step = { status: 'published', on: '2026-03-10' } as const
    await officer().advanceLesson({ params, body: step, ifMatch: 1 }).orThrow()
  })
  beforeEach(() => {
    ;({ running, context, page } = now())
  })

  test('one is read and listened to without a network, and who finished it is sent later', async () => {
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await follow('Bài tự học')
    await heading('Bài tự học')
    await page.getByText('Hình và tiếng trên máy: 0,1 MB, nhiều nhất 20 MB.').waitFor()
    await inspect(page, 'list')

    await context.setOffline(true)
    await page.goBack()
    await follow(/^Nhà Lê Thị Sáu/)
    await follow('Bài tự học')
    await follow(new RegExp(TITLE))
    await heading(TITLE)
    await page.getByText('Hãy cúp máy.').waitFor()
    await page.getByRole('img', { name: SHOWN }).waitFor()
    await expect.poll(() => page.evaluate('document.querySelector("main img")?.naturalWidth')).toBe(160)
    await expect.poll(() => page.evaluate('document.querySelector("audio")?.duration')).toBe(1.5)
    await inspect(page, 'one')
    const heard = await page.locator('audio').getAttribute('src')
    await page.getByRole('group').getByRole('checkbox').first().check()
    expect(await page.getByLabel('Lê Thị Sáu, 1951').isChecked(), 'who lives there is the first').toBe(true)
    await page.getByLabel('Lê Thị Sáu, 1951').uncheck()
    await page.getByLabel('Tôi đã học xong').check()
    await page.getByLabel('Nguyễn Thị Hoa, 1948').check()
    await tap('Ghi 2 người học xong')
    await page.getByText('Máy này đã ghi 2 người học xong bài.').waitFor()
    expect(await page.getByLabel('Nguyễn Thị Hoa, 1948').isDisabled()).toBe(true)
    await inspect(page, 'finished')
    expect(await page.locator('audio').getAttribute('src'), 'what is being listened to goes on').toBe(heard)

    await context.setOffline(false)
    await follow(/còn trên máy/)
    await page.getByText('Tôi đã học xong một bài').waitFor()
    await page.getByText('Nguyễn Thị Hoa · Đã học xong một bài').waitFor()
    await tap('Gửi ngay')
    await allSent()
    const { items } = await officer()
      .listCompletions({ query: { learnedId: LESSON } })
      .orThrow()
    const learners = items.map(({ learnerId, learnerKind }) => [learnerKind, learnerId])
    expect(learners.toSorted()).toEqual([
      ['member', running.subjectOf('volunteer')],
      ['resident', HOMES[0]?.people[0]?.[2]],
    ])
  })
})
