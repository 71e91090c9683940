import { whyNoChromium } from '@lantoa/testkit/chromium'
import type { BrowserContext, Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { inspect } from './inspect-page.ts'
import { COMMUNE } from './place.ts'
import { type Field, startField } from './start-field.ts'

describe.skipIf(whyNoChromium() !== undefined)('messages in the field app', { timeout: 240_000 }, () => {
  const { hand, logIn, now } = startField()
  let running: Field['running']
  let context: BrowserContext
  let page: Page
  beforeEach(() => {
    ;({ running, context, page } = now())
  })
  const { heading, tap, follow, allSent } = hand
  const officer = () => running.as('commune_officer').teams

  async function send(): Promise<string> {
    const params = { messageId: uuid() }
    const said = { title: 'Họp tổ tối thứ Sáu', text: 'Mời các tổ họp tại hội trường xã.', asksReceipt: true }
    await officer()
      .recordMessage({ params, body: { unitCode: COMMUNE, since: '2026-03-10', ...said } })
      .orThrow()
    const step = { status: 'published', on: '2026-03-10' } as const
    await officer().advanceMessage({ params, body: step, ifMatch: 1 }).orThrow()
    return params.messageId
  }

  async function warn(): Promise<void> {
    const params = { warningId: uuid() }
    const said = { title: 'Giả danh công an', text: 'Hãy cúp máy và báo cho tổ.' }
    await officer()
      .recordWarning({ params, body: { unitCode: COMMUNE, since: '2026-03-10', ...said } })
      .orThrow()
    const step = { status: 'published', on: '2026-03-10' } as const
    await officer().advanceWarning({ params, body: step, ifMatch: 1 }).orThrow()
  }

  test('one is read without a network, and the commune hears of it later', async () => {
    const messageId = await send()
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await follow('Thông báo (1 chưa đọc)')
    await heading('Thông báo')
    await page.getByText('Mới').waitFor()
    await inspect(page, 'list')

    await context.setOffline(true)
    await follow('Họp tổ tối thứ Sáu')
    await page.getByText('Mời các tổ họp tại hội trường xã.').waitFor()
    await inspect(page, 'one')
    await tap('Tôi đã đọc')
    await page.getByText('Đã báo là đã đọc.').waitFor()
    await follow('Quay lại')
    expect(await page.getByText('Mới').count()).toBe(0)

    await context.setOffline(false)
    await follow(/còn trên máy/)
    await page.getByText('Đã đọc thông báo').waitFor()
    await tap('Gửi ngay')
    await allSent()
    const { items } = await officer().listMessageReceipts({ params: { messageId } }).orThrow()
    expect(items.filter(({ readAt }) => readAt !== null)).toHaveLength(1)
  })

  test('the page of safety says what nobody asks for, and what people are warned of, without a network too', async () => {
    await warn()
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await follow('An toàn trên mạng')
    await page.getByText('Giả danh công an').waitFor()
    await context.setOffline(true)
    await page.getByText('không bao giờ hỏi mã OTP').waitFor()
    expect(await page.getByRole('link', { name: 'Nhắn tin tới 5656' }).getAttribute('href')).toBe('sms:5656')
    await inspect(page, 'safety')
    await follow('Báo cho xã')
    await heading('Họ lừa bằng cách nào?')
  })
})
