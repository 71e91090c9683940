import { whyNoChromium } from '@lantoa/testkit/chromium'
import { beforeEach, describe, expect, test } from 'vitest'
import { HOMES } from './field-homes.ts'
import { inspect } from './inspect-page.ts'
import { type Field, startField } from './start-field.ts'

const NUMBER = '091185000123'
const CARD = `${NUMBER}|362512345|ĐẶNG THỊ LỤA|09021985|Nữ|Ấp Kim Qui, Vân Khánh, An Minh, Kiên Giang|13042021`
/** What of the card must be nowhere; the end of the old number stands for all of it. */
const NOT_KEPT = /091185000123|362512345|Kim Qui|13042021/
const [HOME] = HOMES

const EVERYTHING = `(async () => {
  const all = [{ ...localStorage }, { ...sessionStorage }]
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result) })
    for (const store of db.objectStoreNames) {
      const rows = await new Promise((done) => {
        db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => done(target.result)
      })
      all.push(rows)
    }
    db.close()
  }
  const bytes = (_name, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
    ? new TextDecoder('latin1').decode(value) : value
  return JSON.stringify(all, bytes)
})()`

describe.skipIf(whyNoChromium() !== undefined)('a card and bills at the door', { timeout: 120_000 }, () => {
  const { hand, logIn, now } = startField(CARD)
  let field: Field
  beforeEach(() => {
    field = now()
  })
  const { heading, tap, follow, allSent, go } = hand

  test('the code of a card fills in who somebody is, and nothing else of it is kept or sent', async () => {
    const { page, context, running, complaints } = field
    await context.grantPermissions(['camera'])
    const said: string[] = []
    page.on('request', (request) => said.push(request.url(), request.postData() ?? ''))
    page.on('console', (line) => said.push(line.text()))
    await logIn()
    await follow(/^Nhà Nguyễn Thị Hoa/)
    await follow('Thêm người')
    await heading('Người đó tên là gì?')
    await tap('Quét thẻ căn cước')
    await heading('Số điện thoại là gì?')
    await page.getByText('Đặng Thị Lụa').waitFor()
    expect(await page.evaluate(EVERYTHING)).not.toMatch(NOT_KEPT)
    await tap('Không có, hoặc không cho số')
    await heading('Xem lại rồi lưu')
    await page.getByText('1985').waitFor()
    await tap('Lưu người này')
    await page.getByRole('link', { name: /^Đặng Thị Lụa/ }).waitFor()
    await allSent()
    const { identity } = running.as('commune_officer')
    const { items } = await identity.listResidents({ query: { householdId: HOME?.id ?? '' } }).orThrow()
    const found = items.find(({ name }) => name === 'Đặng Thị Lụa')
    expect(found).toMatchObject({ birth: { date: '1985-02-09' }, sex: 'female', personalNumberEnds: null })
    expect(said.join('\n')).not.toMatch(NOT_KEPT)
    expect(await page.evaluate(EVERYTHING)).not.toMatch(NOT_KEPT)
    expect(complaints).toEqual([])
  })

  test('by what a home paid is written down without a network, and is there for the office', async () => {
    const { page, context, running, complaints } = field
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await go(`h/${HOME?.id}/bills`)
    await inspect(page, 'bills')
    await go(`h/${HOME?.id}/bills/water`)
    await inspect(page, 'bill of water')
    await go('')
    await context.setOffline(true)
    await follow(/^Nhà Nguyễn Thị Hoa/)
    await follow('Trả tiền điện, nước, học phí…')
    await follow(/^Tiền điện(?! thoại)/)
    await page
      .getByRole('button', { name: /^\d\d\/\d{4}$/ })
      .first()
      .click()
    await tap('Quét mã QR')
    await page.getByRole('link', { name: /Tiền điện.*Quét mã QR, tháng/ }).waitFor()
    await context.setOffline(false)
    await allSent()
    const { payments } = running.as('commune_officer')
    const bills = await Array.fromAsync(payments.listBills.all({ query: { unit: '31027' } }))
    expect(bills).toMatchObject([{ householdId: HOME?.id, service: 'electricity', paidBy: 'qr' }])
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })
})
