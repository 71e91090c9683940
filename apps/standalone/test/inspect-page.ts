import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violationsOn } from './violations.ts'

/** A small phone. */
export const PHONE = { width: 360, height: 640 }

/** What nobody may meet on any page. */
export async function inspect(page: Page, where: string): Promise<void> {
  const violations = await violationsOn(page, { 'color-contrast-enhanced': { enabled: true } })
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth'), `${where} scrolls sideways`).toBe(PHONE.width)
  const small =
    await page.evaluate(`[...document.querySelectorAll('a, button, label.answer, input:not(.answer *), textarea')]
    .filter((one) => one.getBoundingClientRect().height < 55.9).map((one) => one.outerHTML)`)
  expect(small, `${where} has targets that are too small`).toEqual([])
  const tiny = await page.evaluate(`[...document.querySelectorAll('body *:not([type=radio], [type=checkbox])')]
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 19.9).map((one) => one.outerHTML)`)
  expect(tiny, `${where} has letters that are too small`).toEqual([])
}
