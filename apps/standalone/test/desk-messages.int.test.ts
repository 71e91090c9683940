import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const TEXT = 'Mời tổ trưởng các tổ họp tại hội trường xã.'

describe.skipIf(whyNoChromium() !== undefined)('messages on the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let page: Page
  const messageId = uuid()

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    const { teamId: bodyId } = await setUpHamlet(running.as, HAMLETS[0])
    await settled(running.as('admin'), { patience: 60_000 })
    const { teams } = running.as('commune_officer')
    const leader = { bodyId, personId: uuid(), role: 'leader' as const, from: '2026-01-01' }
    const body = { ...leader, affiliations: ['hamlet_office' as const] }
    await teams.joinBody({ params: { membershipId: uuid() }, body }).orThrow()
    const said = { unitCode: COMMUNE, since: '2026-03-10', title: 'Họp tổ', text: TEXT, asksReceipt: true }
    await teams.recordMessage({ params: { messageId }, body: said }).orThrow()
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

  test('a draft is read as it will be read, sent, and who has not read it is named by hamlet', async () => {
    await page.goto(`${running.baseUrl}/desk/registers/messages/${messageId}`)
    await page.getByRole('link', { name: 'Gửi đi, ai đã đọc' }).click()
    await page.getByRole('heading', { level: 1, name: 'Họp tổ' }).waitFor()
    await page.getByText('Bản nháp').waitFor()
    await inspect()
    await page.getByRole('button', { name: 'Gửi đi' }).click()
    await dialog().getByText(TEXT).waitFor()
    await dialog().getByRole('button', { name: 'Gửi đi' }).click()
    await page.getByText('Đã gửi', { exact: true }).waitFor()
    await settled(running.as('admin'), { patience: 60_000 })
    await page.reload()
    await page.getByText('0 trong 1 tổ trưởng được hỏi đã đọc.').waitFor()
    await page.getByRole('row', { name: /Tổ trưởng, .*Chưa đọc/ }).waitFor()
    await inspect()
  })

  test('what went out by hand is written down, and taken back', async () => {
    await page.getByRole('button', { name: 'Ghi lần gửi bằng tay' }).click()
    await dialog().getByLabel('Ở đâu').fill('Loa ấp 7')
    await inspect()
    await dialog().getByRole('button', { name: 'Ghi lần gửi bằng tay' }).click()
    await page.getByRole('row', { name: /loa truyền thanh.*Loa ấp 7/ }).waitFor()
    await page.getByRole('button', { name: 'Bỏ lần này' }).click()
    await dialog().getByRole('button', { name: 'Bỏ lần này' }).click()
    await page.getByRole('row', { name: /loa truyền thanh.*Ghi nhầm/ }).waitFor()
  })

  test('the text for the radio is printed in large letters', async () => {
    await page.getByRole('link', { name: 'In lời phát thanh' }).click()
    await page.getByText(TEXT).waitFor()
    await page.getByText('Đọc chậm, hai lần.').waitFor()
    await inspect()
  })
})
