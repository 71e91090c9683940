import type { Args } from '@lantoa/sdk/client'
import { formatDay } from '@lantoa/vietnam/days'
import type { Page } from 'playwright-core'

type Draft = Args<'teams', 'draftBoundaryChange'>['body']
type Step = Draft['steps'][number]
type Merge = Extract<Step, { kind: 'merge' }>

/** Types a change into the page of its draft as an officer would, and saves it. */
export async function typeChange(page: Page, { title, on, legalAct, steps }: Draft): Promise<void> {
  await page.getByLabel('Tên gọi').fill(title)
  await page.getByLabel('Áp dụng từ ngày').fill(formatDay(on))
  await page.getByLabel('Số văn bản').fill(legalAct.number)
  await page.getByLabel('Ngày ký').fill(formatDay(legalAct.date))
  await page.getByLabel('Cơ quan ban hành').fill(legalAct.issuer)
  for (const [at, step] of steps.entries()) {
    await typeStep(page, step)
    await page.getByRole('button', { name: 'Thêm vào danh sách' }).click()
    await page.locator('.steps li').nth(at).waitFor()
  }
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
}

async function typeStep(page: Page, step: Step): Promise<void> {
  await page.getByLabel('Việc gì').selectOption(step.kind)
  if (step.kind === 'close') return pick(page, 'Đơn vị nào', step.code)
  if (step.kind !== 'merge') throw new Error(`Nobody typed a step of the kind ${step.kind} so far`)
  for (const { code, extent } of step.from) {
    await pick(page, 'Những đơn vị nào', code)
    if (extent === 'partial')
      await page.getByRole('listitem').filter({ hasText: code }).getByLabel('chỉ một phần').check()
  }
  await typeTaker(page, step.into)
}

async function typeTaker(page: Page, { code, begins }: Merge['into']): Promise<void> {
  if (!begins) {
    await page.getByRole('radio', { name: 'Đơn vị đang có' }).check()
    return pick(page, 'Đơn vị đang có', code)
  }
  await page.getByLabel('Mã mới').fill(code)
  await page.getByLabel('Loại đơn vị').selectOption(begins.kind)
  await page.getByLabel('Tên', { exact: true }).fill(begins.name)
  if (begins.parentCode !== null) await pick(page, 'Thuộc đơn vị cấp trên', begins.parentCode)
}

/** Searches for a unit by its code and presses what was found. */
async function pick(page: Page, label: string, code: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).fill(code)
  const found = new RegExp(`^[^,]+ \\(${code}\\)`)
  await page.locator('.unit-picker').getByRole('button', { name: found }).click()
}
