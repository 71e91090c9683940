import type { Page } from 'playwright-core'

export const PIN = '471903'

/** The hand of a volunteer on the page that is open: by the words that she sees. */
export function handOf(pageNow: () => Page) {
  const heading = (name: string) => pageNow().getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const tap = (name: string) => pageNow().getByRole('button', { name, exact: true }).click()
  const follow = (name: string | RegExp) => pageNow().getByRole('link', { name }).click()
  const allSent = () => pageNow().getByRole('link', { name: 'Tất cả đã gửi' }).waitFor()

  /** Up to the page of the issuer. */
  async function arrive(baseUrl: string): Promise<void> {
    await pageNow().goto(`${baseUrl}/field/`)
    await tap('Đăng nhập')
  }
  /** From the page of the issuer to the homes of the week. */
  async function setPin(): Promise<void> {
    await heading('Đặt mã PIN của ông/bà')
    await type(PIN, 'Tiếp')
    await heading('Nhập lại mã PIN lần nữa')
    await type(PIN, 'Lưu mã PIN')
    await heading('Nhà tuần này')
    await pageNow().getByText('Đã đến').waitFor()
  }
  async function type(pin: string, button: string): Promise<void> {
    await pageNow().getByLabel('Mã PIN, 6 chữ số').fill(pin)
    await tap(button)
  }
  async function open(): Promise<void> {
    await heading('Nhập mã PIN')
    await type(PIN, 'Mở')
  }
  async function choose(language: string, size: string): Promise<void> {
    await pageNow().evaluate(
      `localStorage.setItem('lantoa-size', '${size}'); localStorage.setItem('lantoa-language', '${language}')`,
    )
    await pageNow().reload()
    await pageNow().locator('h1').waitFor()
  }
  async function go(path: string): Promise<void> {
    await pageNow().evaluate(`history.pushState(null, '', '/field/${path}'); dispatchEvent(new Event('popstate'))`)
    await pageNow().locator('h1').waitFor()
    await pageNow().waitForLoadState('networkidle')
  }
  return { heading, tap, follow, allSent, arrive, setPin, type, open, choose, go }
}
