import { whyNoChromium } from '@lantoa/testkit/chromium'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { inspect } from './inspect-page.ts'
import { type Field, startField } from './start-field.ts'

describe.skipIf(whyNoChromium() !== undefined)(
  'questions and difficulties in the field app',
  { timeout: 240_000 },
  () => {
    const { hand, logIn, now } = startField()
    let running: Field['running']
    let context: BrowserContext
    let page: Page
    beforeEach(() => {
      ;({ running, context, page } = now())
    })
    const { heading, tap, follow, allSent } = hand

    /** What is asked of a difficulty, one question a page. */
    async function raise(text: string): Promise<void> {
      await heading('Ông/bà muốn hỏi, hay gặp khó khăn?')
      await inspect(page, 'kind')
      await tap('Khó khăn')
      await tap('Sóng, mạng')
      await heading('Ghi lại cho xã biết')
      await page.getByRole('textbox').fill('Gọi 0912 345 678')
      await tap('Tiếp')
      await page.getByRole('alert').filter({ hasText: 'số' }).waitFor()
      await page.getByRole('textbox').fill(text)
      await inspect(page, 'text')
      await tap('Tiếp')
    }

    test('a trick is written down without a network, goes out, and is taken back where it was none', async () => {
      await logIn()
      await page.evaluate('navigator.serviceWorker.ready')
      await page.goto(`${running.baseUrl}/field/safety`)
      await hand.open()
      await context.setOffline(true)
      await follow('Báo cho xã')
      await heading('Họ lừa bằng cách nào?')
      await inspect(page, 'kind of a trick')
      await tap('Giả danh ngân hàng')
      await tap('Gọi điện')
      await heading('Có ai bị mất gì không?')
      await tap('Không mất gì')
      await heading('Sự việc thế nào?')
      await page.getByRole('textbox').fill('Gọi từ số 0912 345 678')
      await tap('Tiếp')
      await page.getByRole('alert').filter({ hasText: 'số' }).waitFor()
      await page.getByRole('textbox').fill('Đòi đọc mã OTP')
      await inspect(page, 'words of a trick')
      await tap('Tiếp')
      await heading('An toàn trên mạng')
      await page.getByText('Tin báo lừa đảo: Giả danh ngân hàng').waitFor()
      await inspect(page, 'safety with a report')
      await context.setOffline(false)
      await follow(/còn trên máy/)
      await tap('Gửi ngay')
      await allSent()
      const { items } = await running.as('commune_officer').teams.listScamReports().orThrow()
      expect(items).toMatchObject([{ kind: 'fake_bank', medium: 'call', harm: 'none', what: 'Đòi đọc mã OTP' }])
      await page.goto(`${running.baseUrl}/field/safety`)
      await hand.open()
      await context.setOffline(true)
      await tap('Bỏ tin báo này')
      await inspect(page, 'why a report is taken back')
      await tap('Không phải lừa đảo')
      await page.getByText('Đang chờ bỏ').waitFor()
      await context.setOffline(false)
      await follow(/còn trên máy/)
      await tap('Gửi ngay')
      await allSent()
      const { items: then } = await running.as('commune_officer').teams.listScamReports().orThrow()
      expect(then).toMatchObject([{ status: 'withdrawn' }])
    })

    test('one is raised at a home and one alone without a network, and each step is heard of', async () => {
      await logIn()
      await page.evaluate('navigator.serviceWorker.ready')
      await context.setOffline(true)
      await follow(/^Nhà Nguyễn Thị Hoa/)
      await follow('Nêu câu hỏi, khó khăn')
      await raise('Nhà này không có sóng')
      await heading('Nhà Nguyễn Thị Hoa')
      await page.getByText('Khó khăn: Sóng, mạng').waitFor()
      await follow('Quay lại')
      await follow('Câu hỏi, khó khăn của tôi')
      await follow('Nêu câu hỏi, khó khăn')
      await raise('Hẻm 3 không có sóng')
      await heading('Câu hỏi, khó khăn của tôi')
      await page.getByText('2 lượt còn trên máy').waitFor()

      await context.setOffline(false)
      await follow(/còn trên máy/)
      await tap('Gửi ngay')
      await allSent()
      const officer = running.as('commune_officer').teams
      const { items } = await officer.listConcerns({ query: { only: 'open' } }).orThrow()
      expect(items.map(({ text }) => text).sort()).toEqual(['Hẻm 3 không có sóng', 'Nhà này không có sóng'])
      const { concernId = '' } = items.find(({ text }) => text.startsWith('Hẻm')) ?? {}
      const params = { concernId }
      await officer.acceptConcern({ params, body: {}, ifMatch: 1 }).orThrow()
      await officer.answerConcern({ params, body: { text: 'Đã dựng trạm ở đầu hẻm.' }, ifMatch: 2 }).orThrow()

      await follow('Quay lại')
      await follow('Câu hỏi, khó khăn của tôi')
      await page.getByText(/Có tin mới:.*Đã trả lời/).waitFor()
      await inspect(page, 'list')
      await follow('Hẻm 3 không có sóng')
      await page.getByText('Đã dựng trạm ở đầu hẻm.').first().waitFor()
      await page.getByText('Đã nhận · xã').waitFor()
      await inspect(page, 'one')
      await context.setOffline(true)
      await follow('Quay lại')
      await page.getByText('Đã trả lời').waitFor()
      expect(await page.getByText('Có tin mới').count()).toBe(0)

      await follow('Hẻm 3 không có sóng')
      await tap('Chưa giúp được, hỏi lại')
      await inspect(page, 'why')
      await page.getByRole('textbox').fill('Cuối hẻm vẫn không có sóng')
      await tap('Chưa giúp được, hỏi lại')
      await page.getByText('Hỏi lại điều đã nêu').waitFor()
      await context.setOffline(false)
      await follow(/còn trên máy/)
      await tap('Gửi ngay')
      await allSent()
      const reopened = await officer.getConcern({ params }).orThrow()
      expect(reopened).toMatchObject({ status: 'reopened', helped: false })
      expect(reopened.steps.at(-1)?.text).toBe('Cuối hẻm vẫn không có sóng')
    })
  },
)
