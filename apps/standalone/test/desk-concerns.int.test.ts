import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const ANSWER = 'Mở VNeID, chọn "Quên mật khẩu".'

describe.skipIf(whyNoChromium() !== undefined)('questions and difficulties on the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    await setUpHamlet(running.as, HAMLETS[0])
    await settled(running.as('admin'), { patience: 60_000 })
    const { teams } = running.as('commune_officer')
    const here = { unitCode: HAMLETS[0], raisedOn: '2026-03-01' }
    const raised = [
      { ...here, kind: 'difficulty' as const, topic: 'signal' as const, text: 'Hẻm 3 không có sóng' },
      { ...here, kind: 'question' as const, topic: 'eid' as const, text: 'Quên mật khẩu VNeID', dueOn: '2099-01-01' },
    ]
    for (const body of raised) await teams.raiseConcern({ params: { concernId: uuid() }, body }).orThrow()
    const answer = { unitCode: COMMUNE, since: '2026-03-01', topic: 'eid', question: 'Quên mật khẩu?', answer: ANSWER }
    await teams.recordAnswer({ params: { answerId: uuid() }, body: { ...answer, topic: 'eid' } }).orThrow()
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
  const dialog = () => page.getByRole('dialog')

  test('what is overdue comes first, is accepted, and forwarded to an operator', async () => {
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByRole('link', { name: 'Câu hỏi, khó khăn', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Câu hỏi, khó khăn: Xã U Minh Thượng' }).waitFor()
    await page.getByRole('row', { name: /Hẻm 3 không có sóng.*quá hạn/ }).waitFor()
    expect(await page.getByRole('row').nth(1).textContent()).toContain('Hẻm 3')
    await inspect()
    await page.getByRole('link', { name: 'Quá hạn' }).click()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await page.getByRole('link', { name: 'Hẻm 3 không có sóng' }).click()
    await page.getByRole('button', { name: 'Nhận việc' }).click()
    await dialog().getByLabel('Hạn trả lời mới').fill('15/04/2099')
    await dialog().getByRole('button', { name: 'Nhận việc' }).click()
    await page.getByText('Tình trạng: Đã nhận').waitFor()
    await page.getByRole('button', { name: 'Chuyển', exact: true }).click()
    await dialog().getByLabel('Chuyển tới cơ quan, doanh nghiệp').fill('Viettel An Giang')
    await dialog().getByLabel('Lời nhắn cho người nêu').fill('Đã gửi nhà mạng.')
    await inspect()
    await dialog().getByRole('button', { name: 'Chuyển' }).click()
    await page.getByRole('row', { name: /Chuyển tới Viettel An Giang.*Đã gửi nhà mạng/ }).waitFor()
    await inspect()
  })

  test('a question is answered with an answer that helped before, and a number of somebody is refused', async () => {
    await page.goto(`${running.baseUrl}/desk/concerns?unit=${COMMUNE}&kind=question`)
    await page.getByRole('link', { name: 'Quên mật khẩu VNeID' }).click()
    await page.getByRole('button', { name: 'Trả lời' }).click()
    await dialog().getByLabel('Lời nhắn cho người nêu').fill('Gọi 0912 345 678')
    await dialog().getByText('từ chữ thứ 5').waitFor()
    await dialog().getByRole('button', { name: 'Trả lời' }).click()
    await dialog().getByRole('alert').waitFor()
    await dialog().getByLabel('Tìm câu trả lời mẫu').fill('mat khau')
    await dialog().getByRole('button', { name: 'Quên mật khẩu?' }).click()
    expect(await dialog().getByLabel('Lời nhắn cho người nêu').inputValue()).toBe(ANSWER)
    await dialog().getByRole('button', { name: 'Trả lời' }).click()
    await page.getByText('Tình trạng: Đã trả lời').waitFor()
    await page.getByRole('button', { name: 'Đã xong' }).click()
    await dialog().getByLabel('Câu trả lời có ích không').selectOption('Có')
    await dialog().getByRole('button', { name: 'Đã xong' }).click()
    await page.getByText('Tình trạng: Đã xong').waitFor()
    const { items } = await running.as('commune_officer').teams.listAnswers({ query: {} }).orThrow()
    const answerIds = items.map(({ answerId }) => answerId)
    const uses = await running.as('commune_officer').teams.countAnswerUses({ body: { answerIds } }).orThrow()
    expect(uses.items).toEqual([{ answerId: answerIds[0], given: 1, helped: 1 }])
  })
})
