import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, PROVINCE, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const SINCE = '2026-02-01'

describe.skipIf(whyNoChromium() !== undefined)('who was written down twice, at the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    await setUpHamlet(running.as, HAMLETS[0])
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function givenPerson(person: object): Promise<string> {
    const [householdId, residentId] = [uuid(), uuid()]
    const { identity } = running.as('commune_officer')
    const home = { hamletCode: HAMLETS[0], openedOn: SINCE }
    await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
    const who = { name: 'Nguyễn Thị Thử', birth: { year: 1958 }, sex: 'female' as const }
    const body = { householdId, from: SINCE, ...who, ...person }
    await identity.registerResident({ params: { residentId }, body }).orThrow()
    return residentId
  }

  test('an officer comes from the board, merges two with what is right of each, and parts them again', async () => {
    const kept = await givenPerson({})
    const other = await givenPerson({ name: 'nguyen thi thu', phone: '0912345678' })
    const { page, complaints } = await openDesk(browser, running, 'commune_officer')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    const work = page.getByRole('navigation', { name: 'Việc ở đơn vị này' })
    await work.getByRole('link', { name: 'Người có thể được ghi hai lần' }).click()
    await page.getByRole('heading', { level: 1, name: 'Có thể được ghi hai lần: Xã U Minh Thượng' }).waitFor()
    const card = page.getByRole('article', { name: 'Nguyễn Thị Thử' })
    await card.getByText('Vì: cùng tên, một bên thiếu dấu, cùng năm sinh, cùng thôn.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await card.getByRole('button', { name: 'Giữ người này' }).first().click()
    expect(await card.getByLabel('Lấy của bên kia – Số điện thoại: 0912 345 678').isChecked()).toBe(true)
    await card.getByRole('button', { name: 'Gộp làm một người' }).click()
    await page.getByText('Nguyễn Thị Thử: đã gộp làm một người.').waitFor()
    const { identity } = running.as('commune_officer')
    const read = (residentId: string) => identity.getResident({ params: { residentId } }).orThrow()
    expect(await read(kept)).toMatchObject({ phone: '+84912345678' })
    expect(await read(other)).toMatchObject({ mergedInto: kept })
    expect([...asked, await page.title()].join('\n')).not.toMatch(/Th%E1|Thử|912345678/)
    await page.getByRole('button', { name: 'Tách ra như cũ' }).click()
    await page.getByRole('button', { name: 'Là hai người khác nhau' }).click()
    await page.getByText('Nguyễn Thị Thử: đã ghi là hai người khác nhau.').waitFor()
    expect((await read(other)).mergedInto).toBeUndefined()
    await page.reload()
    await page.getByText('Không thấy ai có thể được ghi hai lần.').waitFor()
    expect(complaints).toEqual([])
  })

  test('two homes are merged with who lives there, parted, said to be two, and that is taken back', async () => {
    const { identity } = running.as('commune_officer')
    const [kept, twice] = [uuid(), uuid()]
    const address = { number: '77', lane: 'Kênh Chín' }
    for (const householdId of [kept, twice]) {
      const body = { hamletCode: HAMLETS[0], openedOn: SINCE, address }
      await identity.registerHousehold({ params: { householdId }, body }).orThrow()
    }
    const residentId = uuid()
    const body = { householdId: twice, from: SINCE, name: 'Quách Văn Hộ', birth: { year: 1970 }, sex: 'male' as const }
    await identity.registerResident({ params: { residentId }, body }).orThrow()
    const { page, complaints } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/duplicates?unit=${COMMUNE}`)
    const card = page.getByRole('article', { name: 'số 77, Kênh Chín' })
    await card.getByText('Vì: cùng địa chỉ, cùng thôn.').waitFor()
    expect(await violationsOn(page)).toEqual([])
    const [first] = [kept, twice].sort()
    await card
      .getByRole('button', { name: 'Giữ hộ này' })
      .nth(first === kept ? 0 : 1)
      .click()
    await card.getByText('là của hộ này từ ngày').waitFor()
    await card.getByRole('button', { name: 'Gộp làm một hộ' }).click()
    await page.getByText('đã gộp làm một hộ').waitFor()
    const homeOf = async () => (await identity.getResident({ params: { residentId } }).orThrow()).householdId
    expect(await homeOf()).toBe(kept)
    await page.getByRole('button', { name: 'Tách ra như cũ' }).click()
    await card.getByRole('button', { name: 'Là hai hộ khác nhau' }).click()
    await page.getByText('đã ghi là hai hộ khác nhau').waitFor()
    expect(await homeOf()).toBe(twice)
    await page.reload()
    const said = page.getByRole('region', { name: 'Đã ghi là khác nhau' })
    await said.getByText('số 77, Kênh Chín').waitFor()
    await said
      .getByRole('listitem')
      .filter({ hasText: 'Kênh Chín' })
      .getByRole('button', { name: 'Bỏ điều vừa ghi' })
      .click()
    await card.getByRole('button', { name: 'Giữ hộ này' }).first().waitFor()
    expect(complaints).toEqual([])
  })

  test('who may also be written down in another commune is named with the province of that one, who is not shown', async () => {
    const admin = running.as('admin').teams
    const commune = { level: 'commune' as const, kind: 'xã', name: 'Vĩnh Hòa', parentCode: PROVINCE, validFrom: SINCE }
    await admin.registerUnit({ params: { code: '31018' }, body: commune }).orThrow()
    const hamlet = { level: 'hamlet' as const, kind: 'ấp', name: 'Bên Kia', parentCode: '31018', validFrom: SINCE }
    await admin.registerUnit({ params: { code: '31018.01' }, body: hamlet }).orThrow()
    const person = { name: 'Đoàn Thị Biên', birth: { date: '1961-09-30' }, phone: '0911222333', sex: 'female' as const }
    await givenPerson(person)
    const [householdId, residentId] = [uuid(), uuid()]
    const { identity } = running.sender
    const home = { hamletCode: '31018.01', openedOn: SINCE }
    await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
    const body = { householdId, from: SINCE, ...person }
    await identity.registerResident({ params: { residentId }, body }).orThrow()
    const { page, complaints } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/duplicates?unit=${COMMUNE}`)
    const elsewhere = page.getByRole('region', { name: 'Có thể cũng được ghi ở nơi khác' })
    await elsewhere.getByRole('link', { name: 'Đoàn Thị Biên' }).waitFor()
    await elsewhere.getByText(`Một nơi khác: Tỉnh An Giang (${PROVINCE})`).waitFor()
    expect(await page.content()).not.toContain(residentId)
    // As of a commune so large that its first people are compared and nobody is found yet.
    await page.route('**/duplicates-elsewhere?*', (route) => {
      const asked = new URL(route.request().url())
      if (!asked.searchParams.has('cursor')) return route.fulfill({ json: { items: [], next: 'on' } })
      asked.searchParams.delete('cursor')
      return route.continue({ url: asked.href })
    })
    await page.reload()
    await elsewhere.getByText('Trang này không có cặp nào.').waitFor()
    await elsewhere.getByRole('button', { name: 'Xem tiếp' }).click()
    await elsewhere.getByRole('link', { name: 'Đoàn Thị Biên' }).waitFor()
    expect(await elsewhere.getByRole('button').count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
