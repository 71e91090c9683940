import type { Role } from '@lantoa/contracts/permissions'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const SHOTS = process.env.LANTOA_SHOTS

describe.skipIf(whyNoChromium() !== undefined)('what an officer does at the desk', { timeout: 120_000 }, () => {
  let running: AllInOne
  let browser: Browser

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    for (const hamlet of HAMLETS) await setUpHamlet(running.as, hamlet)
    await registerHome(HAMLETS[0])
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  const open = (role: Role) => openDesk(browser, running, role)
  const goTo = (page: Page, path: string) => page.goto(`${running.baseUrl}/desk/${path}`)
  const row = (page: Page, name: RegExp) => page.getByRole('row', { name }).first().waitFor()

  async function registerHome(hamletCode: string) {
    const body = { hamletCode, openedOn: '2025-07-10' }
    await running
      .as('commune_officer')
      .identity.registerHousehold({ params: { householdId: uuid() }, body })
      .orThrow()
    await settled(running.as('admin'), { patience: 60_000 })
  }

  async function lookAt(page: Page, name: string) {
    await page.waitForLoadState('networkidle')
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([])
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }

  describe('closings', () => {
    test('the committee closes a period once, and its computer counts the seals over', async () => {
      const { page, complaints } = await open('commune_lead')
      await goTo(page, `u/${COMMUNE}`)
      await page.getByRole('link', { name: 'Khóa sổ' }).click()
      await page.getByText('Muốn khóa một kỳ, hãy chọn kỳ đó ở trên').waitFor()
      await goTo(page, `closings?unit=${COMMUNE}&period=2025-08`)
      await page.getByRole('button', { name: 'Khóa sổ kỳ này' }).click()
      await page.getByRole('heading', { name: 'Khóa sổ Xã U Minh Thượng, từ 1/8 đến 31/8/2025?' }).waitFor()
      await lookAt(page, 'closing-asked')
      let lost = 0
      await page.route('**/reporting/v1/closings/*', async (route) => {
        if (route.request().method() !== 'PUT' || lost > 0) return route.fallback()
        lost += 1
        await route.fetch()
        await route.abort()
      })
      await page.getByRole('dialog').getByRole('button', { name: 'Khóa sổ kỳ này' }).click()
      await page.getByText(/^Đã khóa Xã U Minh Thượng, từ 1\/8 đến 31\/8\/2025: /).waitFor()
      await row(page, /^từ 1\/8 đến 31\/8\/2025 Xã U Minh Thượng /)
      await page.getByRole('button', { name: 'Kiểm tra' }).click()
      await page.getByText('Nguyên vẹn: 1 kỳ trong chuỗi, 1 kỳ của đơn vị này').waitFor()
      await lookAt(page, 'closings')
      expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([])
      await page.reload()
      await page.getByText('từ 1/8 đến 31/8/2025 của Xã U Minh Thượng đã khóa.').waitFor()
      expect(await page.getByRole('button', { name: 'Khóa sổ kỳ này' }).count()).toBe(0)
      const { page: observer } = await open('observer')
      await observer.goto(page.url())
      await row(observer, /^từ 1\/8 đến 31\/8\/2025 /)
      expect(await observer.getByRole('button', { name: 'Khóa sổ kỳ này' }).count()).toBe(0)
    })

    test('a period that runs on is not closed', async () => {
      const { page } = await open('commune_lead')
      await goTo(page, `closings?unit=${COMMUNE}&period=2199`)
      await page.getByText('chưa kết thúc nên chưa khóa được').waitFor()
    })

    test('what came after the closing stands beside what was closed, down to what it was', async () => {
      await registerHome(HAMLETS[1])
      const { page, complaints } = await open('commune_lead')
      await goTo(page, `closings?unit=${COMMUNE}`)
      await page.getByRole('link', { name: 'từ 1/8 đến 31/8/2025' }).click()
      await row(page, /^31027 I-05 Hộ có hạt nhân số 0 \/ 1 = 0 % 0 \/ 2 = 0 % 0 gửi sau khi khóa/)
      await page
        .getByRole('row', { name: /^31027 I-05 Hộ có hạt nhân số/ })
        .getByRole('link')
        .click()
      await row(page, /^Hộ gia đình [0-9a-f-]{36} Mẫu số .* gửi sau khi khóa/)
      await row(page, /^31027 0 \/ 1 = 0 %/)
      await lookAt(page, 'closing')
      expect(complaints).toEqual([])
    })
  })

  describe('claims', () => {
    const HEADER = 'STT\tChỉ số\tĐơn vị\tThời gian\tTử số\tMẫu số\tGiá trị\tMức\tNguồn\tNgày công bố\tNguyên văn'
    const GOOD = '1\tI-04\t31027\t17/03/2026\t3.118\t6.400\t48,7\t\tBáo An Giang\t18/03/2026\t3.118/6.400 hộ'
    const DOUBTED = '2\tI-14\t31027\t03/2026\t\t\t120\ttrên\tBáo An Giang\t\t"trên 120 %"'
    const FINE = '3\tI-04\t31027\t18/03/2026\t1\t2\t50\tđúng\tBáo An Giang\t\t1/2 hộ'
    const MERGED = '3\t\t31027\t3/4/2026\t31.18\t\t\t\tBáo An Giang\t\tnhiều hộ'

    async function paste(page: Page, ...rows: string[]) {
      await page.getByLabel('Dán bảng vào đây').fill([HEADER, ...rows].join('\n'))
      await page.getByRole('button', { name: 'Xem trước' }).click()
    }

    test('a pasted table is checked row by row, and taken whole', async () => {
      const { page, complaints } = await open('commune_officer')
      await goTo(page, `u/${COMMUNE}`)
      await page.getByRole('link', { name: 'Số công bố', exact: true }).click()
      await page.getByText('Chưa ghi số công bố nào').waitFor()
      await page.getByRole('link', { name: 'Nhập số công bố' }).click()
      await page.getByLabel('Dán bảng vào đây').fill('Chỉ số\tĐơn vị')
      await page.getByRole('button', { name: 'Xem trước' }).click()
      await page.getByText('Thiếu cột: Thời gian, Nguồn, Nguyên văn.').waitFor()
      await paste(page, GOOD, MERGED)
      await row(page, /^3 Chỉ số: ghi mã chỉ số/)
      await row(page, /^3 Thời gian: ghi ngày như 17\/03\/2026/)
      await row(page, /^3 Tử số: ghi số nguyên/)
      await lookAt(page, 'claims-wrong')
      await paste(page, GOOD, DOUBTED.replace('I-14', 'I-99'))
      await row(page, /^3 Không có chỉ số này\./)
      await paste(page, GOOD, DOUBTED, FINE)
      await row(
        page,
        /^2 I-04 Hộ được thăm 31027 thứ Ba, 17\/3(\/2026)? 3\.118 \/ 6\.400 = 48,7 % Báo An Giang Nghi vấn: Nhiều hơn số đã đăng ký\./,
      )
      await row(page, /^4 I-04 .* 1 \/ 2 = 50 % Báo An Giang hợp lý/)
      await row(page, /^3 I-14 .* trên 120 % Báo An Giang Nghi vấn: Nhiều hơn tất cả\./)
      await lookAt(page, 'claims-checked')
      await page.getByRole('button', { name: 'Ghi 3 số' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Ghi 3 số' }).click()
      await page.getByText('Đã ghi 3 số công bố.').waitFor()
      await page.getByRole('link', { name: 'Mọi số công bố' }).last().click()
      await row(page, /^I-04 Hộ được thăm 1 \/ 2 = 50 % .* hợp lý Rút lại/)
      await lookAt(page, 'claims')
      expect(new URL(page.url()).search).toBe('')
      expect(complaints).toEqual([])
    })

    test('the same table again counts once, and what is withdrawn says why', async () => {
      const { page } = await open('commune_officer')
      await goTo(page, 'claims/import')
      await paste(page, GOOD)
      await page.getByRole('button', { name: 'Ghi 1 số' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Ghi 1 số' }).click()
      await page.getByText('Đã ghi 1 số công bố.').waitFor()
      await page.getByRole('link', { name: 'Mọi số công bố' }).last().click()
      await row(page, /^I-14 /)
      expect(await page.getByRole('row', { name: /^I-04 .* 48,7 %/ }).count()).toBe(1)
      await page
        .getByRole('row', { name: /^I-14 / })
        .getByRole('button', { name: 'Rút lại' })
        .click()
      await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click()
      await page.getByText('Hãy điền ô này.').waitFor()
      await page.getByLabel('Vì sao').fill('Báo đã đính chính')
      await lookAt(page, 'claims-withdraw')
      await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click()
      await row(page, /^I-14 .* Đã rút .*: Báo đã đính chính/)
      const { page: observer } = await open('observer')
      await goTo(observer, `claims?unit=${COMMUNE}`)
      await row(observer, /^I-04 /)
      expect(await observer.getByRole('button', { name: 'Rút lại' }).count()).toBe(0)
      expect(await observer.getByRole('link', { name: 'Nhập số công bố' }).count()).toBe(0)
    })
  })

  describe('targets', () => {
    async function approve(page: Page) {
      await page.getByRole('button', { name: 'Duyệt' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click()
      await page.getByText('Tình trạng: đã duyệt').waitFor()
    }

    test('an officer sets a target and shares it out exactly, and the committee approves it', async () => {
      const { page, complaints } = await open('commune_officer')
      await goTo(page, `targets?unit=${COMMUNE}`)
      await page.getByRole('link', { name: 'Đặt chỉ tiêu' }).click()
      await page.getByLabel('Cần đạt').fill('31.18')
      await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
      await page.getByText('Hãy ghi số, ví dụ 3.118 hoặc 48,7.').waitFor()
      await lookAt(page, 'target-wrong')
      await page.getByLabel('Chỉ số').selectOption({ label: 'I-01 Tổ công nghệ số cộng đồng đang hoạt động' })
      await page.getByLabel('Cần đạt').fill('27')
      await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
      await page.getByText('Chỉ tiêu: 27 tổ').waitFor()
      const shares = HAMLETS.map((hamlet) => page.getByLabel(`Giao cho Ấp Minh Thuận ${hamlet.slice(-2)}`))
      await page.getByText('Cộng lại đúng 27.').waitFor()
      await shares[0]?.fill('20')
      await page.getByText(/^Cộng lại là .* so với 27\.$/).waitFor()
      expect(await page.getByRole('button', { name: /^Giao cho 2/ }).count()).toBe(0)
      await shares[1]?.fill('7')
      await page.getByText('Cộng lại đúng 27.').waitFor()
      await lookAt(page, 'target-shares')
      await page.getByRole('button', { name: 'Giao cho 2 đơn vị' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Giao cho 2 đơn vị' }).click()
      await page.getByRole('link', { name: '20 tổ', exact: true }).waitFor()
      expect(complaints.filter((one) => !one.includes('404'))).toEqual([])
      const { page: lead } = await open('commune_lead')
      await lead.goto(page.url())
      await approve(lead)
      await lead.getByRole('link', { name: '7 tổ', exact: true }).click()
      await lead.getByText('Chỉ tiêu: 7 tổ').waitFor()
      await lead.getByRole('link', { name: 'Xem chỉ tiêu cấp trên' }).waitFor()
      await lookAt(lead, 'target')
    })

    test('a draft is revised, and not by who only looks', async () => {
      const { page } = await open('commune_officer')
      await goTo(page, `targets?unit=${HAMLETS[0]}`)
      await page.getByRole('link', { name: 'dự thảo' }).click()
      const { page: observer } = await open('observer')
      await observer.goto(page.url())
      await observer.getByText('Chỉ tiêu: 20 tổ').waitFor()
      expect(await observer.getByRole('link', { name: 'Sửa dự thảo' }).count()).toBe(0)
      await page.getByRole('link', { name: 'Sửa dự thảo' }).click()
      await page.getByLabel('Cần đạt').fill('21')
      await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
      await page.getByText('Chỉ tiêu: 21 tổ').waitFor()
    })
  })
})
